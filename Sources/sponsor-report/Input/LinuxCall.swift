import Glibc

/// Calls of Linux that the module Glibc leaves out. Each gives the errno of the call, 0 if it did what it should.
enum LinuxCall {
  private typealias SetLimit =
    @convention(c) (
      pid_t, CUnsignedInt, UnsafePointer<rlimit>?, UnsafeMutablePointer<rlimit>?
    ) -> CInt
  private typealias MakePipe = @convention(c) (UnsafeMutablePointer<CInt>?, CInt) -> CInt
  private typealias MakeFile = @convention(c) (UnsafePointer<CChar>?, CUnsignedInt) -> CInt

  /// Limits what another process may take of a resource.
  static func limit(_ resource: __rlimit_resource, of process: pid_t, to value: Int) -> Int32 {
    guard let symbol = dlsym(nil, "prlimit") else { return ENOSYS }
    // The type is that of prlimit(2).
    let call = unsafeBitCast(symbol, to: SetLimit.self)
    let most = rlim_t(max(value, 0))
    var limit = rlimit(rlim_cur: most, rlim_max: most)
    return call(process, CUnsignedInt(resource.rawValue), &limit, nil) == 0 ? 0 : errno
  }

  /// A pipe that no program started by another thread at the same moment inherits.
  static func pipe(_ ends: inout [Int32]) -> Int32 {
    guard let symbol = dlsym(nil, "pipe2") else { return ENOSYS }
    // The type is that of pipe2(2), which writes two numbers.
    let call = unsafeBitCast(symbol, to: MakePipe.self)
    ends = [-1, -1]
    return call(&ends, O_CLOEXEC) == 0 ? 0 : errno
  }

  /// An empty file in memory, which no name leads to and no other program inherits.
  static func file(_ descriptor: inout Int32) -> Int32 {
    guard let symbol = dlsym(nil, "memfd_create") else { return ENOSYS }
    // The type is that of memfd_create(2); 1 is MFD_CLOEXEC.
    let call = unsafeBitCast(symbol, to: MakeFile.self)
    descriptor = call("input", 1)
    return descriptor >= 0 ? 0 : errno
  }
}
