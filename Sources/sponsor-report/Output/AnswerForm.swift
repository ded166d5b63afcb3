import Glibc

/// In which form an answer is written that persons and programs read.
///
/// Where the command writes to a terminal and no form is asked for, it is laid out for the person before it; in a pipe, a
/// file, or with `--format`, it is what the form says and nothing else.
struct AnswerForm {
  /// The form to write.
  let format: Format
  private let terminal: Terminal?
  private let path: FilePath?

  /// - Parameters:
  ///   - asked: the form asked for, nil if none is.
  ///   - usual: the form where none is asked for and nobody looks on.
  ///   - path: where the answer goes, nil for standard output.
  init(asked: Format?, usual: Format, to path: FilePath?) {
    terminal = asked == nil && path == nil ? Terminal(STDOUT_FILENO) : nil
    format = asked ?? (terminal == nil ? usual : .markdown)
    self.path = path
  }

  /// Writes the answer, which is in `format`, to its place.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    guard let terminal else { return try Output.write(bytes, to: path) }
    let page = TerminalPage(
      markdown: String(decoding: bytes, as: UTF8.self), width: terminal.width, style: terminal.style)
    try Output.write(Array(page.text.utf8), to: nil)
  }
}
