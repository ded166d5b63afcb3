import Testing

@testable import Sponsors

/// Lines as they are printed, from left to right, and as they are read.
@Suite struct RightToLeftLineTests {
  private func read(_ printed: String, mostly isRightToLeft: Bool = true) -> String {
    var line = RightToLeftLine(onPageOfArabic: isRightToLeft)
    for (index, word) in printed.split(separator: " ").enumerated() {
      line.append(Array(word.utf8), after: index == 0 ? [] : [UInt8(ascii: " ")])
    }
    return String(decoding: line.text, as: UTF8.self)
  }

  /// The letters of words in the order in which they are printed.
  private func turned(_ word: String) -> String { String(String.UnicodeScalarView(word.unicodeScalars.reversed())) }

  @Test func lettersAndWordsAreTurned() {
    #expect(read(turned("الجمعية العامة")) == "الجمعية العامة")
  }

  @Test("Symbols and figures keep their order, marks behind them go with the line")
  func foreignWords() {
    let printed = [".51", turned("و"), "48", turned("جلساتها")].joined(separator: " ")
    #expect(read(printed) == "جلساتها 48 و 51.")
    #expect(read("،(A/C.3/78/L.5) " + turned("القرار")) == "القرار (A/C.3/78/L.5)،")
    #expect(read("Human Rights Council " + turned("مجلس")) == "مجلس Human Rights Council")
  }

  @Test("Figures and dates inside words of Arabic keep their order")
  func figures() {
    #expect(read("30/" + turned("أكتوبر")) == "أكتوبر/30")
    #expect(read(turned("أكتوبر") + "/30") == "30/أكتوبر")
    #expect(read("12/2021" + turned("في")) == "في12/2021")
  }

  @Test("Brackets close what they opened, whichever way they are named")
  func brackets() {
    let word = "(جمهورية)"
    #expect(read(turned(word)) == word)
    #expect(read("(" + turned("جمهورية") + ")") == word)
    #expect(read(":)- " + turned("(مملكة")) == "(مملكة -):")
    #expect(read(":(- " + turned(")مملكة")) == "(مملكة -):")
  }

  @Test func linesOfOtherLettersAreLeft() {
    #expect(read("Distr.: General") == "Distr.: General")
    #expect(read("of the word " + turned("سلام") + " and", mostly: false) == "of the word سلام and")
  }

  @Test("The sign lam-alef, whose letters print names the wrong way round, is put right where no word could stand else")
  func lamAlef() {
    // Its two letters are not turned with the others.
    #expect(read("نم" + "لأ" + "ا") == "الأمن")
    #expect(read("داحت" + "لا" + "او") == "والاتحاد")
    #expect(read(turned("الجمعية")) == "الجمعية")
  }

  @Test func wordsWithoutRoomBetweenAreOne() {
    var line = RightToLeftLine(onPageOfArabic: true)
    line.append(Array(turned("عامة").utf8), after: [])
    line.append(Array(turned("ال").utf8), after: [])
    #expect(String(decoding: line.text, as: UTF8.self) == "العامة")
  }
}
