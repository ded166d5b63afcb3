/// Reads a voting record of the library: each State's vote (967), the totals (996), the resolution (791).
struct LibraryVoteReader {
  let source: [UInt8]
  let record: MARCRecord
  let facts: LibraryFacts
  let document: String
  let registry: CountryRegistry

  /// What the record says; `number` is the number of the vote within the file.
  func read(number: Int) -> DocumentReading {
    var actions: [Action] = []
    var review: [ReviewItem] = []
    let seats = SeatReader(registry: registry)
    for field in record.fields("967") {
      let code = field["c"].map { MARCText(source, $0) }
      let name = field["e"].map { MARCText(source, $0) }
      guard let printed = name?.text.isEmpty == false ? name : code else { continue }
      let all = printed.bytes.indices
      let vote = field["d"].map { MARCText(source, $0).text } ?? ""
      func doubt(_ why: ReviewReason, _ candidates: [DelegationCode] = []) {
        review.append(
          ReviewItem(
            document: document, paragraph: facts.number, span: printed.span(of: all), printed: printed.printed(all),
            why: why, candidates: candidates))
      }
      guard let role = Role(libraryVote: vote) else {
        doubt(.unreadableText)
        continue
      }
      switch seats.seat(name: name?.text ?? "", code: code?.text ?? "", on: facts.date) {
      case .seat(let country):
        actions.append(
          Action(
            document: document, language: facts.language, session: facts.session, body: facts.body, date: facts.date,
            paragraph: facts.number, span: printed.span(of: all), draft: facts.draft, title: facts.title,
            resolution: facts.resolution, vote: number, division: .whole, role: role, country: country,
            printed: printed.printed(all), reading: printed.isRepaired(all) ? .repaired : .exact))
      case .doubtful(let why, let candidates): doubt(why, candidates)
      case .unknown: doubt(.unknownName)
      }
    }
    return DocumentReading(
      summary: facts.summary(
        document: document, bytes: record.range.count, actions: actions.count, review: review.count),
      actions: actions, review: review, votes: [totals(number)])
  }

  /// The totals that the record prints (996).
  private func totals(_ number: Int) -> RecordedVote {
    func count(_ code: Character) -> Int? {
      record.first("996", code).flatMap { Int(MARCText(source, $0).text) }
    }
    let place = record.first("996", "b") ?? record.first("967", "a") ?? record.range
    let isTotal = record.first("996", "b") != nil
    return RecordedVote(
      number: number, draft: facts.draft, division: .whole, paragraph: facts.number, yes: count("b"), no: count("c"),
      abstaining: count("d"), span: place, printed: isTotal ? MARCText(source, place).text : "")
  }
}

extension LibraryFacts {
  /// Symbol of the draft that was voted on, empty where the record names none.
  var draft: String { symbol.map { $0.isResolution ? "" : $0.text } ?? "" }
}

extension Role {
  /// The vote of the library's letters: `Y`, `N`, `A`, and `NV` or nothing where a member did not vote.
  init?(libraryVote: some StringProtocol) {
    switch libraryVote {
    case "Y": self = .inFavour
    case "N": self = .against
    case "A": self = .abstaining
    case "NV", "": self = .notVoting
    default: return nil
    }
  }
}
