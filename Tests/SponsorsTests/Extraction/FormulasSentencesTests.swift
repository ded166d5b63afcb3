import TestSupport
import Testing

@testable import Sponsors

@Suite struct FormulasSentencesTests {
  @Test func sentencesEndAtStopsThatEndSentences() throws {
    let text = FoldedText(
      "M. Diop (voir par. 26, A/C.3/76/L.10) parle. Il a fini. Les auteurs, de l’O.N.U., restent. 12 Pays.")
    let sentences = try programExtractor.get().formulas.sentences(of: text, language: .fr)
      .map { String(decoding: text.symbols[$0], as: UTF8.self) }
    #expect(sentences.count == 4)
    #expect(sentences.first == "m.diop(voirpar.26,a/c.3/76/l.10)parle.")
  }

  @Test(arguments: [
    ("Ms. Lind spoke. Mr. Diop answered", 2), ("see para. 5. The draft", 2), ("the draft (para. 4) as revised", 1),
    ("adoption.” The", 2),
  ]) func abbreviationsEndNone(words: String, count: Int) throws {
    #expect(try programExtractor.get().formulas.sentences(of: FoldedText(words), language: .en).count == count)
  }
}
