/// Actions in 32 bytes each and the parts that they share.
///
/// The rows of one recorded vote, or of one list of sponsors, differ in delegation and place only; what they share
/// is a context, held once. Texts and codes are held once each. All numbers are given in the order of first
/// appearance and nothing is ever removed, so equal rows make equal parts, whichever way they came in.
struct PackedActions: Sendable, Equatable {
  private(set) var rows: [Row] = []
  private(set) var contexts: [Context] = []
  private var contextNumbers: [Context: UInt32] = [:]
  private var texts = StringPool()
  private(set) var codes: [DelegationCode] = []
  private var codeNumbers: [DelegationCode: UInt32] = [:]
  /// Places beyond four gigabytes.
  private var wideSpans: [Range<Int>] = []

  struct Row: Equatable {
    var context: UInt32
    var printed: UInt32
    /// Offsets; a `start` of `UInt32.max` says that `end` is a number of a wide span.
    var start: UInt32
    var end: UInt32
    var country: UInt32
    /// One more than the number of the code, 0 for none.
    var via: UInt32
    var group: UInt32
    var role: Role
    var timing: Timing?
    var reading: Reading
  }

  struct Context: Hashable {
    var document: UInt32 = 0
    var body: UInt32 = 0
    var paragraph: UInt32 = 0
    var draft: UInt32 = 0
    var title: UInt32 = 0
    var resolution: UInt32 = 0
    var date: Day?
    var language: Language?
    var division: Division?
    var session: Int?
    var vote: Int?
  }

  /// Bytes of one row, its shared parts left out.
  static var bytesPerRow: Int { MemoryLayout<Row>.stride }

  var count: Int { rows.count }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  mutating func append(_ action: Action) {
    var row = Row(
      context: number(ofContextOf: action),
      printed: texts.number(of: action.printed),
      start: 0, end: 0,
      country: number(of: action.country),
      via: action.via.map { number(of: $0) + 1 } ?? 0,
      group: action.group.map { number(of: $0) + 1 } ?? 0,
      role: action.role, timing: action.timing, reading: action.reading)
    if let start = UInt32(exactly: action.span.lowerBound), start < .max,
      let end = UInt32(exactly: action.span.upperBound)
    {
      (row.start, row.end) = (start, end)
    } else {
      (row.start, row.end) = (.max, UInt32(wideSpans.count))
      wideSpans.append(action.span)
    }
    rows.append(row)
  }

  subscript(position: Int) -> Action {
    let row = rows[position]
    let context = contexts[Int(row.context)]
    return Action(
      document: texts.texts[Int(context.document)], language: context.language, session: context.session,
      body: texts.texts[Int(context.body)], date: context.date,
      paragraph: texts.texts[Int(context.paragraph)],
      span: row.start == .max ? wideSpans[Int(row.end)] : Int(row.start)..<Int(row.end),
      draft: texts.texts[Int(context.draft)], title: texts.texts[Int(context.title)],
      resolution: texts.texts[Int(context.resolution)], vote: context.vote, division: context.division,
      role: row.role, timing: row.timing, country: codes[Int(row.country)],
      printed: texts.texts[Int(row.printed)], via: row.via == 0 ? nil : codes[Int(row.via) - 1],
      group: row.group == 0 ? nil : codes[Int(row.group) - 1], reading: row.reading)
  }

  private mutating func number(ofContextOf action: Action) -> UInt32 {
    // Nearly every row has the context of the one before.
    let last = rows.last.map { contexts[Int($0.context)] } ?? Context()
    let context = Context(
      document: texts.number(of: action.document, last: last.document),
      body: texts.number(of: action.body, last: last.body),
      paragraph: texts.number(of: action.paragraph, last: last.paragraph),
      draft: texts.number(of: action.draft, last: last.draft),
      title: texts.number(of: action.title, last: last.title),
      resolution: texts.number(of: action.resolution, last: last.resolution),
      date: action.date, language: action.language, division: action.division,
      session: action.session, vote: action.vote)
    if let row = rows.last, context == last { return row.context }
    if let number = contextNumbers[context] { return number }
    let number = UInt32(contexts.count)
    contexts.append(context)
    contextNumbers[context] = number
    return number
  }

  private mutating func number(of code: DelegationCode) -> UInt32 {
    if let number = codeNumbers[code] { return number }
    let number = UInt32(codes.count)
    codes.append(code)
    codeNumbers[code] = number
    return number
  }
}
