import Analytics
import Sponsors

// The tables of the analytics as JSON: an object whose `rows` have an object a row, the members named as the columns of
// the CSV, and whose `method` says how they were made.

extension Projection {
  /// The square matrix; null where undefined.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    JSONWriter.square(pairs.labels, methods: methods, names: names) { pairs[$0, $1] }
  }
}

extension DirectedProjection {
  /// The square matrix, rows being the first delegation; null where undefined.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    JSONWriter.square(matrix.labels, methods: methods, names: names) { matrix[$0, $1] }
  }
}

extension JSONWriter {
  fileprivate static func square(
    _ labels: [DelegationCode], methods: Methods, names: DelegationNames, value: (Int, Int) -> Double?
  ) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    for (row, label) in labels.enumerated() {
      json.beginRow()
      json.member("country", label.text)
      json.member("name", names(label))
      for (column, other) in labels.enumerated() { json.member(other.text, value(row, column)) }
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}

extension DyadTable {
  /// One object for every two delegations.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    let delegations = sums.delegations
    forEachDyad { first, second, pair in
      json.beginRow()
      json.member("a", delegations[first].text)
      json.member("a_name", names(delegations[first]))
      json.member("b", delegations[second].text)
      json.member("b_name", names(delegations[second]))
      json.member("texts_a", pair.first)
      json.member("texts_b", pair.second)
      for column in columns { json.member(column.title, column.value(first, second, pair)) }
      json.member("texts_compared", pair.texts)
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}

extension BlocTable {
  /// One object a delegation.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    for (delegation, bloc) in zip(partition.delegations, partition.blocs) {
      json.beginRow()
      json.member("country", delegation.text)
      json.member("name", names(delegation))
      json.member("bloc", bloc)
      json.member("texts", texts[delegation])
      if let silhouette { json.member("silhouette", silhouette[delegation]) }
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}
