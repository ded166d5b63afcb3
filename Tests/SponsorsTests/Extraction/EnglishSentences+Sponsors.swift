// Who submitted a draft.

extension EnglishSentencesTests {
  static let sponsors: [Sentence] = [
    Sentence(
      "At its 30th meeting, on 6 November 2014, the Committee had before it a draft resolution "
        + "entitled \"Wells\" (A/C.2/69/L.25), submitted by Bolivia (Plurinational State of) on behalf of "
        + "the States Members of the United Nations that are members of the Group of 77 and China.",
      ["sponsor A/C.2/69/L.25: BOL G77>BOL/G77 @G77>BOL"]),
    Sentence(
      "At its 30th meeting, on 6 November 2010, the Committee had before it a draft resolution "
        + "entitled \"Wells\" (A/C.2/65/L.25), submitted by Yemen (on behalf of the States Members of the "
        + "United Nations that are members of the Group of 77 and China), Mexico and Turkey.",
      ["sponsor A/C.2/65/L.25: YEM G77>YEM/G77 @G77>YEM MEX TUR"]),
    Sentence(
      "At its 30th meeting, on 6 November 2010, the Committee had before it a draft resolution "
        + "entitled \"Wells\" (A/C.3/65/L.25), submitted by Egypt, on behalf of the States Members of the "
        + "United Nations that are members of the Movement of Non-Aligned Countries, and the Russian "
        + "Federation.",
      ["sponsor A/C.3/65/L.25: EGY NAM>EGY/NAM @NAM>EGY RUS"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a revised draft resolution entitled \"Wells\" "
        + "(A/C.3/64/L.23/Rev.1), submitted by the sponsors of draft resolution A/C.3/64/L.23 and "
        + "Belarus, Georgia, Peru and Ukraine.",
      ["sponsor A/C.3/64/L.23/Rev.1: BLR GEO PER UKR"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution, which was submitted by "
        + "the sponsors listed in document A/C.1/67/L.47 and by Kenya and Togo.",
      ["sponsor A/C.1/67/L.47: KEN TGO"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution (A/C.3/64/L.24), "
        + "submitted by the following States: Albania; Chad; Togo.",
      ["sponsor A/C.3/64/L.24: ALB TCD TGO"]),
    Sentence(
      "At the same meeting, the Committee had before it an amendment to draft resolution "
        + "A/C.3/71/L.2/Rev.1 submitted by Burkina Faso on behalf of the States Members of the United "
        + "Nations that are members of the Group of African States, contained in document "
        + "A/C.3/71/L.46.",
      ["sponsor A/C.3/71/L.46: BFA AFRICAN>BFA/AFRICAN @AFRICAN>BFA"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution entitled \"Situation of "
        + "human rights in Myanmar\" (A/C.3/60/L.53), submitted by Chile and Fiji.",
      ["sponsor A/C.3/60/L.53: CHL FJI"]),
    Sentence(
      "The Committee took up draft resolution A/C.3/42/L.71 on human rights in Mexico, submitted by "
        + "Chile.",
      ["sponsor A/C.3/42/L.71: CHL"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution (A/C.3/60/L.53), "
        + "submitted by Albania, Xlandia, Chile and Grand Fenwick.",
      ["sponsor A/C.3/60/L.53: ALB CHL"], review: ["Xlandia", "Grand Fenwick"]),
    Sentence(
      "A draft resolution (A/C.3/L.1013) was submitted jointly by Afghanistan, Ceylon, Dahomey and "
        + "the United Arab Republic.",
      ["sponsor A/C.3/L.1013: AFG LKA BEN EGY"]),
    Sentence(
      "The sponsors of draft resolution A/C.3/L.1014 were: Chile, Peru and Upper Volta.",
      ["sponsor A/C.3/L.1014: CHL PER BFA"]),
    Sentence(
      "THE COMMITTEE HAD BEFORE IT A DRAFT RESOLUTION (A/C.3/L.203/REV.1) SUBMITTED BY POLAND AND "
        + "THE UNITED KINGDOM.",
      ["sponsor A/C.3/L.203/REV.1: POL GBR"]),
    Sentence(
      "At the 5th meeting, the representatives of Chad and Togo submitted draft resolution "
        + "A/C.3/L.1132.",
      ["sponsor A/C.3/L.1132: TCD TGO"]),
    Sentence(
      "The Committee had before it amendments to draft resolution A/C.3/60/L.22 submitted by Chad "
        + "(A/C.3/60/L.66) and by Togo and Peru (A/C.3/60/L.67).",
      ["sponsor A/C.3/60/L.66: TCD", "sponsor A/C.3/60/L.67: TGO PER"]),
    Sentence(
      "A draft resolution (A/C.1/L.24) sponsored by Chad and supported by Togo was circulated.",
      ["sponsor A/C.1/L.24: TCD"]),
  ]
}
