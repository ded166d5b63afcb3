import Analytics
import Sponsors

extension Target {
  /// A table of blocs: it is refused, or every delegation in it is in one bloc or in none, and a partition is itself.
  static let partition = Target(name: "partition") { bytes in
    let registry = Standard.extractor.registry
    do throws(PartitionCSVError) {
      let csv = try PartitionCSV(bytes) { cell in
        if case .resolved(let code, isGroup: false) = registry.typedReading(of: cell) { return code }
        return DelegationCode(cell)
      }
      law(csv.blocNames.count == csv.partition.blocCount, "each bloc has a name")
      law(csv.blocNames.allSatisfy { !$0.isEmpty }, "no name of a bloc is empty: \(csv.blocNames)")
      law(PartitionAgreement(csv.partition, csv.partition).isSame, "a partition is the same as itself")
      law(Set(csv.blocNames).count == csv.blocNames.count, "no two blocs have one name: \(csv.blocNames)")
    } catch {
      law(isSaid: error)
    }
  }
}
