/// One record of a library in MARC form: fields by their three-digit tags.
struct MARCRecord: Sendable {
  /// Its fields, in the order in which they stand.
  var fields: [MARCField] = []
  /// Bytes of the whole record in its file.
  var range: Range<Int>

  /// The fields of a tag.
  func fields(_ tag: String) -> [MARCField] { fields.filter { $0.tag == tag } }

  /// The first subfield of that code in the first field of that tag which has one.
  func first(_ tag: String, _ code: Character) -> Range<Int>? {
    for field in fields where field.tag == tag {
      if let value = field[code] { return value }
    }
    return nil
  }
}

/// One field of a record; a control field has one value under no code.
struct MARCField: Sendable {
  /// Its three-digit tag.
  let tag: String
  /// Its first indicator, a space where it has none.
  let indicator: Character
  /// Codes and values; the values are bytes of the file, entities not undone.
  var subfields: [(code: Character, value: Range<Int>)] = []

  /// The first value of a code.
  subscript(code: Character) -> Range<Int>? { subfields.first { $0.code == code }?.value }
}
