import Glibc
import Sponsors

/// The bytes of one file in pieces, unpacked where the file is packed by gzip.
///
/// Held are one packed piece, one unpacked one and the 32 KiB that unpacking points back to, however large the file is.
final class Pieces {
  /// How much is read at a time.
  static let size = 1 << 18

  /// Whether the file is packed.
  var isPacked: Bool { unpacker != nil }
  private let name: String
  private let descriptor: Int32
  private var unpacker: GzipReader?
  private var failure: InputError?

  /// Opens a file and looks whether it is packed.
  init(of path: FilePath, name: String) throws(InputError) {
    self.name = name
    let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if file < 0 { throw errno == ENOENT ? .missing(name: name) : .unreadable(name: name, code: errno) }
    descriptor = file
    var magic: [UInt8] = [0, 0]
    let count = magic.withUnsafeMutableBytes { pread(file, $0.baseAddress, 2, 0) }
    if count == 2, GzipReader.begins(magic) { unpacker = GzipReader(limit: .pieces) }
  }

  deinit { close(descriptor) }

  /// The next piece; empty at the end, and where packed data are damaged.
  func next() throws(InputError) -> [UInt8] {
    guard isPacked else { return try read() }
    guard failure == nil else { return [] }
    do throws(PackingError) {
      while true {
        if let piece = try unpacker?.next(), !piece.isEmpty { return piece }
        let packed: [UInt8]
        do throws(InputError) { packed = try read() } catch {
          failure = error
          return []
        }
        if packed.isEmpty {
          try unpacker?.finish()
          return []
        }
        unpacker?.add(packed)
      }
    } catch {
      failure = .packed(name: name, error)
      return []
    }
  }

  /// Why what was unpacked is not all, once the last piece was taken; nil where it is.
  ///
  /// Bytes behind the packed data that are none are no problem: what was packed is whole.
  func problem() -> InputError? { failure }

  /// The next bytes of the file as they are; empty at the end.
  private func read() throws(InputError) -> [UInt8] {
    var code: Int32 = 0
    let descriptor = descriptor
    let piece = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(
          descriptor, UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: count), buffer.count - count)
        if read > 0 {
          count += read
        } else if read == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw .unreadable(name: name, code: code) }
    return piece
  }
}
