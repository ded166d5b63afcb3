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
    switch settings.format ?? .csv {
    case .csv:
      messages.note(methods.sentence)
      return table.csv(names: comparison.names)
    case .markdown: return Array(table.markdown(names: comparison.names, methods: methods).utf8)
    case .json: return table.json(methods: methods, names: comparison.names)
    }
  }
}
