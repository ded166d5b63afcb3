import Analytics
import Sponsors

// The tables of the analytics as JSON: an array with an object a row, the members named as the columns of the CSV.

extension Projection {
  /// The square matrix; null where undefined.
  func json(names: DelegationNames) -> [UInt8] {
    var json = JSONWriter()
    for (row, label) in pairs.labels.enumerated() {
      json.beginRow()
      json.member("country", label.text)
      json.member("name", names(label))
      for (column, other) in pairs.labels.enumerated() { json.member(other.text, pairs[row, column]) }
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}

extension DyadTable {
  /// One object for every two delegations.
  func json(names: DelegationNames) -> [UInt8] {
    var json = JSONWriter()
    let delegations = counts.delegations
    for first in delegations.indices {
      for second in delegations.indices.dropFirst(first + 1) {
        let pair = counts[first, second]
        json.beginRow()
        json.member("a", delegations[first].text)
        json.member("a_name", names(delegations[first]))
        json.member("b", delegations[second].text)
        json.member("b_name", names(delegations[second]))
        json.member("texts_a", pair.first)
        json.member("texts_b", pair.second)
        for measure in measures { json.member(measure.name, measure.value(of: pair)) }
        json.member("texts_compared", pair.texts)
        json.endRow()
      }
    }
    json.finish()
    return json.bytes
  }
}

extension BlocTable {
  /// One object a delegation, with how they were made in the foot.
  func json(names: DelegationNames, methods: Methods? = nil) -> [UInt8] {
    var json = JSONWriter(foot: methods?.sentence)
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
