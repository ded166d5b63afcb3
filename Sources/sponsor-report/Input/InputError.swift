import Glibc
import Sponsors
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

  /// A packed table of votes that is damaged, of which what stands before the damage was read.
  case packedTable(name: String, PackingError)
  /// A packed file or archive that cannot be unpacked.
  case packed(name: String, PackingError)
  /// A link in an archive.
  case linkInArchive(name: String)

  /// A file out of which no text can be taken.
  case noText(name: String, DocumentError)
  /// A ledger in which something is wrong.
  case ledger(name: String, LedgerProblems)
  /// A program that is needed for this kind of file is not installed; `package` is what to install.
  case programMissing(name: String, program: String, package: String)
  /// The program could not be started or listened to: a call of the system failed with `code` (errno).
  case programNotStarted(name: String, program: String, code: Int32)
  /// The program was not done after `seconds` and was ended.
  case programSlow(name: String, program: String, seconds: Int)
  /// The program made more than `limit` bytes of the file and was ended.
  case programOutput(name: String, program: String, limit: Int)
  /// A signal ended the program: it broke, or took more memory or work than it may.
  case programStopped(name: String, program: String, signal: Int32)
  /// The program says by its exit `code` that it could not read the file, with `words`.
  case programFailed(name: String, program: String, code: Int32, words: String)
  /// A PDF that only a password opens.
  case pdfLocked(name: String)
  /// A PDF that is pictures of pages, without a word.
  case pdfWithoutText(name: String)

  /// The name of the input.
  var name: String {
    switch self {
    case .missing(let name),
      .brokenLink(let name),
      .unreadable(let name, _),
      .folder(let name),
      .notAFile(let name),
      .empty(let name),
      .emptyFolder(let name),
      .packedTable(let name, _),
      .packed(let name, _),
      .linkInArchive(let name),
      .noText(let name, _),
      .ledger(let name, _),
      .programMissing(let name, _, _),
      .programNotStarted(let name, _, _),
      .programSlow(let name, _, _),
      .programOutput(let name, _, _),
      .programStopped(let name, _, _),
      .programFailed(let name, _, _, _),
      .pdfLocked(let name),
      .pdfWithoutText(let name):
      name
    case .standardInputTwice: "standard input"
    }
  }

  /// Every problem as `sentence` says one: a ledger may have several, each in its place.
  var sentences: [String] {
    guard case .ledger(let name, let problems) = self else { return [sentence] }
    return problems.all.map { "\(name): \($0)" }
  }

  /// Place, problem, cure, without a full stop; of several, the first.
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
    case .packedTable(let name, let error): "\(name): \(error) (what stands before it was read)"
    case .noText(let name, let error): "\(name): \(error)"
    case .ledger(let name, let problems): "\(name): \(problems.first)"
    case .packed(let name, let error): "\(name): \(error)"
    case .linkInArchive(let name): "\(name): is a link to another file; put that file itself into the archive"
    case .programMissing(let name, let program, let package):
      "\(name): is read with the program \(program), which is not there; install it (\"apt install \(package)\", "
        + "\"dnf install \(package)\"), or give the document as text"
    case .programNotStarted(let name, let program, let code):
      "\(name): the program \(program) that reads it could not be run (\(systemMessage(code))); try again"
    case .programSlow(let name, let program, let seconds):
      "\(name): the program \(program) was not done with it after \(seconds) s and was ended; give its pages in parts"
    case .programOutput(let name, let program, let limit):
      "\(name): the program \(program) made more than \(limit >> 20) MB of it and was ended; give its pages in parts"
    case .programStopped(let name, let program, SIGXCPU), .programStopped(let name, let program, SIGKILL):
      "\(name): the program \(program) took too much work over it and was ended; give its pages in parts"
    case .programStopped(let name, let program, let signal):
      "\(name): the program \(program) broke on it (signal \(signal)); get the file again, or give the document as text"
    case .programFailed(let name, let program, let code, let words):
      "\(name): the program \(program) cannot read it (\(words.isEmpty ? "exit code \(code)" : words)); get the file "
        + "again, or give the document as text"
    case .pdfLocked(let name): "\(name): is locked with a password; unlock it first, as \"qpdf --decrypt\" does"
    case .pdfWithoutText(let name):
      "\(name): is a PDF of pictures without any text; have the letters recognized first, as \"ocrmypdf\" does"
    case .standardInputTwice: "standard input: can be read only once; give \"-\" once"
    }
  }
}
