import Foundation
import Testing
import TestSupport

@testable import Analytics

private let oracle = Oracle("oracle-networks.py", modules: ["numpy", "networkx", "igraph"])

@Suite struct NetworkOracleTests {
  @Test(.enabled(if: oracle.isAvailable)) func centralitiesAndFilesAreThoseOfNetworkx() throws {
    var generator = SplitMix64(seed: 2026)
    var networks: [NetworkCase] = []
    for (index, size) in [1, 2, 3, 5, 8, 13, 21, 55, 120, 193].enumerated() {
      // From sparse ones that fall apart to the full ones of an overlap.
      for density in [1.2 / Double(size), 0.3, 1] {
        networks.append(
          NetworkCase(
            try randomNetwork(size, density: density, signed: index.isMultiple(of: 2), using: &generator)))
      }
    }
    let result = try oracle.compare(Cases(networks: networks, documents: [try DocumentCase(), try DocumentCase(0)]))
    #expect(result.exitCode == 0, "\(result.standardError)")
  }
}

private struct Cases: Encodable {
  let networks: [NetworkCase]
  let documents: [DocumentCase]
}

private struct NetworkCase: Encodable {
  let nodes: Int
  let ties: [[Double]]
  let degree: [Int]
  let strength, eigenvector, betweenness, weightedBetweenness: [Double]

  init(_ network: Network) {
    let prominence = Prominence(of: network)
    nodes = network.delegations.count
    ties = network.ties.map { [Double($0.first), Double($0.second), $0.weight] }
    (degree, strength) = (prominence.degree, prominence.strength)
    eigenvector = (try? prominence.eigenvector.get()) ?? []
    (betweenness, weightedBetweenness) = (prominence.betweenness, prominence.weightedBetweenness)
  }
}

/// A document of four delegations, or of the first `count`, and what its files must hold.
private struct DocumentCase: Encodable {
  struct Node: Encodable {
    let id, label: String
    let attributes: [String: Value]
  }

  struct Tie: Encodable {
    let ends: [String]
    let attributes: [String: Value]
  }

  /// A JSON value.
  enum Value: Encodable {
    case text(String), whole(Int), real(Double), none

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let value): try container.encode(value)
      case .whole(let value): try container.encode(value)
      case .real(let value): try container.encode(value)
      case .none: try container.encodeNil()
      }
    }
  }

  let graphml, gexf, methods: String
  var nodes: [Node] = []
  var ties: [Tie] = []

  init(_ count: Int = 4) throws {
    let names = ["<script>alert(\"1\") & 'x'</script>", "control\u{1}\u{1B} and\ttab\nline]]>", "Côte d’Ivoire 東", ""]
    // What XML cannot hold is replaced, what it would change is not.
    let read = [names[0], "control\u{FFFD}\u{FFFD} and\ttab\nline]]>", names[2], "D103"]
    let values: [(Int, Int, Double, Double?)] = [(0, 1, 0.1 + 0.2, 1e-300), (0, 2, -3, nil), (1, 2, 1e300, 0.5)]
    let network = try network(count, count == 4 ? values.map { ($0.0, $0.1, $0.2) } : [])
    methods = "Method: R = 3 texts; a < b & \"c\"."
    var document = NetworkDocument(network, title: "A & B", methods: methods, program: "sponsor-report 0")
    let blocs: [Int?] = [1, 1, 2, nil]
    let shares: [Double?] = [0.1, nil, -.infinity, 1.0 / 3]
    document.addToNodes("name", text: { names[$0] })
    document.addToNodes("bloc", whole: { blocs[$0] })
    document.addToNodes("share", real: { shares[$0] })
    document.addToTies("p", real: { values[$0].3 })
    document.addToTies("note", text: { $0 == 1 ? "<&\">" : nil })
    graphml = String(decoding: document.graphML, as: UTF8.self)
    gexf = String(decoding: document.gexf, as: UTF8.self)
    for position in 0..<count {
      let id = network.delegations[position].text
      nodes.append(
        Node(
          id: id, label: read[position],
          attributes: [
            "code": .text(id), "name": names[position].isEmpty ? .none : .text(read[position]),
            "bloc": blocs[position].map(Value.whole) ?? .none,
            // JSON has no infinity; that one is in the tests of the bytes.
            "share": position == 2 ? .none : shares[position].map(Value.real) ?? .none,
          ].filter { position != 2 || $0.key != "share" }))
    }
    for (position, tie) in network.ties.enumerated() {
      ties.append(
        Tie(
          ends: [tie.first, tie.second].map { network.delegations[$0].text },
          attributes: [
            "weight": .real(tie.weight.magnitude), "sign": .whole(tie.weight < 0 ? -1 : 1),
            "p": values[position].3.map(Value.real) ?? .none, "note": position == 1 ? .text("<&\">") : .none,
          ]))
    }
  }
}
