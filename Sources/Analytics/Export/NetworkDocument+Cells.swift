extension NetworkDocument.Attribute {
  /// The value at `position` as the formats print it, nil where undefined. - Complexity: O(1).
  func cell(_ position: Int) -> String? {
    switch values {
    case .text(let values): values[position].flatMap { $0.isEmpty ? nil : $0 }
    case .whole(let values): values[position].map(String.init)
    case .real(let values): values[position].flatMap { $0.isNaN ? nil : Self.decimal($0) }
    }
  }

  /// The type's name; GraphML and GEXF differ in that of a whole number.
  func type(whole: String) -> String {
    switch values {
    case .text: "string"
    case .whole: whole
    case .real: "double"
    }
  }

  /// The shortest decimal that reads back the same. The infinite are spelled as Java and Python read them.
  static func decimal(_ value: Double) -> String {
    value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : value.description
  }
}
