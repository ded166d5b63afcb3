// embed-tables OUTPUT FILE …
//
// Writes one Swift file that holds each file (a table, a script of the page) as a `StaticString`: the only form that costs neither compile
// time (array and dictionary literals take minutes) nor start-up time (nothing is parsed until it is asked for)
// and that still works when the binary is moved (resource bundles do not).

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the build with a sentence that names the place, the problem and the cure.
func stop(_ sentence: String) -> Never {
  let line = Array("embed-tables: \(sentence)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(1)
}

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { stop("\(path): cannot be opened; check that it is readable") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes.append(contentsOf: buffer[0..<count])
  }
  return bytes
}

/// The file's text with LF line ends and without a byte order mark, safe inside a `#"""` literal.
func literal(of path: String) -> String {
  var bytes = contents(of: path)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  bytes.removeAll { $0 == UInt8(ascii: "\r") }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    stop("\(path): is not UTF-8; save it again as UTF-8")
  }
  if bytes.contains(0) { stop("\(path): holds a NUL byte; remove it") }
  if text.contains("\"\"\"#") || text.contains("\\#") {
    stop("\(path): holds \"\"\"# or \\#, which an embedded file may not; write it otherwise")
  }
  return text.hasSuffix("\n") ? text : text + "\n"
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else { stop("usage: embed-tables OUTPUT FILE …") }

var source = """
  /// The files as they stood when the program was built; made by embed-tables from Tables and Page.
  enum EmbeddedTables {
    /// The text of a file, looked up by its name.
    static func text(of file: String) -> StaticString? {
      switch file {

  """
var tables = ""
var names: [String] = []
for path in arguments.dropFirst() {
  guard let file = path.split(separator: "/").last.map(String.init) else { continue }
  let identifier = "table\(names.count)"
  names.append(file)
  source += "    case \"\(file)\": return \(identifier)\n"
  tables += "\n  private static let \(identifier): StaticString = #\"\"\"\n\(literal(of: path))\"\"\"#\n"
}
source += "    default: return nil\n    }\n  }\n\n  /// Names of the embedded files, in order.\n"
source += "  static let files: [String] = [" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]\n"
source += tables + "}\n"

guard let file = fopen(output, "wb") else { stop("\(output): cannot be written") }
fputs(source, file)
fclose(file)
