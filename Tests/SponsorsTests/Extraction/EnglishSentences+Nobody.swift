// Sentences in which nobody acts, or nobody who can be read.

extension EnglishSentencesTests {
  static let nobody: [Sentence] = [
    Sentence(
      "At the 20th meeting, on 4 November, the representative of Japan, on behalf of the sponsors "
        + "of draft resolution A/C.3/62/L.30, orally revised the text.",
      []),
    Sentence(
      "At its 40th meeting, the Committee had before it a revised draft resolution "
        + "(A/C.3/64/L.23/Rev.1), submitted by the sponsors of draft resolution A/C.3/64/L.23.",
      []),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution (A/C.2/65/L.60), "
        + "submitted by the Vice-Chair of the Committee, Mr. Erik Lundberg (Finland), on the basis of "
        + "informal consultations held on draft resolution A/C.2/65/L.25.",
      []),
    Sentence(
      "The draft resolution A/C.2/65/L.60 was submitted by the Chairman of the Committee on behalf "
        + "of the Bureau.",
      []),
    Sentence(
      "In the light of the adoption of draft resolution A/C.2/65/L.60, draft resolution "
        + "A/C.2/65/L.25 was withdrawn by its sponsors.",
      []),
    Sentence(
      "The Chairman announced that Chile, the only sponsor of draft resolution A/C.3/42/L.71, had "
        + "decided to withdraw it.",
      []),
    Sentence(
      "The representative of Ghana said that his delegation would co-sponsor draft resolution "
        + "A/C.3/42/L.71.",
      []),
    Sentence(
      "The representative of Cuba requested a recorded vote on operative paragraph 7 of draft "
        + "resolution A/C.3/71/L.2.",
      []),
    Sentence(
      "At the request of the representative of Slovenia (on behalf of the European Union), a "
        + "recorded vote was taken on draft resolution A/HRC/7/L.5.",
      []),
    Sentence(
      "At the same meeting, the representative of Nigeria, on behalf of the sponsors, withdrew the "
        + "amendment contained in document A/C.3/71/L.52.",
      []),
    Sentence(
      "The representative of Chad, on behalf of the sponsors, orally revised the draft resolution "
        + "by replacing the words \"submitted by Israel\" with \"sponsored by Jordan\".",
      []),
    Sentence(
      "The representatives of Chad and Togo joined the consensus on draft resolution A/C.3/60/L.53.",
      []),
    Sentence(
      "Over the objections of the representatives of Guinea-Bissau and Rwanda, the Committee voted "
        + "to retain a preambular paragraph.",
      []),
    Sentence(
      "The representative of Chad said that Mali had sponsored many such texts in the past.",
      []),
    Sentence(
      "At the same meeting, the representative of Mexico orally revised draft resolution "
        + "A/C.3/65/L.50, on behalf of the sponsors, as follows:",
      []),
    Sentence(
      "At the same meeting, the representative of Ghana withdrew draft resolution A/C.3/65/L.50.",
      []),
    Sentence(
      "The Secretary of the Committee responded to a question raised by the representative of Cuba.",
      []),
    Sentence(
      "The Committee took note of the statement of programme budget implications submitted by the "
        + "Secretary-General in accordance with rule 153 of the rules of procedure.",
      []),
    Sentence(
      "The Committee rejected the amendment in document A/C.3/76/L.60 by a recorded vote of 89 "
        + "against to 56 in favour, with 12 abstentions.",
      []),
  ]
}
