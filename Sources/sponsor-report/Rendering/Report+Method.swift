import Analytics
import Sponsors

extension Report {
  /// How the report was made, so that it can be cited and made again.
  var method: String { methodSentences { $0.escaped }.joined(separator: "\n") + "\n" }

  /// The same sentence by sentence, what was typed or read in it as `escaped` has it.
  func methodSentences(_ escaped: (String) -> String) -> [String] {
    var sentences = [
      "A text is a draft with its revisions, addenda and corrigenda. A delegation stands behind a text if it has one of "
        + "the roles counted for it and did not withdraw afterwards; a group is no delegation, its members on that day "
        + "are.",
      "Counted: \(escaped(selection.description)).",
      "R = \(counted(incidence.textCount, "text", "texts")) compared: those with at least one delegation that is "
        + "counted.",
      "Jaccard similarity of two delegations: the texts of both over the texts of either.",
    ]
    if let tree {
      let counts = Dendrogram.countsForGap(delegations: incidence.delegations.count)
      sentences.append(
        "Blocs: \(escaped(tree.blocs.method)); of \(counts.lowerBound) to \(counts.upperBound) blocs, the number with the "
          + "greatest gap between the height of the next merge and that of the last one made, the fewer blocs among "
          + "equals, cuts with more than two thirds in one bloc only where there is no other"
          + (tree.isCut ? "." : " (no gap is above 0)."))
      sentences.append(
        "Stability of a bloc: the mean, over \(ReportTree.draws) draws of the texts with replacement, of the greatest "
          + "Jaccard index with a bloc of the draw (Hennig 2007); highly stable from 0.85, stable from 0.75, a pattern "
          + "from 0.6. Blocs are named where their mean silhouette is above that of \(ReportTree.draws) matrices of "
          + "chance (\(tree.chance)), at 0.05. Every draw is cut into as many blocs. Seed \(seed).")
    }
    if let history {
      let sessions = history.sessions.enumerated().map { place, session in
        "\(place == 0 ? counted(session.texts, "text", "texts") : "\(session.texts)") in session \(session.session)"
      }
      sentences.append(
        "Blocs over the sessions: found in the same way among the texts of each session alone (R = "
          + "\(sessions.joined(separator: ", "))), sessions left out whose blocs are not above chance; blocs of "
          + "successive sessions matched one to one by the greatest sum of shared members, ties to the lower bloc.")
    }
    if case .success(let backbone) = backbone {
      sentences.append("Ties beyond chance: \(escaped(backbone.rules.joined(separator: "; "))).")
    }
    if let votes {
      sentences.append(
        "Votes: V = \(votes.matrix.voteCount). A vote counts for two delegations where both voted; an abstention against a "
          + "vote counts half. A delegation counts for a group on the days of its membership. "
          + "\(counted(votes.cohesion.draws, "random group", "random groups")) a group, seed \(votes.cohesion.seed).")
    }
    sentences.append("Made by sponsor-report \(programVersion).")
    return sentences
  }

  /// What stands in which file.
  var files: String {
    var table = MarkdownTable(columns: [("file", false), ("what", false)])
    for (file, what) in Self.contents + (history == nil ? [] : Self.historyContents) + pictures + Self.graphs
      + (votes == nil ? [] : Self.voteContents)
    {
      table.cell(markdown: "[\(file)](\(file))")
      table.cell(what)
      table.endRow()
    }
    return table.text
  }

  private static let historyContents = [
    ("changes.csv", "the blocs of each session: who stayed, joined, left or moved since the session before")
  ]

  private static let contents = [
    ("index.html", "the whole report as one page for a browser, which needs no network"),
    ("documents.csv", "a row a document read, those without any action too"),
    ("ledger.csv", "a row a delegation, role, draft and place: all else is computed from it"),
    ("review.csv", "what could not be read, with its place and the candidates"),
    ("audit.md", "what does not agree within the documents: totals, doubles, impossible actions"),
    (
      "drafts.csv",
      "a row a text: symbols, who sponsored, joined, withdrew, spoke, votes, documents, series, resolution"
    ),
    ("reconciliation.csv", "a row a delegation and text: which documents name it as a sponsor, which do not"),
    ("incidence.csv", "delegations × texts: 1 where the delegation stands behind the text"),
    ("overlap.csv", "delegations × delegations: texts in common"),
    ("jaccard.csv", "the same, over the texts of either"),
    ("cosine.csv", "the same, over the geometric mean of the texts of each"),
    ("pairs.csv", "a row for every two delegations with all of these"),
    ("backbone.csv", "the pairs that share more texts than chance explains, with expected number, p and q"),
    ("clusters.csv", "the bloc of every delegation, how sure the bloc is and the delegation in it"),
    ("dendrogram.csv", "the tree that was cut: a row a merge, numbered as scipy does"),
    ("report.xlsx", "the tables of this report as sheets of a workbook, and delegations and votes a row each"),
    ("delegations", "a brief on every delegation"),
  ]
}
