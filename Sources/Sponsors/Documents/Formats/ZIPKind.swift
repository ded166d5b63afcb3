/// What a ZIP archive is: a document of a program, or files.
package enum ZIPKind: Hashable, Sendable {
  /// A text of Word, or of another program in Word's form.
  case word
  /// A text of LibreOffice, or of another program in OpenDocument's form.
  case openDocumentText
  /// A spreadsheet of either.
  case spreadsheet
  /// A presentation of either.
  case presentation
  /// Files.
  case archive

  /// Tells it by what the archive says of itself, never by its name.
  package init(_ document: PackedDocument) throws(OfficeDocumentError) {
    if let entry = document.directory.entry("mimetype"), entry.size < 200, let bytes = try document.part("mimetype"),
      let kind = Self.openDocument(String(decoding: bytes, as: UTF8.self))
    {
      self = kind
    } else if document.directory.entry("[Content_Types].xml") != nil {
      self = try Self.package(document)
    } else {
      self = .archive
    }
  }

  private static func openDocument(_ type: String) -> ZIPKind? {
    let prefix = "application/vnd.oasis.opendocument."
    guard type.hasPrefix(prefix) else { return nil }
    let kind = type.dropFirst(prefix.count)
    if kind.hasPrefix("text") { return .openDocumentText }
    if kind.hasPrefix("spreadsheet") { return .spreadsheet }
    return kind.hasPrefix("presentation") ? .presentation : nil
  }

  /// A package of Office Open XML is what its main part is.
  private static func package(_ document: PackedDocument) throws(OfficeDocumentError) -> ZIPKind {
    guard let main = try PackageRelationships(of: "", in: document).part("officeDocument"),
      var types = try document.xml("[Content_Types].xml")
    else { return .archive }
    var type = ""
    while let event = try types.next() {
      guard case .start(let tag) = event, types.name(of: tag) == "Override",
        types.value("PartName", of: tag).map({ $0.lowercased() == "/" + main.lowercased() }) == true
      else { continue }
      type = types.value("ContentType", of: tag) ?? ""
    }
    for (kind, words, folder) in [
      (ZIPKind.word, ["wordprocessingml", "ms-word"], "word/"),
      (.spreadsheet, ["spreadsheetml", "ms-excel"], "xl/"),
      (.presentation, ["presentationml", "ms-powerpoint"], "ppt/"),
    ] where words.contains(where: { type.contains($0) }) || type.isEmpty && main.hasPrefix(folder) {
      return kind
    }
    return .archive
  }
}
