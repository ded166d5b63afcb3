import Sponsors
import TestSupport
import Testing

/// English sentences of the genre and what a careful reader takes from them: `role timing draft: delegations`, where
/// `A>B` is A spoken for by B, `A/G` marks the group G, and `@G` stands for the rest of the group's members.
@Suite struct EnglishSentencesTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let words: String
    let says: Set<String>
    let review: Set<String>
    init(_ words: String, _ says: [String], review: Set<String> = []) {
      self.words = words
      self.says = Set(says.map(Self.sorted))
      self.review = review
    }
    var testDescription: String { words }

    static func sorted(_ line: String) -> String {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return line }
      return parts[0] + ": " + parts[1].split(separator: " ").sorted().joined(separator: " ")
    }
  }

  static let sentences: [Sentence] = [
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
      "At the 20th meeting, on 4 November, the representative of Japan, on behalf of the sponsors "
        + "of draft resolution A/C.3/62/L.30, orally revised the text.",
      []),
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
      "At its 40th meeting, the Committee had before it a revised draft resolution "
        + "(A/C.3/64/L.23/Rev.1) submitted by the sponsors of draft resolution A/C.3/64/L.23, joined by "
        + "Angola, Benin and Chad.",
      ["cosponsor A/C.3/64/L.23/Rev.1: AGO BEN TCD"]),
    Sentence(
      "At its 40th meeting, the Committee had before it a revised draft resolution "
        + "(A/C.3/64/L.23/Rev.1), submitted by the sponsors of draft resolution A/C.3/64/L.23.",
      []),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution (A/C.3/64/L.24), "
        + "submitted by the following States: Albania; Chad; Togo.",
      ["sponsor A/C.3/64/L.24: ALB TCD TGO"]),
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
      "At the same meeting, the Committee had before it an amendment to draft resolution "
        + "A/C.3/71/L.2/Rev.1 submitted by Burkina Faso on behalf of the States Members of the United "
        + "Nations that are members of the Group of African States, contained in document "
        + "A/C.3/71/L.46.",
      ["sponsor A/C.3/71/L.46: BFA AFRICAN>BFA/AFRICAN @AFRICAN>BFA"]),
    Sentence(
      "At the same meeting, the representative of Kenya introduced an amendment (A/C.3/71/L.46) to "
        + "draft resolution A/C.3/71/L.2/Rev.1.",
      ["introduced A/C.3/71/L.46: KEN"]),
    Sentence(
      "The representative of Chad, on behalf of the sponsors, orally revised the draft resolution "
        + "by replacing the words \"submitted by Israel\" with \"sponsored by Jordan\".",
      []),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution entitled \"Situation of "
        + "human rights in Myanmar\" (A/C.3/60/L.53), submitted by Chile and Fiji.",
      ["sponsor A/C.3/60/L.53: CHL FJI"]),
    Sentence(
      "The Committee took up draft resolution A/C.3/42/L.71 on human rights in Mexico, submitted by "
        + "Chile.",
      ["sponsor A/C.3/42/L.71: CHL"]),
    Sentence(
      "The representatives of Chad and Togo joined the consensus on draft resolution A/C.3/60/L.53.",
      []),
    Sentence(
      "Over the objections of the representatives of Guinea-Bissau and Rwanda, the Committee voted "
        + "to retain a preambular paragraph.",
      []),
    Sentence(
      "At its 40th meeting, the Committee had before it a draft resolution (A/C.3/60/L.53), "
        + "submitted by Albania, Xlandia, Chile and Grand Fenwick.",
      ["sponsor A/C.3/60/L.53: ALB CHL"], review: ["Xlandia", "Grand Fenwick"]),
    Sentence(
      "Xlandia, Chile and Fiji joined in sponsoring draft resolution A/C.3/60/L.53.",
      ["cosponsor A/C.3/60/L.53: CHL FJI"], review: ["Xlandia"]),
    Sentence(
      "Congo, Democratic Republic of the Congo and Fiji joined in sponsoring draft resolution "
        + "A/C.3/60/L.53.",
      ["cosponsor A/C.3/60/L.53: COG COD FJI"]),
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
    Sentence(
      "A draft resolution (A/C.3/L.1013) was submitted jointly by Afghanistan, Ceylon, Dahomey and "
        + "the United Arab Republic.",
      ["sponsor A/C.3/L.1013: AFG LKA BEN EGY"]),
    Sentence(
      "The sponsors of draft resolution A/C.3/L.1014 were: Chile, Peru and Upper Volta.",
      ["sponsor A/C.3/L.1014: CHL PER BFA"]),
    Sentence(
      "Subsequently, Chad, Mali and Togo were added to the list of sponsors of draft resolution "
        + "A/C.3/L.1014.",
      ["cosponsor A/C.3/L.1014: TCD MLI TGO"]),
    Sentence(
      "THE COMMITTEE HAD BEFORE IT A DRAFT RESOLUTION (A/C.3/L.203/REV.1) SUBMITTED BY POLAND AND "
        + "THE UNITED KINGDOM.",
      ["sponsor A/C.3/L.203/REV.1: POL GBR"]),
    Sentence(
      "Statements were also made by the observers for Palestine and the Holy See and the "
        + "representative of the European Union.",
      ["statement: PSE VAT EU"]),
    Sentence(
      "A statement was made by the representative of the European Union (on behalf of its member "
        + "States, as well as Albania, Montenegro and Ukraine).",
      ["statement: EU @EU>EU ALB>EU MNE>EU UKR>EU"]),
    Sentence(
      "Chile and Peru withdrew as sponsors of draft resolution A/C.3/L.1014.",
      ["withdrawn A/C.3/L.1014: CHL PER"]),
    Sentence(
      "Chile withdrew its name from the list of sponsors of draft resolution A/C.3/L.1014.",
      ["withdrawn A/C.3/L.1014: CHL"]),
    Sentence(
      "Statements were made by the Director of the Division (Chad) and the representatives of Peru "
        + "and Togo.",
      ["statement: PER TGO"]),
    Sentence(
      "The representative of Ghana announced that his delegation had joined the sponsors of draft "
        + "resolution A/C.3/42/L.71.",
      ["cosponsor A/C.3/42/L.71: GHA"]),
    Sentence(
      "Draft resolution A/C.3/42/L.71 was submitted by Ghana, which subsequently withdrew its "
        + "sponsorship.",
      ["sponsor A/C.3/42/L.71: GHA", "withdrawn A/C.3/42/L.71: GHA"]),
    Sentence(
      "At the 5th meeting, the representatives of Chad and Togo submitted draft resolution "
        + "A/C.3/L.1132.",
      ["sponsor A/C.3/L.1132: TCD TGO"]),
    Sentence(
      "The representative of Chad said that Mali had sponsored many such texts in the past.",
      []),
    Sentence(
      "The Committee had before it amendments to draft resolution A/C.3/60/L.22 submitted by Chad "
        + "(A/C.3/60/L.66) and by Togo and Peru (A/C.3/60/L.67).",
      ["sponsor A/C.3/60/L.66: TCD", "sponsor A/C.3/60/L.67: TGO PER"]),
    Sentence(
      "At the same meeting, Benin joined in sponsoring draft resolutions A/C.3/78/L.5 and "
        + "A/C.3/78/L.6.",
      ["cosponsor A/C.3/78/L.5: BEN", "cosponsor A/C.3/78/L.6: BEN"]),
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
      "At the same meeting, the representative of Mexico orally revised draft resolution "
        + "A/C.3/65/L.50, on behalf of the sponsors, as follows:",
      []),
    Sentence(
      "At the same meeting, the representative of Mexico, on behalf of the sponsors, orally "
        + "corrected the text and announced that Chile, Peru and the Syrian Arab Republic had become "
        + "sponsors of draft resolution A/C.3/65/L.50.",
      ["cosponsor A/C.3/65/L.50: CHL PER SYR"]),
    Sentence(
      "At the same meeting, the representative of Ghana withdrew draft resolution A/C.3/65/L.50.",
      []),
    Sentence(
      "The Secretary of the Committee responded to a question raised by the representative of Cuba.",
      []),
    Sentence(
      "The representative of Portugal (on behalf of the European Union and the countries that "
        + "aligned themselves with the statement) made a statement.",
      ["statement: PRT EU>PRT/EU @EU>PRT"]),
    Sentence(
      "The Committee took note of the statement of programme budget implications submitted by the "
        + "Secretary-General in accordance with rule 153 of the rules of procedure.",
      []),
    Sentence(
      "The Committee was informed that Chad had withdrawn from the list of sponsors and that Mali "
        + "had been added to it.",
      ["withdrawn: TCD"]),
    Sentence(
      "A draft resolution (A/C.1/L.24) sponsored by Chad and supported by Togo was circulated.",
      ["sponsor A/C.1/L.24: TCD"]),
    Sentence(
      "Draft resolution A/HRC/31/L.12, sponsored by Cuba and co-sponsored by Algeria, Bolivia "
        + "(Plurinational State of) and Zimbabwe, was adopted without a vote.",
      ["sponsor A/HRC/31/L.12: CUB", "cosponsor A/HRC/31/L.12: DZA BOL ZWE"]),
    Sentence(
      "The Committee rejected the amendment in document A/C.3/76/L.60 by a recorded vote of 89 "
        + "against to 56 in favour, with 12 abstentions.",
      []),
  ]

  @Test(arguments: sentences) func sentenceSaysThis(_ sentence: Sentence) throws {
    let reading = try programExtractor.get().read(Array("1. \(sentence.words)\n".utf8), name: "sentence")
    var lines: [String: Set<String>] = [:]
    for action in reading.actions {
      let head = [action.role.rawValue, action.timing?.rawValue ?? "", action.draft].filter { !$0.isEmpty }
      let via = action.via.map { ">\($0.text)" } ?? ""
      let group = action.group?.text ?? ""
      let name =
        action.reading == .roster
        ? "@\(group)\(via)" : "\(action.country.text)\(via)\(group.isEmpty ? "" : "/\(group)")"
      lines[head.joined(separator: " "), default: []].insert(name)
    }
    let says = Set(lines.map { "\($0.key): \($0.value.sorted().joined(separator: " "))" })
    #expect(says == sentence.says)
    #expect(Set(reading.review.map(\.printed)) == sentence.review)
  }
}
