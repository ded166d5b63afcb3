/// A workbook of Office Open XML (ECMA-376, transitional): sheets that are added one after the other.
///
///     var workbook = Workbook(title: "Sponsors")
///     workbook.add("drafts") { DraftSummary.writeRows(drafts, to: &$0) }
///     let bytes = workbook.finished()
///
/// It has no formula and no time; the same rows give the same bytes.
struct Workbook {
  /// What stands in the properties of the document.
  let title: String
  /// Which sheets were cut, with how many rows and columns they should have.
  private(set) var cuts: [(sheet: String, rows: Int, columns: Int)] = []
  private var texts = SharedTexts()
  private var sheets: [Sheet] = []

  private struct Sheet {
    let name: String
    let part: Deflated
    /// The cells that can be filtered, nil for none.
    let filter: String?
    /// Whether the head is printed on every page.
    let hasHeader: Bool
  }

  /// A workbook without sheets.
  init(title: String) { self.title = title }

  /// How many texts are cut, because they are longer than a cell can hold.
  var cutTextCount: Int { texts.cutCount }

  /// Adds a sheet with the rows that `writeRows` writes, before the others where `isFirst` is true. The name is one of the
  /// program's own: 31 characters or fewer, none of `[]:*?/\`.
  mutating func add(
    _ name: String, _ layout: Worksheet.Layout = Worksheet.Layout(), isFirst: Bool = false,
    _ writeRows: (inout Worksheet) -> Void
  ) {
    var sheet = Worksheet(layout, texts: texts)
    // Held by the sheet alone while it grows, so that it is not copied.
    texts = SharedTexts()
    writeRows(&sheet)
    texts = sheet.texts
    if sheet.isCut { cuts.append((name, sheet.rowCount, sheet.columnCount)) }
    let last = sheet.extent.last
    let entry = Sheet(
      name: name, part: sheet.finished(isFirst: isFirst),
      filter: layout.hasFilter && sheet.extent.rows > 0 ? "$A$1:\(last.absoluteName)" : nil,
      hasHeader: layout.hasHeader)
    if isFirst { sheets.insert(entry, at: 0) } else { sheets.append(entry) }
  }

  /// Puts the sheets into the order of `names`; sheets not among them stand behind.
  mutating func order(_ names: [String]) {
    sheets = names.compactMap { name in sheets.first { $0.name == name } } + sheets.filter { !names.contains($0.name) }
  }

  /// The file.
  consuming func finished() -> [UInt8] {
    var archive = ZIPArchive()
    func add(_ name: String, _ text: String) { archive.add(name, Deflate.compressed(Array(text.utf8))) }
    add("[Content_Types].xml", contentTypes)
    add("_rels/.rels", Self.packageRelationships)
    add("docProps/core.xml", coreProperties)
    add("docProps/app.xml", Self.appProperties)
    add("xl/workbook.xml", bookPart)
    add("xl/_rels/workbook.xml.rels", bookRelationships)
    add("xl/styles.xml", CellStyle.part)
    for (index, sheet) in sheets.enumerated() { archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.part) }
    archive.add("xl/sharedStrings.xml", texts.finished())
    return archive.finished()
  }

  /// A sheet as formulas name it.
  static func reference(to sheet: String) -> String { "'\(XMLPart.escaped(sheet))'" }

  private var bookPart: String {
    var text =
      XMLPart.head + "<workbook xmlns=\"\(XMLPart.main)\" xmlns:r=\"\(XMLPart.relationships)\">"
      + "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\"/></bookViews>"
      + "<sheets>"
    for (index, sheet) in sheets.enumerated() {
      text += "<sheet name=\"\(XMLPart.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    text += "</sheets>"
    var names = ""
    for (index, sheet) in sheets.enumerated() {
      let reference = Self.reference(to: sheet.name)
      if let filter = sheet.filter {
        names +=
          "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">\(reference)!\(filter)"
          + "</definedName>"
      }
      if sheet.hasHeader {
        names += "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">\(reference)!$1:$1</definedName>"
      }
    }
    if !names.isEmpty { text += "<definedNames>\(names)</definedNames>" }
    return text + "</workbook>"
  }

  private var bookRelationships: String {
    var text = XMLPart.head + "<Relationships xmlns=\"\(XMLPart.packageRelationships)\">"
    func add(_ id: Int, _ kind: String, _ target: String) {
      text += "<Relationship Id=\"rId\(id)\" Type=\"\(XMLPart.relationships)/\(kind)\" Target=\"\(target)\"/>"
    }
    for index in sheets.indices { add(index + 1, "worksheet", "worksheets/sheet\(index + 1).xml") }
    add(sheets.count + 1, "styles", "styles.xml")
    add(sheets.count + 2, "sharedStrings", "sharedStrings.xml")
    return text + "</Relationships>"
  }

  private var contentTypes: String {
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var text =
      XMLPart.head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    func add(_ part: String, _ type: String) { text += "<Override PartName=\"\(part)\" ContentType=\"\(type)\"/>" }
    add("/xl/workbook.xml", "\(spreadsheet).sheet.main+xml")
    for index in sheets.indices { add("/xl/worksheets/sheet\(index + 1).xml", "\(spreadsheet).worksheet+xml") }
    add("/xl/styles.xml", "\(spreadsheet).styles+xml")
    add("/xl/sharedStrings.xml", "\(spreadsheet).sharedStrings+xml")
    add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    add("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    return text + "</Types>"
  }

  private static let packageRelationships =
    XMLPart.head + "<Relationships xmlns=\"\(XMLPart.packageRelationships)\">"
    + "<Relationship Id=\"rId1\" Type=\"\(XMLPart.relationships)/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(XMLPart.packageRelationships)/metadata/core-properties\" "
    + "Target=\"docProps/core.xml\"/>"
    + "<Relationship Id=\"rId3\" Type=\"\(XMLPart.relationships)/extended-properties\" Target=\"docProps/app.xml\"/>"
    + "</Relationships>"

  private var coreProperties: String {
    XMLPart.head
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLPart.escaped(title))</dc:title>"
      + "<dc:creator>sponsor-report \(programVersion)</dc:creator></cp:coreProperties>"
  }

  private static let appProperties =
    XMLPart.head
    + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>sponsor-report</Application></Properties>"
}
