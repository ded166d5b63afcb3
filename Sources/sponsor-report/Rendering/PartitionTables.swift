import Analytics
import Sponsors

extension ComparePartitions {
  /// Two of the tables.
  struct Pair {
    let first: Table
    let second: Table
    let agreement: PartitionAgreement
    let matching: BlocMatching

    /// Who could not be compared.
    var notes: [String] {
      [(first, agreement.table.onlyInFirst), (second, agreement.table.onlyInSecond)].compactMap { table, codes in
        codes.isEmpty ? nil : "only in \(table.name): \(enumerated(codes.map(\.text)))"
      }
    }
  }

  /// Every two tables, in the order given.
  var pairs: [Pair] {
    tables.indices.flatMap { first in
      tables.dropFirst(first + 1).map { second in
        let (one, other) = (tables[first].csv.partition, second.csv.partition)
        return Pair(
          first: tables[first], second: second, agreement: PartitionAgreement(one, other),
          matching: BlocMatching(one, other))
      }
    }
  }

  /// One row a pair of tables: the indices.
  func indices(_ pairs: [Pair], preface: String = "") -> ResultTable {
    var table = ResultTable(
      [
        ("first", false), ("second", false), ("delegations", true), ("only_in_first", true), ("only_in_second", true),
        ("rand", true), ("ari", true), ("nmi", true), ("nmi_max", true), ("ami", true), ("vi_nats", true),
        ("vi_bits", true),
      ], preface: preface)
    table.rows = pairs.map { pair in
      let agreement = pair.agreement
      let counts = [
        agreement.delegationCount, agreement.table.onlyInFirst.count, agreement.table.onlyInSecond.count,
      ]
      let values = [
        agreement.rand, agreement.adjustedRand, agreement.normalizedMutualInformation(),
        agreement.normalizedMutualInformation(.max), agreement.adjustedMutualInformation(),
        agreement.variationOfInformation, agreement.variationOfInformationInBits,
      ]
      return [.text(pair.first.name), .text(pair.second.name)] + counts.map { .number(Double($0)) }
        + values.map { .number($0) }
    }
    return table
  }

  /// One row two matched blocs, or a bloc without a counterpart.
  func blocs(_ pairs: [Pair]) -> ResultTable {
    var table = ResultTable([
      ("first", false), ("second", false), ("bloc", false), ("matched_bloc", false), ("shared", true),
      ("jaccard", true), ("shared_countries", false), ("only_in_first", false), ("only_in_second", false),
    ])
    for pair in pairs {
      let (first, second) = (pair.first.csv, pair.second.csv)
      func add(_ bloc: Int?, _ matched: Int?, _ sets: [[DelegationCode]], _ jaccard: Double?) {
        table.rows.append(
          [
            .text(pair.first.name), .text(pair.second.name), .text(bloc.map { first.blocNames[$0 - 1] } ?? ""),
            .text(matched.map { second.blocNames[$0 - 1] } ?? ""), .number(Double(sets[0].count)), .number(jaccard),
          ] + sets.map { .text($0.map(\.text).joined(separator: " ")) })
      }
      for match in pair.matching.pairs {
        add(match.first, match.second, [match.shared, match.onlyInFirst, match.onlyInSecond], match.jaccard)
      }
      for bloc in pair.matching.unmatchedInFirst { add(bloc, nil, [[], first.partition.members(of: bloc), []], nil) }
      for bloc in pair.matching.unmatchedInSecond { add(nil, bloc, [[], [], second.partition.members(of: bloc)], nil) }
    }
    return table
  }

  /// The page: who differs, bloc by bloc and with names in their alphabet, above the table of the indices.
  func page(_ pairs: [Pair], by alphabet: Collation) -> ResultTable {
    func list(_ codes: [DelegationCode]) -> String {
      enumerated(alphabet.sorted(codes, by: names).map { names($0).escaped })
    }
    var text = "# Partitions compared\n\n"
    for pair in pairs {
      text += "## \(pair.first.name.escaped) and \(pair.second.name.escaped)\n\n"
      for match in pair.matching.pairs {
        text += "- \(words(pair, match.first, match.second)): \(match.shared.count) in both, Jaccard "
        text += hundredths(match.jaccard)
        if !match.onlyInFirst.isEmpty { text += "; only in the first: \(list(match.onlyInFirst))" }
        if !match.onlyInSecond.isEmpty { text += "; only in the second: \(list(match.onlyInSecond))" }
        text += ".\n"
      }
      for bloc in pair.matching.unmatchedInFirst {
        text += "- Bloc \(pair.first.csv.blocNames[bloc - 1].escaped) of the first has no counterpart: "
        text += "\(list(pair.first.csv.partition.members(of: bloc))).\n"
      }
      for bloc in pair.matching.unmatchedInSecond {
        text += "- Bloc \(pair.second.csv.blocNames[bloc - 1].escaped) of the second has no counterpart: "
        text += "\(list(pair.second.csv.partition.members(of: bloc))).\n"
      }
      for note in pair.notes { text += "- In one only, and not compared: \(note.escaped).\n" }
      text += "\n"
    }
    return indices(pairs, preface: text + "## Indices\n\n")
  }

  private func words(_ pair: Pair, _ first: Int, _ second: Int) -> String {
    "Bloc \(pair.first.csv.blocNames[first - 1].escaped) and bloc \(pair.second.csv.blocNames[second - 1].escaped)"
  }
}
