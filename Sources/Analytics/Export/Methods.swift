/// How a result was made, as one sentence that can be cited: what was counted, R, the rules, the parameters, the seed
/// and the program.
///
/// Every output carries it: Markdown, JSON, GraphML and GEXF in their foot or their description; a CSV file is a table
/// and nothing else, so a command says it on standard error.
public struct Methods: Hashable, Sendable {
  /// What was counted, as `Selection` and `VoteSelection` describe themselves.
  public var counted: String
  /// How much was compared, with its letter: `R = 17 texts`.
  public var size: String
  /// The rules and parameters, each a phrase without a full stop, in the order in which they were applied.
  public var rules: [String]
  /// The seed of whatever was drawn at random; nil where nothing was.
  public var seed: UInt64?
  /// The program and its version: `sponsor-report 0.5.0`.
  public var program: String

  /// A methods sentence from its parts.
  public init(counted: String, size: String, rules: [String] = [], seed: UInt64? = nil, program: String) {
    self.counted = counted
    self.size = size
    self.rules = rules
    self.seed = seed
    self.program = program
  }

  /// The methods with further rules behind those that are there.
  public func adding(_ rules: String..., seed: UInt64? = nil) -> Methods { adding(rules, seed: seed) }

  /// The methods with further rules behind those that are there.
  public func adding(_ rules: [String], seed: UInt64? = nil) -> Methods {
    var methods = self
    methods.rules += rules
    if let seed { methods.seed = seed }
    return methods
  }

  /// The sentence, plain: `Method: R = 17 texts compared; counted: …; jaccard = o / (a + b - o); seed 1; made by …`.
  public var sentence: String {
    var parts = ["\(size) compared", "counted: \(counted)"] + rules
    if let seed { parts.append("seed \(seed)") }
    parts.append("made by \(program)")
    return "Method: " + parts.joined(separator: "; ") + "."
  }

  /// The sentence as the foot of a Markdown page: a rule, then the sentence, escaped.
  public var markdownFoot: String { "\n---\n\n" + MarkdownTable.escaped(sentence) + "\n" }
}
