// Who joined, and who withdrew.

extension EnglishSentencesTests {
  static let joined: [Sentence] = [
    Sentence(
      "At its 40th meeting, the Committee had before it a revised draft resolution "
        + "(A/C.3/64/L.23/Rev.1) submitted by the sponsors of draft resolution A/C.3/64/L.23, joined by "
        + "Angola, Benin and Chad.",
      ["cosponsor A/C.3/64/L.23/Rev.1: AGO BEN TCD"]),
    Sentence(
      "Guinea and Mali joined in sponsoring draft resolution A/C.3/42/L.71 and Peru withdrew its "
        + "sponsorship.",
      ["cosponsor A/C.3/42/L.71: GIN MLI", "withdrawn A/C.3/42/L.71: PER"]),
    Sentence(
      "Subsequently, Benin joined in sponsoring draft resolution A/C.3/78/L.5, and Chad and Togo "
        + "joined in sponsoring draft resolution A/C.3/78/L.6.",
      ["cosponsor A/C.3/78/L.5: BEN", "cosponsor A/C.3/78/L.6: TCD TGO"]),
    Sentence(
      "Benin and, subsequently, Chad, Mali and Togo joined in sponsoring draft resolution "
        + "A/C.3/78/L.5.",
      ["cosponsor A/C.3/78/L.5: BEN TCD MLI TGO"]),
    Sentence(
      "At the same meeting, the representative of Norway made a statement, orally revised draft "
        + "resolution A/C.3/78/L.5 and announced that Albania, Chile and Togo had joined in sponsoring "
        + "the draft resolution.",
      ["statement A/C.3/78/L.5: NOR", "cosponsor A/C.3/78/L.5: ALB CHL TGO"]),
    Sentence(
      "At the same meeting, the Secretary of the Committee announced that Albania, Chile and Togo "
        + "had joined in sponsoring draft resolution A/C.3/78/L.5.",
      ["cosponsor A/C.3/78/L.5: ALB CHL TGO"]),
    Sentence(
      "Subsequently, Albania and Chad (on behalf of the Group of African States) joined in "
        + "sponsoring draft resolution A/C.3/78/L.5.",
      ["cosponsor A/C.3/78/L.5: ALB TCD AFRICAN>TCD/AFRICAN @AFRICAN>TCD"]),
    Sentence(
      "The draft resolution A/C.3/78/L.5 was submitted by Norway and Peru, and also by Costa Rica, "
        + "which subsequently joined as a sponsor.",
      ["sponsor A/C.3/78/L.5: NOR PER", "cosponsor A/C.3/78/L.5: CRI"]),
    Sentence(
      "Xlandia, Chile and Fiji joined in sponsoring draft resolution A/C.3/60/L.53.",
      ["cosponsor A/C.3/60/L.53: CHL FJI"], review: ["Xlandia"]),
    Sentence(
      "Congo, Democratic Republic of the Congo and Fiji joined in sponsoring draft resolution "
        + "A/C.3/60/L.53.",
      ["cosponsor A/C.3/60/L.53: COG COD FJI"]),
    Sentence(
      "Subsequently, Chad, Mali and Togo were added to the list of sponsors of draft resolution "
        + "A/C.3/L.1014.",
      ["cosponsor A/C.3/L.1014: TCD MLI TGO"]),
    Sentence(
      "Chile and Peru withdrew as sponsors of draft resolution A/C.3/L.1014.",
      ["withdrawn A/C.3/L.1014: CHL PER"]),
    Sentence(
      "Chile withdrew its name from the list of sponsors of draft resolution A/C.3/L.1014.",
      ["withdrawn A/C.3/L.1014: CHL"]),
    Sentence(
      "The representative of Ghana announced that his delegation had joined the sponsors of draft "
        + "resolution A/C.3/42/L.71.",
      ["cosponsor A/C.3/42/L.71: GHA"]),
    Sentence(
      "Draft resolution A/C.3/42/L.71 was submitted by Ghana, which subsequently withdrew its "
        + "sponsorship.",
      ["sponsor A/C.3/42/L.71: GHA", "withdrawn A/C.3/42/L.71: GHA"]),
    Sentence(
      "At the same meeting, Benin joined in sponsoring draft resolutions A/C.3/78/L.5 and "
        + "A/C.3/78/L.6.",
      ["cosponsor A/C.3/78/L.5: BEN", "cosponsor A/C.3/78/L.6: BEN"]),
    Sentence(
      "At the same meeting, the representative of Mexico, on behalf of the sponsors, orally "
        + "corrected the text and announced that Chile, Peru and the Syrian Arab Republic had become "
        + "sponsors of draft resolution A/C.3/65/L.50.",
      ["cosponsor A/C.3/65/L.50: CHL PER SYR"]),
    Sentence(
      "The Committee was informed that Chad had withdrawn from the list of sponsors and that Mali "
        + "had been added to it.",
      ["withdrawn: TCD"]),
    Sentence(
      "Draft resolution A/HRC/31/L.12, sponsored by Cuba and co-sponsored by Algeria, Bolivia "
        + "(Plurinational State of) and Zimbabwe, was adopted without a vote.",
      ["sponsor A/HRC/31/L.12: CUB", "cosponsor A/HRC/31/L.12: DZA BOL ZWE"]),
  ]
}
