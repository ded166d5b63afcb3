import Analytics
import Sponsors

extension BackboneTable {
  /// One object a row, the members named as the columns of the CSV, with how it was made in the foot.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    for pair in rows {
      let (first, second) = (backbone.delegations[pair.first], backbone.delegations[pair.second])
      json.beginRow()
      json.member("a", first.text)
      json.member("a_name", names(first))
      json.member("b", second.text)
      json.member("b_name", names(second))
      json.member("texts_a", pair.counts.first)
      json.member("texts_b", pair.counts.second)
      json.member("shared", pair.counts.shared)
      json.member("expected", pair.finding?.expected)
      json.member("p_upper", pair.finding?.tails.upper)
      json.member("p_lower", pair.finding?.tails.lower)
      json.member("q", pair.q)
      json.member("tie", pair.tie)
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}
