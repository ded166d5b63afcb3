import Sponsors

extension Extractor {
  /// An extractor with the program's own tables, or with those of a folder; nil, after saying why, where they are
  /// wrong.
  static func make(_ folder: FilePath?, _ messages: Messages) -> Extractor? {
    guard let tables = TableSet.read(folder, messages) else { return nil }
    do throws(TableError) { return try Extractor(tables: tables) } catch {
      messages.problem(error.sentence(in: folder))
      return nil
    }
  }
}

extension CountryRegistry {
  /// A registry of the program's own tables, or of those of a folder; nil, after saying why, where they are wrong.
  static func make(_ folder: FilePath?, _ messages: Messages) -> CountryRegistry? {
    guard let tables = TableSet.read(folder, messages) else { return nil }
    do throws(TableError) { return try CountryRegistry(tables: tables) } catch {
      messages.problem(error.sentence(in: folder))
      return nil
    }
  }
}

extension TableError {
  /// The error with the folder of the table before it, as a person types it.
  func sentence(in folder: FilePath?) -> String {
    folder.map { $0.appending("\(self)").description } ?? "\(self)"
  }
}
