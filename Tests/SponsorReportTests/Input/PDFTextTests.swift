import Foundation
import TestSupport
import Testing

@testable import sponsor_report

/// PDFs written here, read with the `pdftotext` of the system.
@Suite struct PDFTextTests {
  private static let pdftotext = ShellTool("pdftotext")

  private func words(_ pdf: SmallPDF) throws -> [String] {
    String(decoding: try PDFText.text(of: pdf.bytes, name: "small.pdf").bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func problem(_ bytes: [UInt8]) -> InputError? {
    do throws(InputError) {
      _ = try PDFText.text(of: bytes, name: "small.pdf")
      return nil
    } catch {
      return error
    }
  }

  @Test("Two columns are read one after the other", .enabled(if: pdftotext.isAvailable))
  func columns() throws {
    var pdf = SmallPDF()
    pdf.draw(["In favour:", "Albania, Guinea-", "Bissau, Timor-"], x: 72, y: 700)
    pdf.draw(["Leste, Peru", "Against:", "None"], x: 320, y: 700)
    #expect(
      try words(pdf) == ["In favour:", "Albania, Guinea-", "Bissau, Timor-", "Leste, Peru", "Against:", "None"])
  }

  @Test("Each page but the first begins with a form feed", .enabled(if: pdftotext.isAvailable))
  func pages() throws {
    var pdf = SmallPDF()
    pdf.draw(["One"], x: 72, y: 700)
    pdf.newPage()
    pdf.draw(["Two"], x: 72, y: 700)
    let text = try PDFText.text(of: pdf.bytes, name: "small.pdf")
    #expect(text.bytes == Array("One\n\u{0C}Two\n".utf8))
    #expect(text.note == nil)
  }

  @Test("Pages without a word among others are counted", .enabled(if: pdftotext.isAvailable))
  func pagesOfPictures() throws {
    var pdf = SmallPDF()
    pdf.draw(["One"], x: 72, y: 700)
    pdf.newPage()
    let note = try PDFText.text(of: pdf.bytes, name: "small.pdf").note
    #expect(note == .pagesWithoutWords(count: 1, first: 2, of: 2))
    #expect(note?.description.hasPrefix("1 of 2 pages holds no word: page 2;") == true)
  }

  @Test("Where the program goes on behind damage, what it says is told", .enabled(if: pdftotext.isAvailable))
  func damageInside() throws {
    var pdf = SmallPDF()
    pdf.draw(["One"], x: 72, y: 700)
    let broken = Array(String(decoding: pdf.bytes, as: UTF8.self).replacing("endstream", with: "ENDSTREAM").utf8)
    guard case .damagedPDF(let words) = try PDFText.text(of: broken, name: "small.pdf").note else {
      Issue.record("the damage is not told")
      return
    }
    #expect(words.contains("Error"))
  }

  @Test("A PDF without a word is pictures, not empty", .enabled(if: pdftotext.isAvailable))
  func pictures() {
    #expect(problem(SmallPDF().bytes) == .pdfWithoutText(name: "small.pdf"))
    #expect(InputError.pdfWithoutText(name: "small.pdf").sentence.contains("ocrmypdf"))
  }

  @Test("A PDF behind a password is told from a damaged one", .enabled(if: pdftotext.isAvailable))
  func locked() {
    #expect(problem(SmallPDF(isLocked: true).bytes) == .pdfLocked(name: "small.pdf"))
  }

  @Test("A PDF of which nothing is left is named with the program's words", .enabled(if: pdftotext.isAvailable))
  func damaged() {
    guard case .programFailed(_, "pdftotext", let code, let words) = problem(Array("%PDF-1.4\nnothing".utf8)) else {
      Issue.record("the ruin of a PDF is read")
      return
    }
    #expect(code != 0)
    #expect(!words.isEmpty && words.allSatisfy { $0.isASCII && $0 >= " " })
  }

  @Test("Where the program is not there, it is asked for by name, with what to install")
  func missing() throws {
    try withScratchFolder { folder in
      var pdf = SmallPDF()
      pdf.draw(["One"], x: 72, y: 700)
      try Data(pdf.bytes).write(to: folder.appendingPathComponent("a.pdf"))
      let result = try BuiltProgram("sponsor-report").run(
        ["extract", "a.pdf"], environment: ["PATH": folder.path], folder: folder)
      #expect(result.exitCode == 2)
      #expect(result.standardError.contains("a.pdf: is read with the program pdftotext, which is not there"))
      #expect(result.standardError.contains("poppler-utils"))
    }
  }
}
