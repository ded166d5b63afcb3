import Analytics
import Sponsors

/// Over which texts delegations are compared, and what each text counts.
struct OverlapOptions: Sendable {
  /// Whether two delegations are compared over all texts, or over those only that were open to both.
  var eligibility: Eligibility
  /// What each text counts.
  var weights: Weights

  /// Reads the options of a line.
  init(_ line: TypedLine) throws(UsageError) {
    eligibility = try line.choice(Self.eligibilityOption, as: Eligibility.self) ?? .all
    weights =
      switch try line.path(Self.weightsOption) {
      case nil: .equal
      case let path? where path.bytes.elementsEqual("equal".utf8): .equal
      case let path? where path.bytes.elementsEqual("series".utf8): .series
      case let path?: .file(path)
      }
  }

  /// Which texts two delegations are compared over.
  enum Eligibility: String, CaseIterable, Sendable {
    /// All that are counted, or those only for which both were present.
    case all, members
  }

  /// What each text counts.
  enum Weights: Sendable {
    /// 1.
    case equal
    /// 1 over the number of texts of its series.
    case series
    /// What a table says.
    case file(FilePath)
  }

  static let eligibilityOption = OptionDefinition(
    name: "eligibility", value: .oneOf(placeholder: "WHICH", Eligibility.allCases.map(\.rawValue)), fallback: "all",
    group: .own,
    help: "Compare two delegations over all texts, or over those only of days on which both were members or observers")
  static let weightsOption = OptionDefinition(
    name: "weights", value: .path(placeholder: "WEIGHTS", isFolder: false), fallback: "equal", group: .own,
    help: "What each text counts: equal; series, a text brought every session counting once in all; or a CSV file with "
      + "the columns draft and weight")
}

/// A measure of overlap as it is typed.
enum OverlapMeasureChoice: RawRepresentable, Sendable {
  /// One that is the same in both directions.
  case symmetric(any Measure)
  /// One that is not.
  case directed(any DirectedMeasure)

  /// The words for all of them.
  static let names = Measures.all.map(\.name) + Measures.directed.map(\.name)

  var measure: any NamedMeasure {
    switch self {
    case .symmetric(let measure): measure
    case .directed(let measure): measure
    }
  }

  var rawValue: String { measure.name }

  init?(rawValue: String) {
    if let measure = Measures.named(rawValue) {
      self = .symmetric(measure)
    } else if let measure = Measures.directed(named: rawValue) {
      self = .directed(measure)
    } else {
      return nil
    }
  }
}
