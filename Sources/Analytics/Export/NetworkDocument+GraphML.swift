extension NetworkDocument {
  /// The network as GraphML: every attribute with its key and type, ties undirected, `weight` the magnitude.
  ///
  /// The methods sentence is the graph's `desc` and again its attribute `methods`, because most programs drop a `desc`.
  /// - Complexity: O(nodes × attributes + ties × attributes).
  /// - Source: Brandes, Eiglsperger, Lerner, Pich, Graph Markup Language (GraphML), in: Handbook of Graph Drawing and
  ///   Visualization (2013); http://graphml.graphdrawing.org.
  public var graphML: [UInt8] {
    var xml = XMLWriter()
    xml.begin(
      "graphml",
      [
        "xmlns": "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      ])
    Self.key("g0", of: "graph", "title", "string", &xml)
    Self.key("g1", of: "graph", "methods", "string", &xml)
    Self.key("g2", of: "graph", "program", "string", &xml)
    for (index, attribute) in nodeAttributes.enumerated() {
      Self.key("n\(index)", of: "node", attribute.name, attribute.type(whole: "long"), &xml)
    }
    Self.key("e0", of: "edge", "weight", "double", &xml)
    for (index, attribute) in tieAttributes.enumerated() {
      Self.key("e\(index + 1)", of: "edge", attribute.name, attribute.type(whole: "long"), &xml)
    }
    xml.begin("graph", ["id": "network", "edgedefault": "undirected"])
    xml.element("desc", text: methods)
    for (index, text) in [title, methods, program].enumerated() {
      xml.element("data", ["key": "g\(index)"], text: text)
    }
    for (position, delegation) in network.delegations.enumerated() {
      xml.begin("node", ["id": delegation.text])
      for (index, attribute) in nodeAttributes.enumerated() {
        guard let cell = attribute.cell(position) else { continue }
        xml.element("data", ["key": "n\(index)"], text: cell)
      }
      xml.end()
    }
    for (position, tie) in network.ties.enumerated() {
      let ends = (network.delegations[tie.first].text, network.delegations[tie.second].text)
      xml.begin("edge", ["source": ends.0, "target": ends.1])
      xml.element("data", ["key": "e0"], text: Attribute.decimal(tie.weight.magnitude))
      for (index, attribute) in tieAttributes.enumerated() {
        guard let cell = attribute.cell(position) else { continue }
        xml.element("data", ["key": "e\(index + 1)"], text: cell)
      }
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.bytes
  }

  private static func key(
    _ id: String, of element: String, _ name: String, _ type: String, _ xml: inout XMLWriter
  ) {
    xml.empty("key", ["id": id, "for": element, "attr.name": name, "attr.type": type])
  }
}
