import Sponsors

extension TableSet {
  /// The program's own tables, or all tables of a folder; nil, after naming every file that cannot be read.
  static func read(_ folder: FilePath?, _ messages: Messages) -> TableSet? {
    guard let folder else { return .standard }
    guard FileKind(folder) == .folder else {
      messages.problem(
        FileKind(folder) == .missing
          ? InputError.missing(name: folder.description).sentence
          : "\(folder): is not a folder; name the one that holds the tables")
      return nil
    }
    var files: [String: [UInt8]] = [:]
    for file in TableSet.files {
      let path = folder.appending(file)
      do throws(InputError) {
        files[file] = try Input(name: path.description, source: .file(path)).load()
      } catch {
        messages.problem(error.tableSentence)
      }
    }
    return files.count == TableSet.files.count ? TableSet(files: files) : nil
  }
}

extension InputError {
  /// The sentence with a cure that fits tables.
  fileprivate var tableSentence: String {
    switch self {
    case .missing(let name):
      "\(name): this table is missing; \"sponsor-report tables --export DIR\" writes a full set"
    case .empty(let name):
      "\(name): is empty; \"sponsor-report tables --export DIR\" writes a full set"
    default: sentence
    }
  }
}
