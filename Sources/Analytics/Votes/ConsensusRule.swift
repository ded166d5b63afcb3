/// What becomes of texts adopted without a vote when agreement is measured.
///
/// Most texts of the General Assembly are adopted so. Left out, the measures speak of contested texts alone; taken
/// in, agreement rises for all pairs, and with it what would be expected by chance.
///
/// Source: F. M. Häge and S. Hug, “Consensus Decisions and Similarity Measures in International Organizations”,
/// International Interactions 42/3 (2016), 503–529.
public enum ConsensusRule: Hashable, Sendable {
  /// They are left out.
  case exclude
  /// Each counts as one vote in which both were in favour.
  case include(ConsensusTexts)
  /// Each counts as this share of such a vote, from 0; 1 is the same as `include`.
  case weight(ConsensusTexts, Double)

  /// What one text adds to the cell of both in favour.
  var weight: Double {
    switch self {
    case .exclude: 0
    case .include: 1
    case .weight(_, let weight): weight
    }
  }

  /// The texts, nil where they are left out.
  var texts: ConsensusTexts? {
    switch self {
    case .exclude: nil
    case .include(let texts), .weight(let texts, _): texts
    }
  }
}

extension ConsensusRule: CustomStringConvertible {
  /// The rule in words: `consensus adoptions excluded`, `9 consensus adoptions included`.
  public var description: String {
    switch self {
    case .exclude: "consensus adoptions excluded"
    case .include(let texts): "\(texts.count) consensus adoptions included as both in favour"
    case .weight(let texts, let weight):
      "\(texts.count) consensus adoptions included as both in favour, weight \(weight)"
    }
  }
}
