import Analytics

// The tables of overlap in the format asked for, with how they were made where the format has a place for it.

/// A table of overlap that every format has a form of.
protocol FormattedTable {
  func csv(names: DelegationNames?) -> [UInt8]
  func markdown(methods: Methods, names: DelegationNames?) -> String
  func json(methods: Methods, names: DelegationNames) -> [UInt8]
}

extension FormattedTable {
  /// The table in a format.
  func bytes(_ format: Format, _ methods: Methods, names: @escaping DelegationNames) -> [UInt8] {
    switch format {
    case .csv: csv(names: names)
    case .markdown: Array(markdown(methods: methods, names: names).utf8)
    case .json: json(methods: methods, names: names)
    }
  }
}

extension Projection: FormattedTable {}
extension DirectedProjection: FormattedTable {}
extension DyadTable: FormattedTable {}
extension BackboneTable: FormattedTable {}

extension Messages {
  /// Says how a result was made, where its format has no place for it: a CSV file is a table and nothing else.
  func note(_ methods: Methods, besides format: Format) {
    if format == .csv { note(methods.sentence) }
  }
}
