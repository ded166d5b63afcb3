import Analytics
import Sponsors

extension Report {
  /// `report.xlsx`: the tables of the report, a sheet each, behind a sheet that says what they are.
  var workbook: [UInt8] {
    let names: DelegationNames = { name($0) }
    var workbook = Workbook(title: Self.title)
    var table = Worksheet.Layout(isRightToLeft: isRightToLeft)
    workbook.add("drafts", table) { DraftSummary.writeRows(drafts, to: &$0) }
    workbook.add("ledger", table) { ledger.writeRows(name: { name($0, isGroup: $1) }, to: &$0) }
    workbook.add("pairs", table) { DyadTable(compared).writeRows(names: names, to: &$0) }
    workbook.add("blocs", table) { blocTable(names).writeRows(to: &$0) }
    workbook.add("votes", table) { recordedVotes.writeVotes(to: &$0) }
    if let votes {
      workbook.add("agreement", table) { AgreementDyadTable(votes.tables).writeRows(names: names, to: &$0) }
    }
    workbook.add("review", table) { ReviewItem.writeRows(review, to: &$0) }
    // Code and name stay in sight.
    table.frozenColumns = 2
    workbook.add("delegations", table) { DelegationSheet(report: self).writeRows(to: &$0) }
    workbook.add("incidence", table) { incidence.writeRows(names: names, to: &$0) }
    let scale = OverlapScale(compared, backbone: try? backbone.get())
    table.scale = Worksheet.Scale(start: CellPlace(row: 1, column: 2), greatest: scale.greatest)
    workbook.add("overlap", table) { sheet in
      sheet.styleOfNumber = { row, column in scale.style(row - 1, column - 2) }
      Projection(of: compared, by: OverlapCount()).writeRows(names: names, to: &sheet)
    }
    let sheets = sheets
    workbook.order(sheets.map(\.name))
    var readMe = ReadMeSheet(title: Self.title)
    readMe.add("what this is", [about])
    for sheet in sheets { readMe.add(sheet: sheet.name, sheet.what) }
    readMe.add("colours", scale.words)
    readMe.add("cells", Self.cells)
    readMe.add("method", methodSentences { $0 })
    readMe.add("how to cite", [citation])
    readMe.addCuts(of: workbook) { name in
      sheets.first { $0.name == name }.map { "\($0.file) has all of it." } ?? ""
    }
    readMe.add(to: &workbook)
    return workbook.finished()
  }

  private static let title = "Who sponsored what"

  /// The sheets in their order, with what is on each and the file that holds the same.
  private var sheets: [(name: String, what: String, file: String)] {
    let noVotes = recordedVotes.votes.isEmpty ? "; no recorded vote was read, so there is its head only" : ""
    return [
      (
        "delegations",
        "a row a delegation: texts behind which it stands, in how many it sponsors, is counted as member of a group, joined "
          + "later, withdrew, introduced or spoke; its bloc and how sure it is; its nearest partner by Jaccard, and to "
          + "how many it is tied beyond chance",
        "delegations"
      ),
      ("drafts", "a row a text: symbols, sponsors, who joined or withdrew, votes, documents", "drafts.csv"),
      ("ledger", "a row a delegation, role, draft and place: all else is computed from it", "ledger.csv"),
      ("incidence", "delegations × texts: 1 where the delegation stands behind the text", "incidence.csv"),
      ("overlap", "delegations × delegations: texts in common; on the diagonal, those of each", "overlap.csv"),
      ("pairs", "a row for every two delegations: texts in common, Jaccard, cosine", "pairs.csv"),
      ("blocs", "the bloc of every delegation, how sure the bloc is and the delegation in it", "clusters.csv"),
      ("votes", "a row a recorded vote, with who voted how in numbers\(noVotes)", "ledger.csv"),
    ]
      + (votes == nil
        ? []
        : [("agreement", "a row for every two delegations: how alike they voted", "votes/agreement.csv")])
      + [("review", "what could not be read, with its place and the candidates", "review.csv")]
  }

  /// The recorded votes of the ledger, on whatever was voted on.
  private var recordedVotes: VoteMatrix {
    VoteMatrix(ledger: ledger, selection: VoteSelection(divisions: Set(Division.allCases)))
  }

  private var about: String {
    let read = documents.isEmpty ? "" : " of \(counted(documents.count, "document", "documents"))"
    return
      "The tables of the report\(read) in this folder, as sheets. report.md says what stands out; the CSV files hold "
      + "the same values for programs, and others."
  }

  private var citation: String {
    "sponsor-report \(programVersion), “\(Self.title)”, \(counted(ledger.count, "action", "actions")) on "
      + "\(counted(incidence.textCount, "text", "texts")) of \(counted(incidence.delegations.count, "delegation", "delegations")), "
      + "seed \(seed); with the documents named in documents.csv."
  }

  private static let cells = [
    "A number is a number and a day is a day, whatever the language of the program that opens this. An empty cell is "
      + "undefined or unknown, never 0. Every text stands as the document prints it and none is a formula; control "
      + "characters are kept as the standard of the format has them."
  ]
}
