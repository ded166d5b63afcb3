import Sponsors

extension Ledger {
  /// Gives the ledger as one JSON array to `write`, an object a row with the ledger's columns as members, in pieces
  /// of about a mebibyte. Stops at the first error that `write` throws and throws it on.
  func writeJSON<Failure: Error>(
    name: @escaping (_ code: DelegationCode, _ isGroup: Bool) -> String,
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var json = JSONWriter()
    var names = NameCache(name)
    for action in self {
      json.beginRow()
      for column in LedgerColumn.allCases { json.member(column, of: action, name: names[action]) }
      json.endRow()
      if json.bytes.count >= 1 << 20 { try write(json.drain()) }
    }
    json.finish()
    try write(json.drain())
  }
}

extension JSONWriter {
  /// Writes one cell of the ledger.
  fileprivate mutating func member(_ column: LedgerColumn, of action: Action, name: String) {
    let key = column.rawValue
    switch column {
    case .document: member(key, action.document)
    case .language: member(key, action.language?.rawValue ?? "")
    case .session: member(key, action.session)
    case .body: member(key, action.body)
    case .date: member(key, action.date?.iso ?? "")
    case .paragraph: member(key, action.paragraph)
    case .start: member(key, action.span.lowerBound)
    case .end: member(key, action.span.upperBound)
    case .draft: member(key, action.draft)
    case .title: member(key, action.title)
    case .resolution: member(key, action.resolution)
    case .vote: member(key, action.vote)
    case .division: member(key, action.division?.rawValue ?? "")
    case .role: member(key, action.role.rawValue)
    case .timing: member(key, action.timing?.rawValue ?? "")
    case .country: member(key, action.country.text)
    case .name: member(key, name)
    case .printed: member(key, action.printed)
    case .via: member(key, action.via?.text ?? "")
    case .group: member(key, action.group?.text ?? "")
    case .reading: member(key, action.reading.rawValue)
    }
  }
}
