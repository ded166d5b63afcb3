import Analytics
import Sponsors

/// The blocs with how sure they are, or, where nothing bears them out, with why no bloc is named.
struct StabilityTable {
  /// The stability of the blocs.
  let stability: BlocStability
  /// Whether blocs may be named.
  let verdict: StructureVerdict
  /// The delegations and texts compared.
  let incidence: IncidenceMatrix
  /// The names to print.
  let names: DelegationNames

  /// One row a delegation, by code; where an alphabet is given, bloc after bloc in the order of names. Without structure
  /// no bloc is named, and the cells that depend on one are empty.
  func table(by alphabet: Collation?, preface: String = "") -> ResultTable {
    var table = ResultTable(
      [
        ("country", false), ("name", false), ("bloc", true), ("texts", true), ("bloc_stability", true),
        ("own_share", true), ("nearest_other_bloc", true), ("other_share", true), ("swing", false),
      ], preface: preface)
    let texts = Dictionary(zip(incidence.delegations, incidence.rowSums)) { first, _ in first }
    for member in order(by: alphabet) {
      let count = ResultTable.Cell.number(texts[member.delegation].map(Double.init))
      let name = [ResultTable.Cell.text(member.delegation.text), .text(names(member.delegation))]
      guard verdict.isStructure else {
        table.rows.append(
          name + [.number(nil), count, .number(nil), .number(nil), .number(nil), .number(nil), .text("")])
        continue
      }
      table.rows.append(
        name + [
          .number(Double(member.bloc)), count, .number(stability.blocs[member.bloc - 1].jaccard),
          .number(member.ownShare), .number(member.otherBloc.map(Double.init)), .number(member.otherShare),
          .text(member.isSwing().map { $0 ? "yes" : "no" } ?? ""),
        ])
    }
    return table
  }

  /// The page's words before the table: the verdict, each bloc's stability, and who swings.
  func words(by alphabet: Collation?) -> String {
    guard verdict.isStructure else {
      return "**No bloc is named: \("\(verdict)".escaped).**\n\n"
    }
    var text = "There is \("\(verdict)".escaped) (mean silhouette).\n\n"
    for bloc in stability.blocs {
      text += "- Bloc \(bloc.number), \(counted(bloc.size, "delegation", "delegations")): "
      if let jaccard = bloc.jaccard, let reading = bloc.reading {
        text +=
          "\(reading.rawValue), \(hundredths(jaccard)); recovered in \(bloc.recovered) and dissolved in "
          + "\(bloc.dissolved) of \(bloc.draws) draws.\n"
      } else {
        text += "in no draw.\n"
      }
    }
    let swing = order(by: alphabet).filter { $0.isSwing() == true }.map { names($0.delegation).escaped }
    text += "\nSwing delegations: \(swing.isEmpty ? "none" : enumerated(swing)).\n"
    if stability.failedDraws > 0 { text += "\n\(stability.failedDraws) draws had no such blocs and count nowhere.\n" }
    return text + "\n"
  }

  private func order(by alphabet: Collation?) -> [BlocStability.Member] {
    guard let alphabet else { return stability.members }
    let sorted = alphabet.sorted(stability.members) { names($0.delegation) }
    guard verdict.isStructure else { return sorted }
    return stability.blocs.flatMap { bloc in sorted.filter { $0.bloc == bloc.number } }
  }
}

extension StabilityTable {
  /// The table of nobody: its columns alone.
  init(names: @escaping DelegationNames) {
    self.init(
      stability: StabilityTally(Partition([:])).stability, verdict: .nothingToTest(delegations: 0, blocs: 0),
      incidence: IncidenceMatrix(ledger: Ledger()), names: names)
  }
}
