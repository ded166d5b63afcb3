import Sponsors

/// Reads the text of a PDF with `pdftotext` of poppler.
enum PDFText {
  /// Words in the order in which they are drawn, each with its place. The program's own idea of columns takes hyphens
  /// from the ends of lines (`TimorLeste`) and mixes columns up.
  private static let program = ChildProgram(name: "pdftotext", arguments: ["-raw", "-bbox", "-enc", "UTF-8", "-", "-"])

  /// The text of a PDF, as `PDFLayout` puts it.
  ///
  /// - Parameter name: the input's name, for the sentence that says what is wrong.
  static func text(of bytes: [UInt8], name: String) throws(InputError) -> [UInt8] {
    let listing: [UInt8]
    do throws(ChildProgram.Failure) {
      listing = try program.output(for: bytes)
    } catch {
      throw problem(error, name: name)
    }
    let layout = PDFLayout(listing: listing)
    if layout.isWithoutWords { throw .pdfWithoutText(name: name) }
    return layout.text
  }

  private static func problem(_ failure: ChildProgram.Failure, name: String) -> InputError {
    switch failure {
    case .missing: return .programMissing(name: name, program: program.name, package: "poppler-utils")
    case .tooSlow(let seconds): return .programSlow(name: name, program: program.name, seconds: seconds)
    case .tooMuchOutput(let limit): return .programOutput(name: name, program: program.name, limit: limit)
    case .stopped(let signal): return .programStopped(name: name, program: program.name, signal: signal)
    case .system(let code): return .programNotStarted(name: name, program: program.name, code: code)
    case .ended(let code, let words):
      let words = firstLine(words)
      if words.contains("ncorrect password") { return .pdfLocked(name: name) }
      return .programFailed(name: name, program: program.name, code: code, words: words)
    }
  }

  /// What a program said first, short and without what a terminal would obey.
  private static func firstLine(_ words: [UInt8]) -> String {
    let line = words.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.first ?? []
    return String(decoding: line.prefix(200).filter { (0x20..<0x7F).contains($0) }, as: UTF8.self)
  }
}
