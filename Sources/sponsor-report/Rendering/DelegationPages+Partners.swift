import Analytics
import Sponsors

extension DelegationPages {
  /// How the partners were found.
  var methods: Methods {
    var rules = ["jaccard = o / (a + b - o), with a and b the texts of each, o the texts of both"]
    switch report.backbone {
    case .success(let backbone): rules += backbone.rules
    case .failure(let error): rules.append("no tie tested: \(error)")
    }
    if let tree = report.tree, tree.isNamed {
      rules += [tree.blocs.method, "\(ReportTree.draws) draws of text families with replacement"]
    }
    return Methods(
      counted: report.selection.description, size: "R = \(report.incidence.textCount) texts", rules: rules,
      seed: report.tree?.isNamed == true ? report.seed : nil, program: "sponsor-report \(programVersion)")
  }

  /// Everybody with a text in common, a row a delegation, the nearest first.
  func partners(of code: DelegationCode) -> ResultTable {
    var table = ResultTable([
      ("country", false), ("name", false), ("jaccard", true), ("shared", true), ("either", true),
      ("expected", true), ("p", true), ("q", true), ("tie", true), ("texts_in_common", false),
    ])
    for partner in NearestPartners(of: code, in: report.counts).all {
      let pair = pair(code, partner.delegation)
      table.rows.append([
        .text(partner.delegation.text), .text(report.name(partner.delegation)), .number(partner.jaccard),
        .number(Double(partner.shared)), .number(Double(partner.either)), .number(pair?.finding?.expected),
        .number(pair?.finding?.tails.upper), .number(pair?.q), .number(pair?.q.map { _ in Double(pair?.tie ?? 0) }),
        .text(textsInCommon(code, partner.delegation)),
      ])
    }
    return table
  }

  func partnerTable(_ code: DelegationCode, isLinked: Bool) -> String {
    let all = NearestPartners(of: code, in: report.counts).all
    guard !all.isEmpty else { return "No other delegation stands behind one of its texts.\n" }
    var table = MarkdownTable(columns: [
      ("delegation", false), ("Jaccard", true), ("in common", true), ("expected", true), ("p", true), ("q", true),
      ("texts in common", false),
    ])
    for partner in all.prefix(Self.partners) {
      let pair = pair(code, partner.delegation)
      let name = report.name(partner.delegation).escaped
      table.cell(markdown: isLinked ? "[\(name)](\(partner.delegation).md)" : name)
      table.cell(hundredths(partner.jaccard))
      table.cell("\(partner.shared) of \(partner.either)")
      table.cell(pair?.finding?.expected.map { tenths($0) } ?? "")
      table.cell((pair?.finding?.tails.upper).map(probability) ?? "")
      table.cell(pair?.q.map(probability) ?? "")
      table.cell(textsInCommon(code, partner.delegation))
      table.endRow()
    }
    return table.text + "\n" + significanceWords(code)
  }

  /// With whom it is tied beyond chance, and what the columns mean.
  private func significanceWords(_ code: DelegationCode) -> String {
    let backbone: Backbone
    switch report.backbone {
    case .success(let found): backbone = found
    case .failure(let error): return "Whether a tie is beyond chance was not tested: \("\(error)".escaped).\n"
    }
    let tied = backbone.delegations.filter { pair(code, $0)?.tie == 1 }
    var text = ""
    if backbone.hasTooFew {
      text = "There are too few texts for any tie between two delegations to be beyond chance.\n"
    } else if tied.isEmpty {
      text = "No tie of it is beyond chance: what it shares with others is within what such numbers of texts give.\n"
    } else {
      let shown = tied.sorted { (pair(code, $0)?.q ?? 1, $0) < (pair(code, $1)?.q ?? 1, $1) }.prefix(Self.tiesShown)
      text =
        "Beyond chance it is tied to \(counted(tied.count, "delegation", "delegations"))"
        + (tied.count > shown.count ? ", most surely to " : ": ") + enumerated(shown.map { report.name($0).escaped })
        + ".\n"
    }
    return text
      + "\nExpected is the number of texts in common if delegations kept how much they sponsor, texts kept how "
      + "many sponsors they have, what a group signed for its members stayed signed, and the rest were chance; p is how likely chance alone gives as many as there are or "
      + "more, q the same for all \(counted(backbone.testCount, "pair", "pairs")) tested at once. A tie is beyond chance "
      + "where q is at most \(hundredths(backbone.alpha)).\n"
  }

  private static var tiesShown: Int { 12 }

  private func pair(_ one: DelegationCode, _ other: DelegationCode) -> Backbone.Pair? {
    guard case .success(let backbone) = report.backbone, let row = position[one], let column = position[other] else {
      return nil
    }
    return backbone.pair(row, column)
  }

  private func textsInCommon(_ code: DelegationCode, _ other: DelegationCode) -> String {
    guard let row = position[code], let otherRow = position[other] else { return "" }
    let incidence = report.incidence
    return incidence.families.indices.filter { incidence[row, $0] && incidence[otherRow, $0] }
      .map { incidence.families[$0].symbol }.joined(separator: ", ")
  }

  /// Who is new among its nearest partners and who is not any more, from each session to the next in which it is behind
  /// enough texts to tell.
  func partnerChanges(_ code: DelegationCode) -> String {
    var text = ""
    var last: (words: String, nearest: NearestPartners)?
    for session in sessions {
      guard let row = session.counts.delegations.firstIndex(of: code) else { continue }
      let sum = session.counts[row, row].first
      let words =
        "session \(session.number) (behind \(sum) of \(counted(session.counts.textCount, "text", "texts")))"
      if sum < Self.leastTexts {
        if sessions.count > 1 { text += "Of \(words) too little was read to tell its partners.\n" }
        continue
      }
      let nearest = NearestPartners(of: code, in: session.counts)
      if let last {
        text += "From \(last.words) to \(words), of the \(Self.nearest) nearest by Jaccard similarity:\n\n"
        let change = nearest.change(from: last.nearest, count: Self.nearest)
        for (words, partners) in [("Still", change.kept), ("New", change.new), ("No longer", change.lost)] {
          let named = partners.map {
            "\(report.name($0.delegation)) (\($0.shared) of \($0.either), \(hundredths($0.jaccard)))"
          }
          text +=
            "- \(words), \(partners.count)" + (named.isEmpty ? "" : ": \(named.joined(separator: "; ").escaped)") + "\n"
        }
      }
      last = (words, nearest)
    }
    return text
  }

  /// The texts of series that it stayed on, came to and left.
  func seriesTable(_ code: DelegationCode) -> String {
    var table = MarkdownTable(columns: [
      ("it", false), ("text", false), ("before", false), ("after", false), ("where", false),
    ])
    let steps = histories.flatMap { $0.steps(of: code) }
    let rowsOfFamily = Dictionary(grouping: (rows[code] ?? []).lazy.filter { $0.role.isSponsorship }) {
      DraftFamily(of: $0.draft)
    }
    for kind in SeriesStep.Kind.allCases {
      for step in steps where step.kind == kind {
        table.cell(kind.words)
        table.cell(step.later.title.isEmpty ? step.earlier.title : step.later.title)
        for set in [step.earlier, step.later] {
          table.cell("\(set.symbol)\(set.session.map { " (session \($0))" } ?? "")")
        }
        table.cell(places((step.earlier.families + step.later.families).flatMap { rowsOfFamily[$0] ?? [] }))
        table.endRow()
      }
    }
    return steps.isEmpty ? "" : table.text
  }
}

extension SeriesStep.Kind {
  /// The move in the words of a brief.
  fileprivate var words: String {
    switch self {
    case .stayed: "stayed on"
    case .came: "came to"
    case .left: "is no longer on"
    }
  }
}
