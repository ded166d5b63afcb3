import Sponsors

/// Ledgers of sponsors as rows say them, for commands that look for blocs.
enum PlantedLedger {
  /// Delegations in three blocs of four.
  static let blocs = [["ALB", "AND", "AUT", "BEL"], ["BOL", "BRA", "CHL", "CUB"], ["EGY", "GHA", "KEN", "MLI"]]

  /// A ledger in which, in each session, each bloc sponsors `texts` drafts of its own, but of each draft the member
  /// whose turn it is stays away, and one of another bloc joins every fifth.
  static func ledger(sessions: [Int] = [76], texts: Int = 12, blocs: (Int) -> [[String]] = { _ in Self.blocs })
    -> String
  {
    var text = header
    for session in sessions {
      let groups = blocs(session)
      for (index, group) in groups.enumerated() {
        for number in 0..<texts {
          var sponsors = group
          sponsors.remove(at: number % group.count)
          if number % 5 == 0, let guest = groups[(index + 1) % groups.count].first { sponsors.append(guest) }
          text += rows(session, "A/C.3/\(session)/L.\(index * 100 + number + 1)", sponsors)
        }
      }
    }
    return text
  }

  /// Two texts with two sponsors each: nothing can be significant.
  static let tooFew = header + rows(76, "A/C.3/76/L.1", ["ALB", "AND"]) + rows(76, "A/C.3/76/L.2", ["BOL", "BRA"])

  private static let header =
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,country,"
    + "name,printed,via,group,reading\n"

  private static func rows(_ session: Int, _ draft: String, _ sponsors: [String]) -> String {
    sponsors.enumerated().map { place, code in
      "A/\(session)/1,en,\(session),A/C.3,2021-11-12,1,\(place),\(place + 1),\(draft),,,,,sponsor,,\(code),,\(code),,,exact\n"
    }.joined()
  }
}
