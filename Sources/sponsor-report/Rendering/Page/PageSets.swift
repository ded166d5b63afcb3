import Analytics
import Sponsors

/// The part of the page's data on where it is printed that each delegation stands behind each text: with it the page
/// writes any intersection of texts as `compare --intersections` does.
struct PageSets {
  private let report: Report

  /// Nil where there are not two texts to intersect.
  init?(_ report: Report) {
    guard report.incidence.textCount >= 2 else { return nil }
    self.report = report
  }

  /// `codes`: the delegations in the order of their names, in the report's language; `places`: document and paragraph;
  /// `rows`: text, delegation and place of every row of the ledger that counts, one after the other in its order.
  var parts: [PageData.Part] {
    let codes = report.sortedByName(report.incidence.delegations)
    let order = Dictionary(zip(codes, codes.indices)) { first, _ in first }
    let sets = SponsorSets(ledger: report.everything, selection: report.selection)
    var counted: [(row: Int, text: Int, delegation: Int)] = []
    for (column, family) in report.incidence.families.enumerated() {
      let set = sets.set(of: family)
      for code in set.sponsors {
        for row in set.rows(of: code) { counted.append((row, column, order[code] ?? 0)) }
      }
    }
    counted.sort { $0.row < $1.row }
    var places: [String] = []
    var known: [String: Int] = [:]
    let rows = counted.flatMap { entry in
      let action = report.everything[entry.row]
      let words = Report.place(action.document, paragraph: action.paragraph)
      let place = known[words] ?? places.count
      if place == places.count {
        known[words] = place
        places.append(words)
      }
      return [entry.text, entry.delegation, place]
    }
    return [
      PageData.Part(
        name: "sets", isOptional: true,
        value: .object([
          ("codes", .texts(codes.map(\.text))), ("places", .texts(places)), ("rows", .wholes(rows)),
        ]))
    ]
  }
}
