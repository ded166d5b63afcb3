import Sponsors

/// What was made once and serves every input.
enum Standard {
  /// The extractor with the program's own tables, which have no error.
  static let extractor: Extractor = {
    do { return try Extractor() } catch { fatalError("\(error)") }
  }()
}

/// What holds of every reading, whatever was read.
///
/// - Parameter isText: whether `source` is the text of one document, and no file of records: there the words of a place
///   are those printed, entities undone, and votes are numbered through the file.
func checkLaws(of reading: DocumentReading, in source: [UInt8], isText: Bool = true) {
  let registry = Standard.extractor.registry
  let summary = reading.summary
  if isText { law(summary.bytes == source.count, "the length is \(source.count), not \(summary.bytes)") }
  law(summary.actions == reading.actions.count, "\(summary.actions) actions said, \(reading.actions.count) given")
  law(summary.review == reading.review.count, "\(summary.review) doubts said, \(reading.review.count) given")
  for action in reading.actions {
    checkPlace(action.span, printed: isText ? action.printed : nil, in: source)
    for code in [action.country, action.via, action.group].compactMap({ $0 }) {
      law(registry.isKnown(code), "no delegation has the code \(code)")
    }
    law(action.document == summary.document, "an action is of “\(action.document)”, not “\(summary.document)”")
    law(action.role.isVote == (action.vote != nil), "\(action.role) has the vote \(action.vote ?? 0)")
    law(action.role.isVote == (action.division != nil), "\(action.role) without a division, or with one")
  }
  for item in reading.review {
    checkPlace(item.span, printed: isText ? item.printed : nil, in: source)
    law(item.candidates.allSatisfy(registry.isKnown), "unknown candidates \(item.candidates)")
  }
  for (index, vote) in reading.votes.enumerated() where isText {
    law(vote.number == index + 1, "vote \(index + 1) has the number \(vote.number)")
  }
  let audit = DocumentAudit(reading, registry: registry)
  law(audit.actions == reading.actions.count, "the audit saw \(audit.actions) of \(reading.actions.count) actions")
}

/// The place lies in the text, on borders of characters, and what is printed are the words there.
private func checkPlace(_ span: Range<Int>, printed: String?, in source: [UInt8]) {
  law(span.lowerBound >= 0 && span.upperBound <= source.count, "\(span) lies in \(source.count) bytes")
  law(!span.isEmpty, "the place \(span) is not empty")
  for border in [span.lowerBound, span.upperBound] where border < source.count {
    law(source[border] & 0xC0 != 0x80, "\(border) is no border of a character")
  }
  guard let printed else { return }
  let words = String(decoding: source[span], as: UTF8.self).unicodeScalars.split(omittingEmptySubsequences: false) {
    $0.value <= 0x20
  }
  // White space is one space, so empty pieces within are left out.
  var expected = ""
  for (index, word) in words.enumerated() {
    if index > 0, !expected.hasSuffix(" ") { expected += " " }
    expected.unicodeScalars.append(contentsOf: word)
  }
  law(printed == expected, "“\(printed)” is printed, “\(expected)” stands at \(span)")
}
