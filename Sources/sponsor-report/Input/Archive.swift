import Glibc
import Sponsors

/// An archive of documents, of which one at a time is unpacked; nothing of it is ever written to disk.
final class Archive: Sendable {
  /// The name to show.
  let name: String
  /// The list of its files.
  let directory: ZIPDirectory
  private let place: Place

  private enum Place: Sendable {
    case memory([UInt8])
    case descriptor(Int32)
  }

  /// The archive of documents in a file; nil where the file is none, a Word file among them, and where it is no file.
  convenience init?(of input: Input) throws(InputError) {
    guard case .file(let path) = input.source else { return nil }
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    // Whoever reads the file whole says why it cannot be opened.
    if descriptor < 0 { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(status) == .regular,
      case .success(let magic) = Self.read(0..<4, of: descriptor), ZIPDirectory.begins(magic)
    else {
      close(descriptor)
      return nil
    }
    do throws(InputError) {
      try self.init(.descriptor(descriptor), size: Int(status.st_size), name: input.name)
    } catch {
      close(descriptor)
      throw error
    }
    if !isOfDocuments { return nil }
  }

  /// The archive held in memory: standard input.
  convenience init?(of bytes: [UInt8], name: String) throws(InputError) {
    guard ZIPDirectory.begins(bytes) else { return nil }
    try self.init(.memory(bytes), size: bytes.count, name: name)
    if !isOfDocuments { return nil }
  }

  private init(_ place: Place, size: Int, name: String) throws(InputError) {
    do throws(PackingError) {
      directory = try ZIPDirectory(size: size) { range throws(PackingError) in try Self.bytes(range, of: place) }
    } catch {
      throw .packed(name: name, error)
    }
    self.place = place
    self.name = name
  }

  deinit { if case .descriptor(let descriptor) = place { close(descriptor) } }

  /// Whether it is an archive of documents, and not one document of Word or OpenDocument; where that cannot be told,
  /// whoever reads it whole says why.
  private var isOfDocuments: Bool {
    let place = place
    let document = PackedDocument(directory) { range throws(PackingError) in try Self.bytes(range, of: place) }
    return (try? ZIPKind(document)) == .archive
  }

  /// Its documents as inputs, in the order of the bytes of their names; hidden ones and folders are left out, and what is no
  /// document that can be unpacked is an error in its place.
  var inputs: [Result<Input, InputError>] {
    let entries = directory.entries.filter { entry in
      let parts = entry.nameBytes.split(separator: UInt8(ascii: "/"))
      return !entry.isFolder && !parts.contains(where: Self.isHidden) && !entry.name.hasPrefix("__MACOSX/")
    }
    if entries.isEmpty { return [.failure(.emptyFolder(name: name))] }
    return entries.sorted { $0.nameBytes.lexicographicallyPrecedes($1.nameBytes) }.map { entry in
      let shown = "\(name)/\(entry.shownName)"
      if entry.isSymbolicLink { return .failure(.linkInArchive(name: shown)) }
      return .success(Input(name: shown, source: .entry(entry, of: self)))
    }
  }

  /// Whether a part of a name hides what it names, as in folders; `..` does not, and leads nowhere: it is only shown.
  private static func isHidden(_ part: ArraySlice<UInt8>) -> Bool {
    part.first == UInt8(ascii: ".") && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
  }

  /// The bytes of one of its files, named `shown`.
  func contents(of entry: ZIPEntry, named shown: String) throws(InputError) -> [UInt8] {
    let place = place
    do throws(PackingError) {
      return try directory.contents(of: entry, limit: PackedLimit.document.bytes(packed: entry.packedSize)) {
        range throws(PackingError) in try Self.bytes(range, of: place)
      }
    } catch {
      throw .packed(name: shown, error)
    }
  }

  private static func bytes(_ range: Range<Int>, of place: Place) throws(PackingError) -> [UInt8] {
    switch place {
    case .memory(let bytes): return Array(bytes[range.clamped(to: bytes.indices)])
    case .descriptor(let descriptor):
      switch read(range, of: descriptor) {
      case .success(let bytes): return bytes
      // Fewer bytes than asked for are an archive cut short, which is what it is to its reader.
      case .failure: return []
      }
    }
  }

  private static func read(_ range: Range<Int>, of descriptor: Int32) -> Result<[UInt8], SystemCode> {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        // Within the buffer: `count` is below `range.count`, which is its size, and no more than the rest is asked for.
        let read = pread(
          descriptor, UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: count), range.count - count,
          off_t(range.lowerBound + count))
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
    return code == 0 ? .success(bytes) : .failure(SystemCode(number: code))
  }
}
