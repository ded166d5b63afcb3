import Analytics
import Sponsors

// The tables of measures in the format asked for, with how they were made where the format has a place for it.

/// A table of a measure that every format has a form of.
protocol FormattedTable {
  func writeRows(names: DelegationNames?, to sink: inout some RowSink)
  func markdown(methods: Methods, names: DelegationNames?) -> String
  func json(methods: Methods, names: DelegationNames) -> [UInt8]
}

extension FormattedTable {
  /// The table in a form.
  func bytes(_ form: TableForm, _ methods: Methods, names: @escaping DelegationNames) -> [UInt8] {
    switch form.format {
    case .csv: CSVWriter.bytes(form.csv) { writeRows(names: names, to: &$0) }
    case .xlsx: Workbook.bytes(form, notes: [methods.sentence]) { writeRows(names: names, to: &$0) }
    case .markdown: Array(markdown(methods: methods, names: names).utf8)
    case .json: json(methods: methods, names: names)
    }
  }
}

extension Projection: FormattedTable {}
extension DirectedProjection: FormattedTable {}
extension DyadTable: FormattedTable {}
extension BackboneTable: FormattedTable {}
extension Agreement: FormattedTable {}
extension AgreementDyadTable: FormattedTable {}

extension Messages {
  /// Says how a result was made, where its format has no place for it: a CSV file is a table and nothing else.
  func note(_ methods: Methods, besides format: Format) {
    if format == .csv { note(methods.sentence) }
  }
}
