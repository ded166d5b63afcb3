/// What a library record says of the document that it describes.
struct LibraryFacts: Sendable {
  /// Control number (001).
  let number: String
  /// Symbol (191; of a voting record that of the draft it links to, 993).
  let symbol: DocumentSymbol?
  /// Title (245 `a`), without the mark of punctuation that leads on to the next part.
  let title: String
  /// What kind of text it is (245 `b`, else the end of 245 `a`): `revised draft resolution`.
  let kind: MARCText
  /// Day (269).
  let date: Day?
  /// Session (191 or 791 `c`, else the symbol's).
  let session: Int?
  /// Body, as the symbol says it.
  let body: String
  /// Resolution adopted (993 with the indicator 1, or 791), where the record names one and no other.
  let resolution: String
  /// Report that transmitted it (993 with the indicator 3), where the record names one and no other.
  let report: String
  /// The language in which the record is written (040 `b`).
  let language: Language?

  /// Reads the fields of `record`, whose values are bytes of `source`.
  init(_ record: MARCRecord, source: [UInt8]) {
    func text(_ tag: String, _ code: Character) -> String {
      record.first(tag, code).map { MARCText(source, $0).text } ?? ""
    }
    number = text("001", MARCReader.controlCode)
    let links = record.fields("993").compactMap { field in
      field["a"].map { (kind: field.indicator, symbol: Self.compact(MARCText(source, $0).text)) }
    }
    var resolutions = links.filter { DocumentSymbol($0.symbol).isResolution }.map(\.symbol)
    if let own = record.first("791", "a") { resolutions = [Self.compact(MARCText(source, own).text)] }
    resolution = Set(resolutions).count == 1 ? resolutions[0] : ""
    let reports = links.filter { $0.kind == "3" && !DocumentSymbol($0.symbol).isDraft }.map(\.symbol)
    report = Set(reports).count == 1 ? reports[0] : ""
    let drafts = links.map(\.symbol).filter { DocumentSymbol($0).isDraft }
    let printed = Self.compact(text("191", "a"))
    let described = printed.isEmpty && Set(drafts).count == 1 ? drafts[0] : printed
    symbol = described.isEmpty ? nil : DocumentSymbol(described)
    title = Self.withoutLead(text("245", "a"))
    kind = MARCText(source, record.first("245", "b") ?? record.first("245", "a") ?? 0..<0)
    date = Day(iso: text("269", "a"))
    let session = Int(text("191", "c")) ?? Int(text("791", "c"))
    self.session = session ?? symbol?.session ?? DocumentSymbol(resolution).session
    let body = symbol?.body ?? ""
    self.body = body.isEmpty ? DocumentSymbol(resolution).body : body
    let code = text("040", "b")
    language = Self.languages[code]
  }

  /// Languages by their codes in MARC.
  private static let languages: [String: Language] = [
    "eng": .en, "fre": .fr, "fra": .fr, "spa": .es, "rus": .ru, "chi": .zh, "zho": .zh, "ara": .ar,
  ]

  /// A symbol without the spaces that the library puts before a letter: `A/RES/78/183 B`.
  private static func compact(_ symbol: String) -> String { String(symbol.filter { $0 != " " }) }

  /// A title without the ` :`, ` /` or ` =` before its next part.
  private static func withoutLead(_ title: String) -> String {
    var title = title
    while let last = title.last, " :/=;".contains(last) { title.removeLast() }
    return title
  }
}
