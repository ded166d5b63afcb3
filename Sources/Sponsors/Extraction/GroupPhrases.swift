/// Set phrases around the name of a group by which only those of it are meant that are Member States: `States Members of
/// the United Nations that are members of the {group}`, `属于{group}成员的联合国会员国`.
///
/// The name is read between the words before it and those behind it; either may be missing.
struct GroupPhrases: Sendable {
  private var before = PhraseProgram()
  private var behind = PhraseProgram()
  private var parts: [(before: Bool, behind: Bool)] = []

  /// Adds a pattern with one `{group}`, outside all brackets.
  mutating func add(_ pattern: String) throws(PhraseProgram.Problem) {
    let halves = try Self.halves(of: pattern)
    let isBefore = !FoldedText(halves.before).symbols.isEmpty
    let isBehind = !FoldedText(halves.behind).symbols.isEmpty
    if isBefore { try before.add(halves.before, number: parts.count) }
    if isBehind { try behind.add(halves.behind, number: parts.count) }
    parts.append((isBefore, isBehind))
  }

  /// The longest phrase with a group's name in it at a place: the name, and where the phrase ends.
  ///
  /// - Parameter group: reads the name of a group at a place, and says where it ends.
  func longest<Name>(
    in text: FoldedText, at start: Int, to limit: Int, group: (_ index: Int) -> (name: Name, end: Int)?
  ) -> (name: Name, end: Int)? {
    var openings: [(number: Int, end: Int)] = []
    before.forEachMatch(in: text, at: start, to: limit) { openings.append(($0, $1)) }
    var best: (name: Name, end: Int)?
    func close(_ found: (name: Name, end: Int), isMeant: (_ number: Int) -> Bool) {
      behind.forEachMatch(in: text, at: found.end, to: limit) { number, end in
        if isMeant(number), end > best?.end ?? start { best = (found.name, end) }
      }
    }
    if let found = group(start) { close(found) { !parts[$0].before } }
    for opening in openings {
      guard let found = group(opening.end) else { continue }
      if parts[opening.number].behind {
        close(found) { $0 == opening.number }
      } else if found.end > best?.end ?? start {
        best = found
      }
    }
    return best
  }

  private static func halves(of pattern: String) throws(PhraseProgram.Problem) -> (before: String, behind: String) {
    let hole = Array("{group}".utf8)
    let bytes = Array(pattern.utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: hole) }
    guard places.count == 1, let place = places.first else {
      throw PhraseProgram.Problem(sentence: "{group} stands in it \(places.count) times; write it once")
    }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + hole.count)...], as: UTF8.self)
    )
  }
}
