// Who introduced a draft, and for whom.

extension EnglishSentencesTests {
  static let introduced: [Sentence] = [
    Sentence(
      "At the 20th meeting, on 3 November 2004, the representative of Cuba introduced, on behalf of "
        + "Angola, Benin and Zimbabwe, a draft resolution entitled \"Wells\" (A/C.3/59/L.25), which read:",
      ["introduced A/C.3/59/L.25: CUB", "sponsor A/C.3/59/L.25: CUB AGO BEN ZWE"]),
    Sentence(
      "At the 20th meeting, on 3 November 2004, the representative of Egypt, on behalf of Algeria, "
        + "Bahrain and Yemen, introduced a draft resolution entitled \"Wells\" (A/C.3/59/L.46).",
      ["introduced A/C.3/59/L.46: EGY", "sponsor A/C.3/59/L.46: EGY DZA BHR YEM"]),
    Sentence(
      "At the 20th meeting, the representative of Mexico, also on behalf of Ecuador and Guatemala, "
        + "introduced draft resolution A/C.3/70/L.43/Rev.1.",
      ["introduced A/C.3/70/L.43/Rev.1: MEX", "sponsor A/C.3/70/L.43/Rev.1: MEX ECU GTM"]),
    Sentence(
      "At the 20th meeting, the representative of Norway, on behalf of the sponsors listed in "
        + "document A/C.3/62/L.30, introduced the draft resolution.",
      ["introduced A/C.3/62/L.30: NOR"]),
    Sentence(
      "At the 20th meeting, the representative of Chile introduced draft resolution A/C.3/62/L.31, "
        + "on behalf of Argentina, Austria and Uruguay, as well as Cuba and Peru, which had joined in "
        + "sponsoring the draft resolution.",
      [
        "introduced A/C.3/62/L.31: CHL",
        "sponsor A/C.3/62/L.31: CHL ARG AUT URY",
        "cosponsor A/C.3/62/L.31: CUB PER",
      ]),
    Sentence(
      "At the 30th meeting, on 6 November 2014, the representative of the Plurinational State of "
        + "Bolivia, on behalf of the States Members of the United Nations that are members of the Group "
        + "of 77 and China, introduced a draft resolution entitled \"Wells\" (A/C.2/69/L.25).",
      ["introduced A/C.2/69/L.25: BOL", "sponsor A/C.2/69/L.25: BOL G77>BOL/G77 @G77>BOL"]),
    Sentence(
      "At the 62nd meeting, on 23 March 2016, the representative of Egypt introduced draft "
        + "resolution A/HRC/31/L.7, sponsored by Egypt, El Salvador and Qatar and co-sponsored by "
        + "Algeria, Austria and the State of Palestine. Subsequently, Zambia joined the sponsors.",
      [
        "introduced A/HRC/31/L.7: EGY",
        "sponsor A/HRC/31/L.7: EGY SLV QAT",
        "cosponsor A/HRC/31/L.7: DZA AUT PSE ZMB",
      ]),
    Sentence(
      "At the 24th meeting, on 1 December 2006, the representative of Pakistan (on behalf of the "
        + "Organization of the Islamic Conference) introduced draft resolution A/HRC/2/L.5/Rev.1, "
        + "sponsored by Algeria, Pakistan, Palestine, Qatar, Syrian Arab Republic and Yemen. Algeria, "
        + "Bangladesh and Zimbabwe subsequently joined the sponsors.",
      [
        "introduced A/HRC/2/L.5/Rev.1: PAK OIC>PAK/OIC @OIC>PAK",
        "sponsor A/HRC/2/L.5/Rev.1: DZA PAK PSE QAT SYR YEM",
        "cosponsor A/HRC/2/L.5/Rev.1: DZA BGD ZWE",
      ]),
    Sentence(
      "At the same meeting, the representative of Kenya introduced an amendment (A/C.3/71/L.46) to "
        + "draft resolution A/C.3/71/L.2/Rev.1.",
      ["introduced A/C.3/71/L.46: KEN"]),
    Sentence(
      "At the 49th meeting, on 21 November 1990, the representative of the United States introduced "
        + "draft resolution A/C.3/45/L.56 on behalf of the sponsors, now joined by Australia, Haiti and "
        + "Malta.",
      ["introduced A/C.3/45/L.56: USA", "cosponsor A/C.3/45/L.56: AUS HTI MLT"]),
    Sentence(
      "Draft resolution A/C.3/45/L.56 was introduced by the representative of the United States at "
        + "the 49th meeting, on behalf of Australia, Haiti and Malta.",
      ["introduced A/C.3/45/L.56: USA", "sponsor A/C.3/45/L.56: USA AUS HTI MLT"]),
    Sentence(
      "At the 1204th meeting, on 15 October 1962, the representative of the Union of Soviet "
        + "Socialist Republics introduced a draft resolution (A/C.3/L.1012), sponsored by "
        + "Czechoslovakia, the Byelorussian Soviet Socialist Republic and the Ukrainian Soviet "
        + "Socialist Republic.",
      ["introduced A/C.3/L.1012: SUN", "sponsor A/C.3/L.1012: CSK BLR UKR"]),
  ]
}
