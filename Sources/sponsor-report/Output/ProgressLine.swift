/// The words of the line that says how far a work is.
struct ProgressLine {
  let work: Progress.Work
  let done: Int
  /// How long it is since the first was done; what is prepared before that says nothing of the rest.
  let elapsed: Duration

  /// `reading 120 of 300 documents, 12 s left [========------------]`, in fewer columns than `width`: a terminal breaks
  /// the line when its last column is filled. The bar is left out where there is no room, then the end of the words.
  func text(width: Int) -> String {
    var text = "\(work.verb) \(done) of \(work.count) \(work.things)"
    if let left { text += ", \(left) left" }
    let room = width - 1
    let cells = min(Self.mostCells, room - text.utf8.count - 3)
    if cells >= Self.leastCells {
      let full = cells * done / max(1, work.count)
      text += " [" + String(repeating: "=", count: full) + String(repeating: "-", count: cells - full) + "]"
    }
    return String(text.prefix(max(0, room)))
  }

  private static let mostCells = 30
  private static let leastCells = 10

  /// How long it will take, if the rest goes as what is done went; nil where that cannot be told.
  private var left: String? {
    guard done > 1, done < work.count else { return nil }
    let passed = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let seconds = max(1, (passed / Double(done - 1) * Double(work.count - done)).rounded(.up))
    switch seconds {
    case ..<100: return "\(Int(seconds)) s"
    case ..<6000: return "\(Int((seconds / 60).rounded(.up))) min"
    case ..<1e9: return "\(Int((seconds / 3600).rounded(.up))) h"
    default: return nil
    }
  }
}
