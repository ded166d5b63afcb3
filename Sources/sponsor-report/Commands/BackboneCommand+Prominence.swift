import Analytics
import Sponsors

extension BackboneCommand {
  /// The backbone as a network whose nodes have their prominence, or the table of prominence, in the form asked for.
  func prominence(
    _ backbone: Backbone, _ comparison: Comparison, _ methods: Methods, _ messages: Messages
  ) -> [UInt8] {
    let prominence = backbone.prominence
    if case .failure(let error) = prominence.eigenvector { messages.note("\(error)") }
    if let format = settings.networkFormat {
      return format.bytes(
        NetworkDocument(
          backbone, prominence, of: comparison.incidence, methods: methods, names: comparison.names))
    }
    let table = ProminenceTable(prominence)
    let methods = methods.adding(Backbone.prominenceRule)
    let names = comparison.names
    let form = settings.form(settings.format ?? .csv)
    messages.note(methods, besides: form.format)
    switch form.format {
    case .csv: return CSVWriter.bytes(form.csv) { table.writeRows(names: names, to: &$0) }
    case .xlsx: return Workbook.bytes(form, notes: [methods.sentence]) { table.writeRows(names: names, to: &$0) }
    case .markdown: return Array(table.markdown(names: names, methods: methods).utf8)
    case .json: return table.json(methods: methods, names: names)
    }
  }
}
