import Analytics
import Sponsors

extension DelegationPages {
  /// How the partners were found.
  var methods: Methods {
    Methods(
      counted: report.selection.description, size: "R = \(report.incidence.textCount) texts",
      rules: ["jaccard = o / (a + b - o), with a and b the texts of each, o the texts of both"],
      program: "sponsor-report \(programVersion)")
  }

  /// Everybody with a text in common, a row a delegation, the nearest first.
  func partners(of code: DelegationCode) -> ResultTable {
    var table = ResultTable([
      ("country", false), ("name", false), ("jaccard", true), ("shared", true), ("either", true),
      ("texts_in_common", false),
    ])
    for partner in NearestPartners(of: code, in: report.incidence).all {
      table.rows.append([
        .text(partner.delegation.text), .text(report.name(partner.delegation)), .number(partner.jaccard),
        .number(Double(partner.shared)), .number(Double(partner.either)),
        .text(textsInCommon(code, partner.delegation)),
      ])
    }
    return table
  }

  func partnerTable(_ code: DelegationCode, isLinked: Bool) -> String {
    let nearest = NearestPartners(of: code, in: report.incidence).all.prefix(Self.partners)
    guard !nearest.isEmpty else { return "No other delegation stands behind one of its texts.\n" }
    var table = MarkdownTable(
      columns: [("delegation", false), ("Jaccard", true), ("in common", true), ("texts in common", false)])
    for partner in nearest {
      let name = report.name(partner.delegation).escaped
      table.cell(markdown: isLinked ? "[\(name)](\(partner.delegation).md)" : name)
      table.cell(hundredths(partner.jaccard))
      table.cell("\(partner.shared) of \(partner.either)")
      table.cell(textsInCommon(code, partner.delegation))
      table.endRow()
    }
    return table.text
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
      guard let row = session.incidence.delegations.firstIndex(of: code) else { continue }
      let sum = session.incidence.rowSums[row]
      let words =
        "session \(session.number) (behind \(sum) of \(counted(session.incidence.textCount, "text", "texts")))"
      if sum < Self.leastTexts {
        if sessions.count > 1 { text += "Of \(words) too little was read to tell its partners.\n" }
        continue
      }
      let nearest = NearestPartners(of: code, in: session.incidence)
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
    for kind in SeriesStep.Kind.allCases {
      for step in steps where step.kind == kind {
        let families = Set(step.earlier.families + step.later.families)
        table.cell(kind.words)
        table.cell(step.later.title.isEmpty ? step.earlier.title : step.later.title)
        for set in [step.earlier, step.later] {
          table.cell("\(set.symbol)\(set.session.map { " (session \($0))" } ?? "")")
        }
        table.cell(
          places(of: code) { $0.role.isSponsorship && families.contains(DraftFamily(of: $0.draft)) })
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
