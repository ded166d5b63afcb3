// Who spoke, when, and in what capacity.

extension EnglishSentencesTests {
  static let statements: [Sentence] = [
    Sentence(
      "Before the vote, statements were made by the representatives of Chad, China and Togo; after "
        + "the vote, statements in explanation of vote were made by the representatives of Cuba and "
        + "Peru.",
      ["statement before: TCD CHN TGO", "explanation after: CUB PER"]),
    Sentence(
      "Statements in explanation of vote before the vote were made by the representatives of Chad "
        + "and Norway (also on behalf of Iceland and Liechtenstein); statements in explanation of vote "
        + "after the vote were made by Cuba, as well as by the observer for the Holy See.",
      ["explanation before: TCD NOR ISL>NOR LIE>NOR", "explanation after: CUB VAT"]),
    Sentence(
      "After the adoption of the draft resolution, statements in explanation of position were made "
        + "by the representatives of Japan and the United States, and a general statement was made by "
        + "the representative of Luxembourg (on behalf of the European Union).",
      ["explanation after: JPN USA", "statement after: LUX EU>LUX/EU @EU>LUX"]),
    Sentence(
      "The representatives of Armenia and Azerbaijan made statements in exercise of the right of "
        + "reply.",
      ["reply: ARM AZE"]),
    Sentence(
      "The representative of Armenia made a second statement in exercise of the right of reply.",
      ["reply: ARM"]),
    Sentence(
      "At the same meeting, the representatives of the Islamic Republic of Iran and Cuba raised a "
        + "point of order.",
      ["statement: IRN CUB"]),
    Sentence(
      "Statements were also made by the observers for Palestine and the Holy See and the "
        + "representative of the European Union.",
      ["statement: PSE VAT EU"]),
    Sentence(
      "A statement was made by the representative of the European Union (on behalf of its member "
        + "States, as well as Albania, Montenegro and Ukraine).",
      ["statement: EU @EU>EU ALB>EU MNE>EU UKR>EU"]),
    Sentence(
      "Statements were made by the Director of the Division (Chad) and the representatives of Peru "
        + "and Togo.",
      ["statement: PER TGO"]),
    Sentence(
      "At the same meeting, the representative of Iran (Islamic Republic of), on behalf of the "
        + "Group of Arab States, moved the adjournment of the debate on draft resolution A/C.3/65/L.50. "
        + "Statements in favour of the motion were made by the representatives of China and Cuba and "
        + "against the motion by the representatives of Chile and Norway.",
      ["statement A/C.3/65/L.50: CHN CUB CHL NOR"]),
    Sentence(
      "Before the vote, the representatives of Chile, speaking also on behalf of Argentina and "
        + "Peru, Norway and Togo made statements in explanation of vote.",
      ["explanation before: CHL ARG>CHL PER>CHL NOR TGO"]),
    Sentence(
      "Prior to the adoption of the draft resolution, general statements were made by the "
        + "representatives of Chad and Togo and statements in explanation of position were made by the "
        + "representatives of China and Japan.",
      ["statement before: TCD TGO", "explanation before: CHN JPN"]),
    Sentence(
      "Following the adoption of the draft resolution, the representative of Israel made a "
        + "statement, and the observer for the State of Palestine also made a statement.",
      ["statement after: ISR PSE"]),
    Sentence(
      "Statements were made before the adoption of the draft resolution by Chad and Togo.",
      ["statement before: TCD TGO"]),
    Sentence(
      "The representative of Portugal (on behalf of the European Union and the countries that "
        + "aligned themselves with the statement) made a statement.",
      ["statement: PRT EU>PRT/EU @EU>PRT"]),
  ]
}
