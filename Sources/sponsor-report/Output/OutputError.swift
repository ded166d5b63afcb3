import Glibc

/// Why a result could not be written. Cases hold facts; `sentence` is the one place that puts them into words.
enum OutputError: Error, Equatable, Sendable {
  /// The reader of standard output went away: no failure, there is just nothing more to do.
  case closedPipe
  /// A call of the system failed with `code` (errno) for the place named, nil for standard output.
  case failed(place: String?, code: Int32)
  /// The target's folder does not exist.
  case missingFolder(target: String, folder: String)
  /// A file was to be written and there is a folder of that name.
  case isFolder(target: String)
  /// A folder was to be written and there is a file of that name.
  case isNoFolder(target: String)
  /// The folder holds something that is not part of a report.
  case notOurs(target: String, entry: String)
  /// Another run of the program, `process`, is writing to the same place.
  case otherRun(target: String, process: Int32)
  /// The folder is the one the program was started in, or holds it.
  case isCurrentFolder(target: String)

  /// Place, problem, cure, without a full stop.
  var sentence: String {
    switch self {
    case .closedPipe: "standard output: its reader went away"
    case .failed(let place, let code):
      "\(place ?? "standard output"): cannot be written (\(systemMessage(code))); " + Self.cure(code)
    case .missingFolder(let target, let folder):
      "\(target): the folder \"\(folder)\" does not exist; make it first"
    case .isFolder(let target): "\(target): is a folder; give --output the name of a file"
    case .isNoFolder(let target): "\(target): is not a folder; give --output the name of a folder"
    case .notOurs(let target, let entry):
      "\(target): is not replaced, for it holds \"\(entry)\", which is not part of a report; "
        + "name another folder, or move that away"
    case .otherRun(let target, let process):
      "\(target): another run of the program (process \(process)) is writing it; "
        + "wait until that has ended, or name another place with --output"
    case .isCurrentFolder(let target):
      "\(target): cannot be replaced while it is the current folder; name a folder within it"
    }
  }

  private static func cure(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: "make room, or name another place with --output"
    case EACCES, EPERM, EROFS: "name a place with --output that you may write to"
    default: "nothing there was changed; try again, or name another place with --output"
    }
  }
}

/// What the system says of an errno, in the language of its C locale.
func systemMessage(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  // glibc has two functions of this name; the one Swift imports fills the buffer.
  guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
