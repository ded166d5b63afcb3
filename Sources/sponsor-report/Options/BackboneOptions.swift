import Analytics
import Sponsors

/// Which null model a backbone is made with, and how strictly: what the commands that make one share.
struct BackboneOptions: Sendable {
  /// The null models as they are typed.
  enum Model: String, CaseIterable, Sendable {
    case sdsm, fdsm, hypergeometric, disparity
  }

  /// Which cells had to be 0.
  enum Eligibility: String, CaseIterable, Sendable {
    /// Those of delegations that were not present on a text's day.
    case members
    /// None.
    case all
  }

  /// What a delegation is that a group alone has signed for.
  enum GroupSignatures: String, CaseIterable, Sendable {
    /// As free as any other.
    case free
    /// Bound to be behind the text.
    case fixed
  }

  var model = Model.sdsm
  var tails = SDSM.Method.exact
  var alpha = 0.05
  var correction = Correction.benjaminiHochberg
  var isSigned = false
  /// Number of draws of `fdsm`.
  var draws = 1000
  var eligibility = Eligibility.members
  var groupSignatures = GroupSignatures.fixed

  /// What holds where nothing is typed.
  init() {}

  /// Reads the options of a line. Those that mean nothing for the model are refused.
  init(_ line: TypedLine) throws(UsageError) {
    model = try line.choice(Self.modelOption, as: Model.self) ?? model
    for (option, models) in Self.modelsOfOption where line.has(option) && !models.contains(model) {
      throw .needsOption(option.typedName, "--model \(models[0].rawValue)")
    }
    tails = try line.choice(Self.tailsOption, as: SDSM.Method.self) ?? tails
    alpha = try line.number(Self.alphaOption) ?? alpha
    guard alpha > 0, alpha < 1 else {
      throw .badValue(
        option: Self.alphaOption.typedName, value: try line.text(Self.alphaOption) ?? "", expected: .level, nearest: nil
      )
    }
    correction = try line.choice(Self.correctionOption, as: Correction.self) ?? correction
    isSigned = line.has(Self.signedOption)
    draws = try line.whole(Self.drawsOption) ?? draws
    eligibility = try line.choice(Self.eligibilityOption, as: Eligibility.self) ?? eligibility
    groupSignatures = try line.choice(Self.groupSignaturesOption, as: GroupSignatures.self) ?? groupSignatures
  }

  /// What the cells of the matrix were free to be where that is not the usual, for the methods sentence.
  var rules: [String] {
    guard model != .disparity else { return [] }
    return (eligibility == .all ? ["every delegation eligible for every text"] : [])
      + (model == .sdsm && groupSignatures == .fixed ? [] : ["what a group signed as free as what a delegation signed"])
  }

  private static let modelsOfOption: [(OptionDefinition, [Model])] = [
    (tailsOption, [.sdsm]), (drawsOption, [.fdsm]), (groupSignaturesOption, [.sdsm]),
    (eligibilityOption, [.sdsm, .hypergeometric, .fdsm]),
  ]

  /// All of them, in the order of the help.
  static let all = [
    modelOption, tailsOption, alphaOption, correctionOption, signedOption, drawsOption, eligibilityOption,
    groupSignaturesOption,
  ]
  static let modelOption = OptionDefinition(
    name: "model", value: .oneOf(placeholder: "MODEL", Model.allCases.map(\.rawValue)), fallback: "sdsm", group: .own,
    help: "What the shared drafts are held against")
  static let tailsOption = OptionDefinition(
    name: "tails", value: .oneOf(placeholder: "HOW", SDSM.Method.allCases.map(\.rawValue)), fallback: "exact",
    group: .own, help: "How the p-values of sdsm are computed; refined-normal is an approximation")
  static let alphaOption = OptionDefinition(
    name: "alpha", value: .number(placeholder: "A"), fallback: "0.05", group: .own,
    help: "Keep a tie where q, the p-value after correction, is at most A")
  static let correctionOption = OptionDefinition(
    name: "correction", value: .oneOf(placeholder: "HOW", ["bh", "holm", "none"]), fallback: "bh", group: .own,
    help: "What is done about testing many pairs: Benjamini-Hochberg, Holm, nothing")
  static let signedOption = OptionDefinition(
    name: "signed", group: .own,
    help: "Keep pairs that share fewer drafts than by chance too, as ties of -1, with half of alpha for each tail")
  static let drawsOption = OptionDefinition(
    name: "draws", value: .whole(placeholder: "N", 1...1_000_000), fallback: "1000", group: .own,
    help: "Draw N matrices for fdsm")
  static let eligibilityOption = OptionDefinition(
    name: "eligibility", value: .oneOf(placeholder: "WHO", Eligibility.allCases.map(\.rawValue)), fallback: "members",
    group: .own,
    help: "Who could have sponsored a draft: members and observers of its day, or all (not with --model disparity)")
  static let groupSignaturesOption = OptionDefinition(
    name: "group-signatures", value: .oneOf(placeholder: "HOW", GroupSignatures.allCases.map(\.rawValue)),
    fallback: "fixed", group: .own,
    help: "Whether the members of a group that signed a draft, and its chair, could have chosen otherwise: with "
      + "--model sdsm; with the others they could")
}
