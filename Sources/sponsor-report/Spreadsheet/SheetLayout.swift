extension Worksheet {
  /// How many rows and columns a sheet has.
  struct Extent {
    let rows: Int
    let columns: Int

    /// The place of the last cell.
    var last: CellPlace { CellPlace(row: max(0, rows - 1), column: max(0, columns - 1)) }
  }

  /// How a sheet is laid out.
  struct Layout: Sendable {
    /// How many columns stay in sight.
    var frozenColumns = 0
    /// Whether the first row is the head of the columns: it stays in sight, in bold.
    var hasHeader = true
    /// Whether the columns can be filtered.
    var hasFilter = true
    /// Whether the first column is on the right.
    var isRightToLeft = false
    /// The scale of colours of a matrix; nil for none.
    var scale: Scale?
    /// How many rows and columns the sheet can have.
    var rowLimit = CellPlace.rowLimit
    var columnLimit = CellPlace.columnLimit
    /// The widths of the columns; from their contents where there are none.
    var widths: [Int] = []
    /// Cells that lead to the first cell of another sheet.
    var links: [(from: CellPlace, sheet: String)] = []
  }

  /// A scale of colours over a square matrix, white for nothing and blue for the greatest number.
  struct Scale: Sendable {
    /// The first cell of the matrix.
    let start: CellPlace
    /// The greatest number beside the diagonal, which the scale ends at.
    let greatest: Double
  }
}

extension Worksheet.Layout {
  /// The XML before the rows.
  func head(widths: [Int], _ extent: Worksheet.Extent, isFirst: Bool) -> String {
    var text = XMLPart.head + "<worksheet xmlns=\"\(XMLPart.main)\">"
    text += "<dimension ref=\"A1:\(extent.last.name)\"/><sheetViews><sheetView"
    if isRightToLeft { text += " rightToLeft=\"1\"" }
    if isFirst { text += " tabSelected=\"1\"" }
    text += " workbookViewId=\"0\">"
    if hasHeader {
      let corner = CellPlace(row: 1, column: frozenColumns).name
      let pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft"
      text +=
        "<pane" + (frozenColumns > 0 ? " xSplit=\"\(frozenColumns)\"" : "")
        + " ySplit=\"1\" topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
        + "<selection pane=\"\(pane)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
    }
    text += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    let widths = self.widths.isEmpty ? widths : self.widths
    if !widths.isEmpty {
      text += "<cols>"
      for (column, width) in widths.enumerated() {
        text += "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      text += "</cols>"
    }
    return text + "<sheetData>"
  }

  /// The XML after the rows.
  func tail(_ extent: Worksheet.Extent) -> String {
    var text = "</sheetData>"
    let isEmpty = extent.rows == 0 || extent.columns == 0
    if hasFilter, !isEmpty { text += "<autoFilter ref=\"A1:\(extent.last.name)\"/>" }
    if let scale, extent.rows > scale.start.row, extent.columns > scale.start.column {
      let diagonal = "ROW()-\(scale.start.row)=COLUMN()-\(scale.start.column)"
      text +=
        "<conditionalFormatting sqref=\"\(scale.start.name):\(extent.last.name)\">"
        + "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\" stopIfTrue=\"1\"><formula>\(diagonal)</formula></cfRule>"
        + "<cfRule type=\"colorScale\" priority=\"2\"><colorScale><cfvo type=\"num\" val=\"0\"/>"
        + "<cfvo type=\"num\" val=\"\(max(1, scale.greatest))\"/><color rgb=\"\(CellStyle.scale.least)\"/>"
        + "<color rgb=\"\(CellStyle.scale.greatest)\"/></colorScale></cfRule></conditionalFormatting>"
    }
    if !links.isEmpty {
      text += "<hyperlinks>"
      for link in links {
        text +=
          "<hyperlink ref=\"\(link.from.name)\" location=\"\(Workbook.reference(to: link.sheet))!A1\" "
          + "display=\"\(XMLPart.escaped(link.sheet))\"/>"
      }
      text += "</hyperlinks>"
    }
    text +=
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"\(hasHeader ? "landscape" : "portrait")\"/>"
    // A paragraph's number is a text, and meant to be one: no warning about it.
    if hasHeader, !isEmpty {
      text +=
        "<ignoredErrors><ignoredError sqref=\"A1:\(extent.last.name)\" numberStoredAsText=\"1\"/></ignoredErrors>"
    }
    return text + "</worksheet>"
  }
}
