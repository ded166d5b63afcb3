import Analytics

// The tables of overlap in the format asked for, with how they were made where the format has a place for it.

extension Projection {
  /// The square matrix in a format.
  func bytes(_ format: Format, _ methods: Methods, names: @escaping DelegationNames) -> [UInt8] {
    switch format {
    case .csv: csv(names: names)
    case .markdown: Array(markdown(methods: methods, names: names).utf8)
    case .json: json(methods: methods, names: names)
    }
  }
}

extension DirectedProjection {
  /// The square matrix in a format.
  func bytes(_ format: Format, _ methods: Methods, names: @escaping DelegationNames) -> [UInt8] {
    switch format {
    case .csv: csv(names: names)
    case .markdown: Array(markdown(methods: methods, names: names).utf8)
    case .json: json(methods: methods, names: names)
    }
  }
}

extension DyadTable {
  /// The dyads in a format.
  func bytes(_ format: Format, _ methods: Methods, names: @escaping DelegationNames) -> [UInt8] {
    switch format {
    case .csv: csv(names: names)
    case .markdown: Array(markdown(methods: methods, names: names).utf8)
    case .json: json(methods: methods, names: names)
    }
  }
}

extension Messages {
  /// Says how a result was made, where its format has no place for it: a CSV file is a table and nothing else.
  func note(_ methods: Methods, besides format: Format) {
    if format == .csv { note(methods.sentence) }
  }
}
