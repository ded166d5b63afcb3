import Analytics
import Sponsors

/// `compare --partitions`: how far tables of blocs, of this program or of any other, put the same delegations together.
struct ComparePartitions {
  /// A table that was read.
  struct Table: Sendable {
    /// What the input is called.
    let name: String
    let csv: PartitionCSV
  }

  /// The tables, in the order given.
  let tables: [Table]
  /// The names to print.
  let names: DelegationNames

  /// Reads the tables and writes how each two agree, or with `matched` which bloc is which and who differs.
  static func run(
    _ files: [FilePath], matched: Bool, _ settings: Settings, _ messages: Messages
  ) throws(OutputError) -> ExitCode {
    guard let registry = CountryRegistry.make(settings.tables, messages) else { return .failed }
    guard let tables = try read(files, registry, settings, messages) else { return .failed }
    let language = settings.names
    let comparison = ComparePartitions(tables: tables) { registry.name(of: $0, in: language) }
    let pairs = comparison.pairs
    for pair in pairs { pair.notes.forEach(messages.note) }
    let methods = comparison.methods
    let format = settings.format ?? .csv
    if format == .csv { messages.note(methods.sentence) }
    var table = matched ? comparison.blocs(pairs) : comparison.indices(pairs)
    if format == .markdown {
      guard let alphabet = registry.alphabet(settings, messages) else { return .failed }
      table = comparison.page(pairs, by: alphabet)
    }
    try Output.write(table.bytes(settings.form(format), methods: methods), to: settings.output)
    return .done
  }

  /// The tables; nil, after saying why, where one cannot be read or there are fewer than two.
  private static func read(
    _ files: [FilePath], _ registry: CountryRegistry, _ settings: Settings, _ messages: Messages
  ) throws(OutputError) -> [Table]? {
    var tables: [Table] = []
    var hasFailed = false
    let code = try readInputs(files, jobs: settings.jobs, messages) {
      (input, bytes) -> (Result<Table, PartitionCSVError>, String) in
      do throws(PartitionCSVError) {
        return (
          .success(Table(name: input.name, csv: try PartitionCSV(bytes) { registry.delegation(inCell: $0) })),
          input.name
        )
      } catch {
        return (.failure(error), input.name)
      }
    } deliver: { (outcome, name) in
      switch outcome {
      case .success(let table): tables.append(table)
      case .failure(let error):
        messages.problem("\(name): \(error)")
        hasFailed = true
      }
    }
    guard code == .done, !hasFailed else { return nil }
    guard tables.count > 1 else {
      messages.problem("partitions: \(tables.count) table to compare; give two or more, each once")
      return nil
    }
    for table in tables where !table.csv.unplaced.isEmpty {
      messages.note("\(table.name): without a bloc: \(enumerated(table.csv.unplaced.map(\.text)))")
    }
    return tables
  }

  private var methods: Methods {
    Methods(
      counted: "delegations that both hold", size: "P = \(tables.count) partitions",
      rules: [
        "Rand: Rand 1971", "ARI: Hubert & Arabie 1985", "NMI and AMI: Vinh, Epps & Bailey 2010, arithmetic mean",
        "VI: Meila 2007", "blocs matched one to one by the greatest sum of shared members, ties to the lower bloc",
      ], program: "sponsor-report \(programVersion)")
  }
}

extension CountryRegistry {
  /// Whom a cell of a table of blocs means: a code that is known, a name, or whatever else has the form of a code.
  fileprivate func delegation(inCell cell: String) -> DelegationCode? {
    let code = DelegationCode(cell)
    if let code, isKnown(code) { return code }
    if case .resolved(let found, isGroup: false) = typedReading(of: cell) { return found }
    return code
  }
}
