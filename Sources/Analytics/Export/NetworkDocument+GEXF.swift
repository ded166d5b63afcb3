extension NetworkDocument {
  /// The network as GEXF 1.3, the format of Gephi: a node's label is its name, a tie's `weight` the magnitude, and the
  /// methods sentence the description of the file. No day of making is written: the same network gives the same bytes.
  /// - Complexity: O(nodes × attributes + ties × attributes).
  /// - Source: GEXF 1.3, https://gexf.net.
  public var gexf: [UInt8] {
    var xml = XMLWriter()
    xml.begin(
      "gexf",
      [
        "xmlns": "http://gexf.net/1.3",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "version": "1.3",
      ])
    xml.begin("meta")
    xml.element("creator", text: program)
    xml.element("title", text: title)
    xml.element("description", text: methods)
    xml.end()
    xml.begin("graph", ["mode": "static", "defaultedgetype": "undirected"])
    Self.declare(nodeAttributes, of: "node", &xml)
    Self.declare(tieAttributes, of: "edge", &xml)
    xml.begin("nodes")
    for (position, delegation) in network.delegations.enumerated() {
      xml.begin("node", ["id": delegation.text, "label": label(position)])
      Self.write(nodeAttributes, position, &xml)
      xml.end()
    }
    xml.end()
    xml.begin("edges")
    for (position, tie) in network.ties.enumerated() {
      xml.begin(
        "edge",
        [
          "id": String(position), "source": network.delegations[tie.first].text,
          "target": network.delegations[tie.second].text, "weight": Attribute.decimal(tie.weight.magnitude),
        ])
      Self.write(tieAttributes, position, &xml)
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    return xml.bytes
  }

  private static func declare(_ attributes: [Attribute], of element: String, _ xml: inout XMLWriter) {
    guard !attributes.isEmpty else { return }
    xml.begin("attributes", ["class": element, "mode": "static"])
    for (index, attribute) in attributes.enumerated() {
      xml.empty(
        "attribute", ["id": String(index), "title": attribute.name, "type": attribute.type(whole: "long")])
    }
    xml.end()
  }

  private static func write(_ attributes: [Attribute], _ position: Int, _ xml: inout XMLWriter) {
    let cells = attributes.enumerated().compactMap { index, attribute in
      attribute.cell(position).map { (index, $0) }
    }
    guard !cells.isEmpty else { return }
    xml.begin("attvalues")
    for (index, cell) in cells { xml.empty("attvalue", ["for": String(index), "value": cell]) }
    xml.end()
  }
}
