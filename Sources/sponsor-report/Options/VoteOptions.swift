import Analytics
import Sponsors

/// Which votes are compared, and what becomes of texts adopted without one: what the commands on votes share.
struct VoteOptions: Sendable {
  /// What was voted on; the default are whole texts and votes of which it is not stated.
  var divisions: [VotedOn]
  /// What becomes of texts adopted without a vote.
  var consensus: ConsensusRule

  /// Reads the options of a line.
  init(_ line: TypedLine) throws(UsageError) {
    let divisions = try line.choices(Self.divisionOption, as: VotedOn.self)
    self.divisions = divisions.isEmpty ? [.whole, .unstated] : divisions
    let weight = try line.number(Self.consensusWeightOption)
    // Times the greatest number of texts, a greater weight could leave the range of numbers.
    if let weight, weight > 1_000_000 {
      throw .badValue(
        option: Self.consensusWeightOption.typedName, value: try line.text(Self.consensusWeightOption) ?? "",
        expected: .voteWeight, nearest: nil)
    }
    guard let count = try line.whole(Self.consensusOption) else {
      if weight != nil { throw .needsOption("--consensus-weight", "--consensus") }
      consensus = .exclude
      return
    }
    let texts = ConsensusTexts(count: count)
    consensus = weight.map { .weight(texts, $0) } ?? .include(texts)
  }

  /// What a recorded vote can be on, as it is typed.
  enum VotedOn: String, CaseIterable, Sendable {
    case whole, paragraph, amendment, motion
    /// No document says what it was on.
    case unstated

    /// The ledger's word; nil for `unstated`.
    var division: Division? { Division(rawValue: rawValue) }
  }

  static let divisionOption = OptionDefinition(
    name: "division", value: .oneOf(placeholder: "WHAT", VotedOn.allCases.map(\.rawValue)), takesList: true,
    fallback: "whole,unstated", group: .selection, help: "Only votes on this")
  static let consensusOption = OptionDefinition(
    name: "consensus", value: .whole(placeholder: "N", 0...1_000_000), fallback: "they are left out", group: .own,
    help: "Count N texts adopted without a vote as votes with all in favour")
  static let consensusWeightOption = OptionDefinition(
    name: "consensus-weight", value: .number(placeholder: "W"), fallback: "1", group: .own,
    help: "Count each of them as W votes")
}

/// A measure of agreement as it is typed.
struct AgreementChoice: RawRepresentable, Sendable {
  /// The measure.
  let measure: any AgreementMeasure

  var rawValue: String { measure.name }

  init?(rawValue: String) {
    guard let measure = AgreementMeasures.named(rawValue) else { return nil }
    self.measure = measure
  }
}
