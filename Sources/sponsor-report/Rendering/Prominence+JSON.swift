import Analytics
import Sponsors

extension ProminenceTable {
  /// One object a delegation, the members named as the columns of the CSV, with how it was made in the foot.
  func json(methods: Methods, names: DelegationNames) -> [UInt8] {
    var json = JSONWriter(foot: methods.sentence)
    for (position, delegation) in prominence.delegations.enumerated() {
      json.beginRow()
      json.member("country", delegation.text)
      json.member("name", names(delegation))
      for (measure, value) in zip(Self.measures, values(position)) { json.member(measure, value) }
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}
