import Analytics
import Sponsors

extension Briefs {
  /// How the partners were found.
  var methods: Methods {
    var rules: [String] = []
    if report.isComparable {
      rules.append("jaccard = o / (a + b - o), with a and b the texts of each, o the texts of both")
      switch report.backbone {
      case .success(let backbone): rules += backbone.rules
      case .failure(let error): rules.append("no tie tested: \(error)")
      }
    }
    if let votes = report.votes {
      let measure = LijphartAgreement()
      rules.append("V = \(votes.matrix.voteCount) votes; agreement = \(measure.formula), \(measure.choices)")
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
    let writer = BriefWriter(self, code)
    for partner in writer.partners.all {
      let pair = writer.pair(partner.delegation)
      table.rows.append([
        .text(partner.delegation.text), .text(report.name(partner.delegation)), .number(partner.jaccard),
        .number(Double(partner.shared)), .number(Double(partner.either)), .number(pair?.finding?.expected),
        .number(pair?.finding?.tails.upper), .number(pair?.q), .number(pair?.q.map { _ in Double(pair?.tie ?? 0) }),
        .text(textsInCommon(code, partner.delegation)),
      ])
    }
    return table
  }

  private func textsInCommon(_ code: DelegationCode, _ other: DelegationCode) -> String {
    texts.lazy.filter { $0.set.contains(code) && $0.set.contains(other) }.map(\.family.symbol).joined(separator: ", ")
  }
}
