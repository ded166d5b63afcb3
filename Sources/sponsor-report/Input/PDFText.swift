import Sponsors

/// Reads the text of a PDF with `pdftotext` of poppler.
enum PDFText {
  /// Words in the order in which they are drawn, each with its place. The program's own idea of columns takes hyphens
  /// from the ends of lines (`TimorLeste`) and mixes columns up.
  private static let program = ChildProgram(name: "pdftotext", arguments: ["-raw", "-bbox", "-enc", "UTF-8", "-", "-"])

  /// The text of a PDF, as `PDFLayout` puts it.
  ///
  /// - Parameter name: the input's name, for the sentence that says what is wrong.
  static func text(of bytes: [UInt8], name: String) throws(InputError) -> DocumentText {
    let answer: (output: [UInt8], words: [UInt8])
    do throws(ChildProgram.Failure) {
      answer = try program.answer(to: bytes)
    } catch {
      throw problem(error, name: name)
    }
    let layout = PDFLayout(listing: answer.output)
    if layout.isWithoutWords { throw .pdfWithoutText(name: name) }
    return DocumentText(bytes: layout.text, note: note(on: layout, answer.words))
  }

  /// What may be missing from the text: the program goes on behind damage, and pictures hold no words.
  private static func note(on layout: PDFLayout, _ words: [UInt8]) -> DocumentNote? {
    // Warnings and the rest are of no matter to the text.
    let errors = lines(of: words).filter { $0.hasPrefix("Syntax Error") || $0.hasPrefix("Internal Error") }
    if let first = errors.first { return .damagedPDF(words: first) }
    guard let first = layout.pagesWithoutWords.first else { return nil }
    return .pagesWithoutWords(count: layout.pagesWithoutWords.count, first: first, of: layout.pages)
  }

  private static func problem(_ failure: ChildProgram.Failure, name: String) -> InputError {
    switch failure {
    case .missing: return .programMissing(name: name, program: program.name, package: "poppler-utils")
    case .tooSlow(let seconds): return .programSlow(name: name, program: program.name, seconds: seconds)
    case .tooMuchOutput(let limit): return .programOutput(name: name, program: program.name, limit: limit)
    case .stopped(let signal): return .programStopped(name: name, program: program.name, signal: signal)
    case .system(let code): return .programNotStarted(name: name, program: program.name, code: code)
    case .ended(let code, let words):
      let lines = lines(of: words)
      if lines.contains(where: { $0.hasSuffix("Incorrect password") }) { return .pdfLocked(name: name) }
      return .programFailed(name: name, program: program.name, code: code, words: lines.first ?? "")
    }
  }

  /// What a program said, without what a terminal would obey, each line short.
  private static func lines(of words: [UInt8]) -> [String] {
    words.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { line in
      String(decoding: line.prefix(200).filter { (0x20..<0x7F).contains($0) }, as: UTF8.self)
    }
  }
}
