import Sponsors

/// The texts of a workbook's cells, each once: its part `sharedStrings.xml`.
struct SharedTexts: Sendable {
  private var pool = StringPool()
  private var part = Deflate()
  private var pending: [UInt8] = []
  /// How many cells hold a text.
  private var uses = 0
  /// How many of the texts are cut, because they are longer than a cell can hold.
  private(set) var cutCount = 0

  /// The number of `text`, which is not empty, counted from 0; `last` is the number the caller had before, at which it
  /// is looked for first. - Complexity: O(bytes).
  mutating func number(of text: String, last: Int) -> Int {
    uses += 1
    let known = pool.texts.count
    let number = Int(pool.number(of: text, last: UInt32(last + 1)))
    if number == known {
      let fitted = CellText.fitted(text)
      if fitted.isCut { cutCount += 1 }
      pending.append(contentsOf: "<si><t xml:space=\"preserve\">".utf8)
      CellText.append(fitted.text, to: &pending)
      pending.append(contentsOf: "</t></si>".utf8)
      if pending.count >= 1 << 16 { pack() }
    }
    // Number 0 of the pool is the empty text, which no cell holds.
    return number - 1
  }

  /// The part.
  consuming func finished() -> Deflated {
    let head =
      XMLPart.head + "<sst xmlns=\"\(XMLPart.main)\" count=\"\(uses)\" uniqueCount=\"\(pool.texts.count - 1)\">"
    pending.append(contentsOf: "</sst>".utf8)
    pack()
    return Deflate.compressed(Array(head.utf8)) + part.finished()
  }

  private mutating func pack() {
    part.add(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
