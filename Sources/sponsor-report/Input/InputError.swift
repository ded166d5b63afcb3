import Glibc
import Sponsors

/// Why an input could not be read. Cases hold facts; `sentence` is the one place that puts them into words.
enum InputError: Error, Equatable, Sendable {
  /// There is no file or folder of that name.
  case missing(name: String)
  /// A link that leads nowhere.
  case brokenLink(name: String)
  /// A call of the system failed with `code` (errno).
  case unreadable(name: String, code: Int32)
  /// A folder where one file is needed.
  case folder(name: String)
  /// A device, pipe or socket.
  case notAFile(name: String)
  /// A file, or standard input, without a byte.
  case empty(name: String)
  /// A folder in which there is no file to read.
  case emptyFolder(name: String)
  /// Standard input was named more than once.
  case standardInputTwice

  /// A packed file, and no program `gzip` to unpack it.
  case gzipMissing(name: String)
  /// A packed file that is cut short or damaged.
  case damagedGzip(name: String)

  /// A file out of which no text can be taken.
  case noText(name: String, DocumentError)
  /// A ledger in which something is wrong.
  case ledger(name: String, LedgerError)

  /// Place, problem, cure, without a full stop.
  var sentence: String {
    switch self {
    case .missing(let name): "\(name): there is no such file or folder; check the name"
    case .brokenLink(let name): "\(name): is a link to something that is not there; mend or remove it"
    case .unreadable(let name, EACCES):
      "\(name): may not be read; change its permissions, or ask its owner"
    case .unreadable(let name, let code):
      "\(name): cannot be read (\(systemMessage(code))); try again, or copy it"
    case .folder(let name): "\(name): is a folder; name a file in it"
    case .notAFile(let name):
      "\(name): is a device, pipe or socket, not a file; to read a pipe, give \"-\" and let it be standard input"
    case .empty(let name): "\(name): is empty; get the document again"
    case .emptyFolder(let name): "\(name): holds no file to read; name the folder that does"
    case .gzipMissing(let name):
      "\(name): is packed, and the program gzip that unpacks it is not there; install gzip, or unpack the file first"
    case .damagedGzip(let name):
      "\(name): the packed data are cut short or damaged; get the file again (what stands before the damage was read)"
    case .noText(let name, let error): "\(name): \(error)"
    case .ledger(let name, let error): "\(name): \(error)"
    case .standardInputTwice: "standard input: can be read only once; give \"-\" once"
    }
  }
}
