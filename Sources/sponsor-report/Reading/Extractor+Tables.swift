import Sponsors

extension Extractor {
  /// An extractor with the program's own tables, or with those of a folder; nil, after saying why, where they are wrong.
  static func make(_ folder: FilePath?, _ messages: Messages) -> Extractor? {
    do {
      guard let folder else { return try Extractor() }
      var files: [String: [UInt8]] = [:]
      for file in TableSet.files {
        let path = folder.appending(file)
        files[file] = try Input(name: path.description, source: .file(path)).load()
      }
      return try Extractor(tables: TableSet(files: files))
    } catch let error as InputError {
      messages.problem(error.sentence)
    } catch {
      messages.problem("\(error)")
    }
    return nil
  }
}
