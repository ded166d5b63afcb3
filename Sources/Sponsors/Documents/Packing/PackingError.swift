/// Why packed data cannot be unpacked: what is wrong, and at which byte of the packed file.
///
/// `description` is the one place that makes a sentence of it, without the file's name.
public struct PackingError: Error, Hashable, Sendable {
  /// Offset in the packed file at which it shows.
  public let offset: Int
  /// What is wrong there.
  public let problem: Problem

  /// What is wrong at `offset`.
  public init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The data end where more must follow.
    case cutShort
    /// What is unpacked is more than `limit` bytes.
    case expandsTooFar(limit: Int)

    /// Deflate: a block of the type that there is not.
    case badBlockType
    /// Deflate: the length of stored bytes and its complement do not agree.
    case badStoredLength
    /// Deflate: lengths of codes that no code can have.
    case badCodeLengths
    /// Deflate: bits that begin with no code.
    case badCode
    /// Deflate: a repeat of what is further back than the first byte.
    case distanceTooFar(distance: Int, available: Int)

    /// Gzip: no header of gzip.
    case noGzip
    /// Gzip: a method other than deflate.
    case otherMethod(UInt8)
    /// Gzip: a flag that has no meaning yet.
    case unknownFlags(UInt8)
    /// Gzip: the checksum of the header is another.
    case wrongHeaderChecksum
    /// The checksum of what was unpacked is another than was written down; `name` in a ZIP.
    case wrongChecksum(name: String?)
    /// The length of what was unpacked is another than was written down; `name` in a ZIP.
    case wrongLength(name: String?)

    /// ZIP: no directory at the end.
    case noDirectory
    /// ZIP: the directory does not say what it should.
    case badDirectory
    /// ZIP: the directory names another number of files than it holds.
    case wrongCount(declared: Int, found: Int)
    /// ZIP: the directory has more bytes than are read.
    case directoryTooLarge(limit: Int)
    /// ZIP: parts of it lie in other files.
    case severalDisks
    /// ZIP: two files share bytes.
    case overlap(String, String)
    /// ZIP: a file lies outside the archive.
    case outside(name: String)
    /// ZIP: a file's own header says another thing than the directory.
    case headersDiffer(name: String)
    /// ZIP: a file is locked by a password.
    case encrypted(name: String)
    /// ZIP: a file is packed with a method other than deflate.
    case otherFileMethod(name: String, method: Int)
  }
}

extension PackingError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    switch problem {
    case .expandsTooFar(let limit):
      "unpacks to more than \(limit) bytes, which no documents do; if you trust it, unpack it and give the files"
    case .encrypted(let name): "“\(name)” in it is locked by a password; unpack it with the password and give the files"
    case .otherFileMethod(let name, let method):
      "“\(name)” in it is packed with method \(method), of which only 0 and 8 are known; unpack it and give the files"
    case .severalDisks: "is one part of an archive in several files; join them, or unpack them and give the files"
    case .directoryTooLarge(let limit):
      "its list of files has more than \(limit) bytes; unpack it and give the folder"
    default: "byte \(offset): \(damage); get the file again"
    }
  }

  private var damage: String {
    switch problem {
    case .cutShort: "the packed data are cut short"
    case .badBlockType: "the packed data are damaged (a block of no known type)"
    case .badStoredLength: "the packed data are damaged (a length that contradicts itself)"
    case .badCodeLengths: "the packed data are damaged (lengths of no code)"
    case .badCode: "the packed data are damaged (bits of no code)"
    case .distanceTooFar(let distance, let available):
      "the packed data are damaged (a repeat from \(distance) bytes back, where \(available) stand)"
    case .noGzip: "no data packed by gzip begin here"
    case .otherMethod(let method): "is packed by method \(method), where gzip has only 8"
    case .unknownFlags(let flags): "the header has flags of no meaning (\(flags))"
    case .wrongHeaderChecksum: "the header is damaged (its checksum is another)"
    case .wrongChecksum(let name): "\(subject(name)) damaged (the checksum is another)"
    case .wrongLength(let name): "\(subject(name)) damaged (the length is another)"
    case .noDirectory: "the archive’s list of files, at its end, is not there: it is cut short"
    case .badDirectory: "the archive’s list of files is damaged"
    case .wrongCount(let declared, let found): "the archive’s list should name \(declared) files and names \(found)"
    case .overlap(let first, let second): "“\(first)” and “\(second)” share bytes, which no honest archive has"
    case .outside(let name): "“\(name)” lies outside the archive: it is cut short or damaged"
    case .headersDiffer(let name): "the archive says two things of “\(name)”"
    case .expandsTooFar, .encrypted, .otherFileMethod, .severalDisks, .directoryTooLarge: ""
    }
  }

  private func subject(_ name: String?) -> String { name.map { "“\($0)” is" } ?? "the packed data are" }
}
