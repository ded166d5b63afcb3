import Synchronization

/// The alphabets of a set of tables, each read when it is first asked for: a run that sorts no Chinese names does not
/// pay for them.
final class Collations: Sendable {
  private let tables: TableSet
  private let read = Mutex<[Language: Collation]>([:])

  init(_ tables: TableSet) { self.tables = tables }

  /// The alphabet of `language`; throws where the table of alphabets is wrong.
  func collation(_ language: Language) throws(TableError) -> Collation {
    if let known = read.withLock({ $0[language] }) { return known }
    let collation = try Collation(language, tables: tables)
    read.withLock { $0[language] = collation }
    return collation
  }
}

extension CountryRegistry {
  /// The alphabet of `language` by the registry's own tables; throws where the table of alphabets is wrong.
  public func collation(_ language: Language) throws(TableError) -> Collation { try collations.collation(language) }
}
