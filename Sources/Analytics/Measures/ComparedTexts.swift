import Sponsors

/// What measures are computed from: who is behind which text, what each text counts, and which texts were open to whom.
public struct ComparedTexts: Sendable {
  /// The delegations and the texts.
  public let incidence: IncidenceMatrix
  /// What each text counts.
  public let weights: TextWeights
  /// Which texts each delegation could not sponsor; nil where every text counts for everybody.
  public let closed: BitMatrix?

  /// The texts of `incidence`.
  ///
  /// - Parameters:
  ///   - weights: what each text counts; they must be of `incidence`.
  ///   - closed: the structural zeros of `CellConstraints`; two delegations are then compared over the texts only that
  ///     were open to both. A text that a delegation did sponsor was open to it.
  public init(_ incidence: IncidenceMatrix, weights: TextWeights = .equal, closed: BitMatrix? = nil) {
    precondition(
      weights.values.map { $0.count == incidence.textCount } ?? true
        && closed.map { $0.rowCount == incidence.bits.rowCount && $0.columnCount == incidence.textCount } ?? true,
      "weights or constraints of another matrix")
    self.incidence = incidence
    self.weights = weights
    self.closed = closed
  }

  /// The rules by which texts were compared, each a phrase, for the sentence on methods; none where nothing was asked
  /// for.
  public var rules: [String] {
    var rules = weights == .equal ? [] : [weights.rule]
    if closed != nil { rules.append(Self.eligibilityRule) }
    return rules
  }

  private static let eligibilityRule =
    "two delegations compared over those texts only that were open to both, each having been a Member State, an "
    + "observer or an organization on the last day of the text (a text without a day is open to all), with a, b, o and R "
    + "counted among these"
}
