import Analytics
import Sponsors

// The tables on votes as JSON: an object whose `rows` have an object a row, the members named as the columns of the CSV,
// and whose `method` says how they were made.

extension Agreement {
  /// The square matrix; null where undefined.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    let statement = statement
    for (row, label) in pairs.labels.enumerated() {
      json.beginRow()
      json.member("country", label.text)
      json.member("name", names(label))
      for (column, other) in pairs.labels.enumerated() { json.member(other.text, pairs[row, column]) }
      json.member("votes", sizes[row, row])
      json.member("statement", statement)
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}

extension AgreementDyadTable {
  /// One object for every two delegations.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    let delegations = tables.delegations
    let (consensus, selection) = ("\(tables.consensus)", "\(tables.matrix.selection)")
    for first in delegations.indices {
      for second in delegations.indices.dropFirst(first + 1) {
        let pair = tables[first, second]
        json.beginRow()
        json.member("a", delegations[first].text)
        json.member("a_name", names(delegations[first]))
        json.member("b", delegations[second].text)
        json.member("b_name", names(delegations[second]))
        json.member("votes", pair.votes)
        json.member("n", pair.size)
        json.member("non_unanimous", pair.votes - pair.unanimous)
        for measure in measures { json.member(measure.name, measure.value(of: pair)) }
        json.member("votes_compared", tables.matrix.voteCount)
        json.member("consensus", consensus)
        json.member("selection", selection)
        json.endRow()
      }
    }
    json.finish()
    return json.bytes
  }
}

extension CohesionTable {
  /// One object a group.
  func json(methods: Methods, names: (_ group: String) -> String) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    let statement = statement
    for (index, group) in groups.enumerated() {
      json.beginRow()
      json.member("group", group.name)
      json.member("name", names(group.name))
      json.member("members", group.loyalties.count)
      json.member("votes", group.entries.count)
      json.member("votes_left_out", group.leftOutCount)
      for (column, value) in zip(valueColumns, values(of: index)) { json.member(column, value) }
      json.member("statement", statement)
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}
