extension CountryRegistry {
  /// The alphabet of `language` by the registry's own tables, read when it is first asked for; throws where the table of
  /// alphabets is wrong.
  public func collation(_ language: Language) throws(TableError) -> Collation {
    guard let collation = collations[language] else { return try Collation(language) }
    return try collation.value.get()
  }
}

extension Collation {
  /// The alphabets of a set of tables, each read when it is first asked for: a run that sorts no Chinese names does not
  /// pay for them.
  static func deferred(_ tables: TableSet) -> [Language: Deferred<Result<Collation, TableError>>] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (
          language,
          Deferred { Result { () throws(TableError) in try Collation(language, tables: tables) } }
        )
      })
  }
}
