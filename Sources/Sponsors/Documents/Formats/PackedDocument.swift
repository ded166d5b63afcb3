/// A Word or OpenDocument file: an archive of XML parts, of which those that are asked for are unpacked.
package struct PackedDocument {
  /// The archive's files.
  package let directory: ZIPDirectory
  private let read: ZIPDirectory.Read

  /// A document whose archive is `directory` and gives its bytes through `read`.
  package init(_ directory: ZIPDirectory, read: @escaping ZIPDirectory.Read) {
    self.directory = directory
    self.read = read
  }

  /// A document held whole.
  package init(_ archive: [UInt8]) throws(PackingError) {
    self.init(try ZIPDirectory(archive)) { range throws(PackingError) in Array(archive[range]) }
  }

  /// The bytes of a part; nil where there is none of this name.
  ///
  /// Throws where it cannot be unpacked, or is larger than `PackedLimit.document` has for it.
  func part(_ name: String) throws(OfficeDocumentError) -> [UInt8]? {
    guard let entry = directory.entry(name), !entry.isFolder else { return nil }
    do throws(PackingError) {
      let limit = PackedLimit.document.bytes(packed: entry.packedSize)
      return try directory.contents(of: entry, limit: limit, read: read)
    } catch {
      throw .packing(error)
    }
  }

  /// A reader of a part's XML; nil where there is none of this name.
  func xml(_ name: String) throws(OfficeDocumentError) -> PartReader? {
    guard let bytes = try part(name) else { return nil }
    return PartReader(bytes, name: name)
  }
}
