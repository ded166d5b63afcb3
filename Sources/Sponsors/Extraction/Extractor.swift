/// Reads documents: bytes in, actions, review list and votes out. A pure function of one document.
public struct Extractor: Sendable {
  /// The registry that names are read with.
  public let registry: CountryRegistry
  let formulas: Formulas

  /// An extractor with the names and the wording of `tables`. Throws the first thing that is wrong with them.
  public init(tables: TableSet = .standard) throws(TableError) {
    registry = try CountryRegistry(tables: tables)
    formulas = try Formulas(tables: tables)
  }

  /// The most bytes of one document: places in it are kept as numbers of 32 bits.
  package static let largest = Int(UInt32.max)

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - source: the bytes of its text (`DocumentText` takes them out of a file); spans refer to them.
  ///   - name: what to call it where it has no symbol of its own: its file's name without the ending.
  /// - Complexity: O(bytes) for texts; lists cost their names.
  public func read(_ source: [UInt8], name: String) throws(DocumentError) -> DocumentReading {
    if source.count > Self.largest { throw .tooLarge(bytes: source.count) }
    if source.allSatisfy({ $0 <= 0x20 && $0 != 0 }) { throw .empty }
    if let offset = source.firstIndex(of: 0) { throw .binary(offset: offset) }
    if let offset = firstInvalidUTF8(in: source) { throw .notUTF8(offset: offset) }
    var reader = DocumentReader(source: source, name: name, registry: registry, formulas: formulas)
    var reading = reader.read()
    reading.summary.recalls = recalls(in: source, of: reading.summary)
    reading.amendments = amendments(in: source, of: reading)
    return reading
  }
}
