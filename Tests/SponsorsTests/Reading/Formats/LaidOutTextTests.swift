import Testing

@testable import Sponsors

@Suite struct LaidOutTextTests {
  private func laidOut(_ write: (inout LaidOutText) -> Void) -> String {
    var text = LaidOutText()
    write(&text)
    return String(decoding: text.finished, as: UTF8.self)
  }

  @Test("Empty paragraphs and rows leave nothing, empty cells the tabs between others")
  func empty() {
    let text = laidOut {
      $0.endParagraph()
      $0.startTable()
      for cells in [["", "a", "", "b"], ["", ""], ["c", ""]] {
        for cell in cells {
          $0.startCell()
          $0.write(Array(cell.utf8))
          $0.endParagraph()
          $0.endCell()
        }
        $0.endRow()
      }
      $0.endTable()
      $0.endParagraph()
    }
    #expect(text == "a\t\tb\nc\n")
    #expect(laidOut { $0.lineBreak() } == "")
  }

  @Test("Signs that would cut lines are spaces within a paragraph")
  func controls() {
    #expect(laidOut { $0.write([0x61, 0x0A, 0x62, 0x09, 0x63, 0x0D, 0x64, 0x00, 0x65]) } == "a b c d e\n")
  }

  @Test("Ends that nothing began do no harm")
  func unbalanced() {
    let text = laidOut {
      $0.endCell()
      $0.endTable()
      $0.endRow()
      $0.write([0x61])
      $0.endTable()
      $0.write([0x62])
    }
    #expect(text == "a\n\nb\n")
  }

  @Test func onOneLine() {
    var text = LaidOutText()
    text.write(Array(" a  b ".utf8))
    text.lineBreak()
    text.write(Array("c".utf8))
    text.endParagraph()
    text.write(Array("d ".utf8))
    #expect(String(decoding: text.onOneLine, as: UTF8.self) == "a b c d")
  }
}
