import Glibc
import Sponsors

/// Writes the program's own tables into a folder, without ever touching a table that someone has edited.
struct TablesFolder {
  /// The folder, which may not be there yet.
  let path: FilePath

  /// Writes every table that is not there. Where any file there differs from the program's own, nothing is written.
  ///
  /// - Returns: how many tables were written, how many were there already.
  func export(_ tables: TableSet) throws(TablesFolderError) -> (written: Int, there: Int) {
    var missing: [(path: FilePath, bytes: [UInt8])] = []
    var different: [String] = []
    for file in TableSet.files {
      let target = path.appending(file)
      let bytes: [UInt8]
      do throws(TableError) { bytes = try tables.bytes(of: file) } catch { throw .table(error) }
      switch FileKind(target) {
      case .missing: missing.append((target, bytes))
      case .regular:
        let found = Result { () throws(InputError) in
          try Input(name: target.description, source: .file(target)).load()
        }
        if found != .success(bytes) { different.append(target.description) }
      case .folder, .other: different.append(target.description)
      }
    }
    guard different.isEmpty else { throw .different(different) }
    if path.withCString({ mkdir($0, 0o777) }) != 0, FileKind(path) != .folder {
      throw .noFolder(path.description, code: errno)
    }
    for (target, bytes) in missing {
      do throws(OutputError) { try Output.write(bytes, to: target) } catch { throw .output(error) }
    }
    return (missing.count, TableSet.files.count - missing.count)
  }
}

/// Why tables could not be written into a folder. Cases hold facts; `sentences` puts them into words.
enum TablesFolderError: Error {
  /// These files are there and are not the program's own tables.
  case different([String])
  /// The folder is not there and cannot be made.
  case noFolder(String, code: Int32)
  /// A file could not be written.
  case output(OutputError)
  /// The program lacks a table.
  case table(TableError)

  /// Place, problem, cure, one sentence a file.
  var sentences: [String] {
    switch self {
    case .different(let files):
      files.map {
        "\($0): is there and differs from the program's own table; nothing was written, name another folder"
      }
    case .noFolder(let name, EEXIST): ["\(name): is not a folder; name another"]
    case .noFolder(let name, let code):
      ["\(name): cannot be made (\(systemMessage(code))); make it first, or name another folder"]
    case .output(let error): [error.sentence]
    case .table(let error): ["\(error)"]
    }
  }
}
