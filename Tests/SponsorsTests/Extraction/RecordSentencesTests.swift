import Sponsors
import TestSupport
import Testing

/// Paragraphs of records and what a careful reader takes from each: `role timing draft: delegations`, without the
/// members that only a roster names.
@Suite struct RecordSentencesTests {
  struct Paragraph: Sendable, CustomTestStringConvertible {
    let words: String
    let says: Set<String>
    init(_ words: String, _ says: [String]) {
      self.words = words
      self.says = Set(says)
    }
    var testDescription: String { words }
  }

  static let english: [Paragraph] = [
    // Who speaks, and how.
    Paragraph("2. Mr. Diop (Senegal) said that Chad had been generous.", ["statement L: SEN"]),
    Paragraph("2. Mr. Diop (Senegal), Vice-Chair, took the Chair.", []),
    Paragraph("2. In the absence of Mr. Diop (Senegal), Ms. Lind (Uruguay), Vice-Chair, took the Chair.", []),
    Paragraph("2. Ms. Lind (Chief of the Treaty Section) said that Peru and Chad had objected.", []),
    Paragraph("2. Mr. Diop (Senegal) and Ms. Lind (Uruguay) supported the proposal.", ["statement L: SEN URY"]),
    Paragraph(
      "2. Ms. Lind (Uruguay), speaking in exercise of the right of reply, said that Chad was mistaken.",
      ["reply L: URY"]),
    Paragraph(
      "2. Ms. Lind (Uruguay), speaking in explanation of vote after the voting, said that she had abstained.",
      ["explanation after L: URY"]),
    Paragraph(
      "2. Ms. Lind (Uruguay), introducing draft resolution A/C.3/68/L.978, said that it was new.",
      ["introduced A/C.3/68/L.978: URY"]),
    Paragraph(
      "2. Ms. Lind (Uruguay), speaking also on behalf of Chile and Peru, said that they agreed.",
      ["statement L: URY", "statement L via URY: CHL PER"]),
    // Sponsors, as a delegate or the Secretary tells.
    Paragraph(
      "2. Mr. Diop (Senegal) said that Albania, Côte d’Ivoire and Peru had joined the sponsors.",
      ["statement L: SEN", "cosponsor L: ALB CIV PER"]),
    Paragraph(
      "2. Mr. Diop (Senegal) said that the sponsors had been joined by Cuba.", ["statement L: SEN", "cosponsor L: CUB"]),
    Paragraph(
      "2. Mr. Diop (Senegal) said that his delegation had joined the sponsors.",
      ["statement L: SEN", "cosponsor L: SEN"]),
    Paragraph(
      "2. Mr. Kane (Secretary of the Committee) said that Chad had withdrawn from the list of sponsors.",
      ["withdrawn L: TCD"]),
    Paragraph("2. The Chair announced that Chad and Mali had become sponsors.", ["cosponsor L: TCD MLI"]),
    // Nobody acts.
    Paragraph(
      "2. Mr. Diop (Senegal) said that the sponsors, Chad and Mali, had ignored his proposals.", ["statement L: SEN"]),
    Paragraph("2. Mr. Diop (Senegal) said that Chad would co-sponsor a text next year.", ["statement L: SEN"]),
    Paragraph("2. Mr. Diop (Senegal) said that Chad and Mali had joined the consensus.", ["statement L: SEN"]),
  ]

  static let french: [Paragraph] = [
    Paragraph("2. Mme Lind (Uruguay) dit que le Tchad a été généreux.", ["statement L: URY"]),
    Paragraph("2. Mme Lind (Uruguay), Vice-Présidente, prend la présidence.", []),
    Paragraph(
      "2. Mme Lind (Uruguay), expliquant son vote avant le vote, dit qu’elle s’abstiendra.",
      ["explanation before L: URY"]),
    Paragraph(
      "2. Mme Lind (Uruguay), prenant la parole dans l’exercice du droit de réponse, dit que le Tchad se trompe.",
      ["reply L: URY"]),
    Paragraph(
      "2. M. Diop (Sénégal), présentant le projet de résolution A/C.3/68/L.978, dit qu’il est nouveau.",
      ["introduced A/C.3/68/L.978: SEN"]),
    Paragraph(
      "2. M. Diop (Sénégal) annonce que le Kenya et Madagascar se sont joints aux auteurs.",
      ["statement L: SEN", "cosponsor L: KEN MDG"]),
    Paragraph(
      "2. M. Kane (Secrétaire de la Commission) annonce que la Côte d’Ivoire s’est jointe aux auteurs.",
      ["cosponsor L: CIV"]),
    Paragraph(
      "2. M. Diop (Sénégal) dit que sa délégation s’est jointe aux auteurs du projet de résolution.",
      ["statement L: SEN", "cosponsor L: SEN"]),
    Paragraph("2. M. Diop (Sénégal) dit que le Tchad et le Mali se sont joints au consensus.", ["statement L: SEN"]),
  ]

  @Test(arguments: english) func englishParagraph(_ paragraph: Paragraph) throws {
    try check(
      paragraph, opening: "Summary record of the 9th meeting", draft: "Draft resolution", chair: "The Chair said")
  }

  @Test(arguments: french) func frenchParagraph(_ paragraph: Paragraph) throws {
    try check(
      paragraph, opening: "Compte rendu analytique de la 9e séance", draft: "Projet de résolution",
      chair: "Le Président dit")
  }

  private func check(_ paragraph: Paragraph, opening: String, draft: String, chair: String) throws {
    let symbol = "A/C.3/68/L.970"
    let words = """
      A/C.3/68/SR.99

      \(opening)

      \(draft) \(symbol)

      1. \(chair) … .

      \(paragraph.words)
      """
    let reading = try programExtractor.get().read(Array(words.utf8), name: "record")
    var lines: [String: [String]] = [:]
    for action in reading.actions where !action.reading.isRoster {
      let timing = action.timing.map { " \($0.rawValue)" } ?? ""
      let via = action.via.map { " via \($0)" } ?? ""
      let named = action.draft == symbol ? "L" : action.draft
      lines["\(action.role.rawValue)\(timing) \(named)\(via)", default: []].append("\(action.country)")
    }
    let said = Set(lines.map { "\($0.key): \($0.value.joined(separator: " "))" })
    #expect(said == paragraph.says)
    #expect(reading.review.isEmpty)
  }
}
