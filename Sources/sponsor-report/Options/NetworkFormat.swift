import Analytics

/// The forms in which a command whose result is a network can write it, beside those of tables.
enum NetworkFormat: String, CaseIterable, Sendable {
  /// XML that networkx, igraph, Gephi, Cytoscape and yEd read.
  case graphml
  /// The XML of Gephi, version 1.3.
  case gexf

  /// A network in this form.
  func bytes(_ document: NetworkDocument) -> [UInt8] {
    switch self {
    case .graphml: document.graphML
    case .gexf: document.gexf
    }
  }

  /// The option as it is typed, for what is said of it.
  var typed: String { "--format \(rawValue)" }
}

/// What `--format` can be: the form of a table, that of a network, or a page for a browser.
enum OutputForm: RawRepresentable, Sendable {
  case table(Format)
  case network(NetworkFormat)
  case page

  init?(rawValue: String) {
    if let format = Format(rawValue: rawValue) {
      self = .table(format)
    } else if let format = NetworkFormat(rawValue: rawValue) {
      self = .network(format)
    } else if rawValue == Self.pageName {
      self = .page
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .table(let format): format.rawValue
    case .network(let format): format.rawValue
    case .page: Self.pageName
    }
  }

  /// How a page is asked for.
  static let pageName = "html"
}
