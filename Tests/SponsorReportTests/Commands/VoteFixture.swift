import Foundation

/// A small world of made-up votes; the numbers in the tests are counted from it by hand.
enum VoteFixture {
  /// Three votes on whole texts and one on a paragraph. Levels (1 in favour, 2 abstaining, 3 against):
  ///
  ///     vote       1  2  3  paragraph
  ///     Albania    1  1  1  3
  ///     France     1  3  2  1
  ///     Germany    1  3  -  1
  ///     Mali       1  1  3  1
  static let ledger = ledger(
    positions: [
      ("ALB", ["in-favour", "in-favour", "in-favour", "against"]),
      ("FRA", ["in-favour", "against", "abstaining", "in-favour"]),
      ("DEU", ["in-favour", "against", nil, "in-favour"]),
      ("MLI", ["in-favour", "in-favour", "against", "in-favour"]),
    ])

  /// The header of a ledger.
  static let header =
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,"
    + "timing,country,name,printed,via,group,reading\n"

  private static func ledger(positions: [(String, [String?])]) -> String {
    var text = header
    for vote in 0..<4 {
      for (country, roles) in positions {
        guard let role = roles[vote] else { continue }
        text +=
          "A/76/PV.1,en,76,A,2021-12-0\(vote + 1),,\(text.count),\(text.count + 1),A/76/L.\(vote + 1),,,\(vote + 1),"
          + "\(vote == 3 ? "paragraph" : "whole"),\(role),,\(country),,x,,,exact\n"
      }
    }
    return text
  }
}
