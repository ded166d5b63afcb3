import Testing

@testable import Analytics

@Suite struct NetworkDocumentTests {
  private func document() throws -> NetworkDocument {
    let network = try network(3, [(0, 1, 0.5), (1, 2, -2)])
    var document = NetworkDocument(network, title: "T", methods: "Method: <m>.", program: "p 1")
    document.addToNodes("name", text: { $0 == 2 ? nil : "N\($0)" })
    document.addBlocs(Partition([network.delegations[0]: 1, network.delegations[1]: 1]))
    document.addToNodes("share", real: { $0 == 0 ? -.infinity : $0 == 1 ? .nan : 0.25 })
    document.addToTies("shared", whole: { $0 + 7 })
    return document
  }

  @Test func graphMLByItsBytes() throws {
    #expect(
      String(decoding: try document().graphML, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <key id="g0" for="graph" attr.name="title" attr.type="string"/>
          <key id="g1" for="graph" attr.name="methods" attr.type="string"/>
          <key id="g2" for="graph" attr.name="program" attr.type="string"/>
          <key id="n0" for="node" attr.name="code" attr.type="string"/>
          <key id="n1" for="node" attr.name="name" attr.type="string"/>
          <key id="n2" for="node" attr.name="bloc" attr.type="long"/>
          <key id="n3" for="node" attr.name="share" attr.type="double"/>
          <key id="e0" for="edge" attr.name="weight" attr.type="double"/>
          <key id="e1" for="edge" attr.name="sign" attr.type="long"/>
          <key id="e2" for="edge" attr.name="shared" attr.type="long"/>
          <graph id="network" edgedefault="undirected">
            <desc>Method: &lt;m&gt;.</desc>
            <data key="g0">T</data>
            <data key="g1">Method: &lt;m&gt;.</data>
            <data key="g2">p 1</data>
            <node id="D100">
              <data key="n0">D100</data>
              <data key="n1">N0</data>
              <data key="n2">1</data>
              <data key="n3">-Infinity</data>
            </node>
            <node id="D101">
              <data key="n0">D101</data>
              <data key="n1">N1</data>
              <data key="n2">1</data>
            </node>
            <node id="D102">
              <data key="n0">D102</data>
              <data key="n3">0.25</data>
            </node>
            <edge source="D100" target="D101">
              <data key="e0">0.5</data>
              <data key="e1">1</data>
              <data key="e2">7</data>
            </edge>
            <edge source="D101" target="D102">
              <data key="e0">2.0</data>
              <data key="e1">-1</data>
              <data key="e2">8</data>
            </edge>
          </graph>
        </graphml>

        """)
  }

  @Test func gexfByItsBytes() throws {
    #expect(
      String(decoding: try document().gexf, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
          <meta>
            <creator>p 1</creator>
            <title>T</title>
            <description>Method: &lt;m&gt;.</description>
          </meta>
          <graph mode="static" defaultedgetype="undirected">
            <attributes class="node" mode="static">
              <attribute id="0" title="code" type="string"/>
              <attribute id="1" title="name" type="string"/>
              <attribute id="2" title="bloc" type="long"/>
              <attribute id="3" title="share" type="double"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="0" title="sign" type="long"/>
              <attribute id="1" title="shared" type="long"/>
            </attributes>
            <nodes>
              <node id="D100" label="N0">
                <attvalues>
                  <attvalue for="0" value="D100"/>
                  <attvalue for="1" value="N0"/>
                  <attvalue for="2" value="1"/>
                  <attvalue for="3" value="-Infinity"/>
                </attvalues>
              </node>
              <node id="D101" label="N1">
                <attvalues>
                  <attvalue for="0" value="D101"/>
                  <attvalue for="1" value="N1"/>
                  <attvalue for="2" value="1"/>
                </attvalues>
              </node>
              <node id="D102" label="D102">
                <attvalues>
                  <attvalue for="0" value="D102"/>
                  <attvalue for="3" value="0.25"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="0" source="D100" target="D101" weight="0.5">
                <attvalues>
                  <attvalue for="0" value="1"/>
                  <attvalue for="1" value="7"/>
                </attvalues>
              </edge>
              <edge id="1" source="D101" target="D102" weight="2.0">
                <attvalues>
                  <attvalue for="0" value="-1"/>
                  <attvalue for="1" value="8"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func prominenceIsOnTheNodesAndANameIsThereOnce() throws {
    let network = try network(3, [(0, 1, 1), (1, 2, 1)])
    var document = NetworkDocument(network, title: "", methods: "", program: "")
    document.addProminence(Prominence(of: network))
    document.addToNodes("degree", whole: { $0 })
    #expect(
      document.nodeAttributes.map(\.name) == [
        "code", "degree", "strength", "eigenvector", "betweenness", "betweenness_weighted",
      ])
    #expect(document.nodeAttributes[1].values == .whole([0, 1, 2]))
    #expect(document.nodeAttributes[2].values == .real([1, 2, 1]))
    // No tie is negative: a sign would say nothing.
    #expect(document.tieAttributes.isEmpty)
  }
}
