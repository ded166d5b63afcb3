/// The first sheet of a workbook: what the workbook is, what is on which sheet, and how it was made.
struct ReadMeSheet {
  /// The name of the sheet.
  static let name = "read me"
  /// The title in its first cell.
  let title: String
  private var rows: [(label: String, text: String, isLink: Bool)] = []

  /// A sheet with nothing but its title.
  init(title: String) { self.title = title }

  /// Adds sentences under a label; further ones of one label stand under the first.
  mutating func add(_ label: String, _ sentences: [String]) {
    for (number, sentence) in sentences.enumerated() { rows.append((number == 0 ? label : "", sentence, false)) }
  }

  /// Adds the name of a sheet and what is on it.
  mutating func add(sheet: String, _ what: String) { rows.append((sheet, what, true)) }

  /// Says which sheets and texts of a workbook are cut, and where all of it stands.
  mutating func addCuts(of workbook: Workbook, whole: (_ sheet: String) -> String) {
    let cuts = workbook.cuts.map { cut in
      "The sheet “\(cut.sheet)” is cut: the table has \(cut.rows) rows and \(cut.columns) columns, a sheet at most "
        + "\(CellPlace.rowLimit) and \(CellPlace.columnLimit). \(whole(cut.sheet))"
    }
    add("cut", cuts)
    if workbook.cutTextCount > 0 {
      add(
        "texts cut",
        [
          "\(counted(workbook.cutTextCount, "text is", "texts are")) longer than \(CellText.longest) characters, the most "
            + "a cell can hold, and cut; at the end of each stands how long it is. The CSV files have them whole."
        ])
    }
  }

  /// Puts the sheet before the others of a workbook.
  func add(to workbook: inout Workbook) {
    var layout = Worksheet.Layout(hasHeader: false, hasFilter: false)
    layout.widths = [18, 110]
    for (number, row) in rows.enumerated() where row.isLink {
      layout.links.append((CellPlace(row: number + 2, column: 0), row.label))
    }
    workbook.add(Self.name, layout, isFirst: true) { sheet in
      sheet.styleOfText = { row, column in
        if row == 0 { return .title }
        if column == 1 { return .words }
        return rows.indices.contains(row - 2) && rows[row - 2].isLink ? .link : .label
      }
      sheet.cell(title)
      sheet.endRow()
      sheet.endRow()
      for row in rows {
        sheet.cell(row.label)
        sheet.cell(row.text)
        sheet.endRow()
      }
    }
  }
}
