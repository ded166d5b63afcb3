import Sponsors

extension Extractor {
  /// An extractor with the program's own tables, or with those of a folder; nil, after saying why, where they are
  /// wrong.
  static func make(_ folder: FilePath?, _ messages: Messages) -> Extractor? {
    made(of: folder, messages) { (tables) throws(TableError) in try Extractor(tables: tables) }
  }
}

extension CountryRegistry {
  /// A registry of the program's own tables, or of those of a folder; nil, after saying why, where they are wrong.
  static func make(_ folder: FilePath?, _ messages: Messages) -> CountryRegistry? {
    made(of: folder, messages) { (tables) throws(TableError) in try CountryRegistry(tables: tables) }
  }
}

extension CountryRegistry {
  /// The alphabet of the language of names; nil, after saying why, where the table of alphabets is wrong.
  func alphabet(_ settings: Settings, _ messages: Messages) -> Collation? {
    do throws(TableError) { return try collation(settings.names) } catch {
      messages.problem(error.sentence(in: settings.tables))
      return nil
    }
  }
}

/// What `make` makes of the tables of a folder, or of the program's own; nil, after saying why, where they are wrong.
private func made<Value>(
  of folder: FilePath?, _ messages: Messages, _ make: (TableSet) throws(TableError) -> Value
) -> Value? {
  guard let tables = TableSet.read(folder, messages) else { return nil }
  do throws(TableError) { return try make(tables) } catch {
    messages.problem(error.sentence(in: folder))
    return nil
  }
}

extension TableError {
  /// The error with the folder of the table before it, as a person types it.
  func sentence(in folder: FilePath?) -> String {
    folder.map { $0.appending("\(self)").description } ?? "\(self)"
  }
}
