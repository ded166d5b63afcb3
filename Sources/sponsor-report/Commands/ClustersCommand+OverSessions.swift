import Analytics
import Sponsors

extension ClustersCommand {
  /// The blocs of each session, followed from one to the next.
  ///
  /// A session in which there are no such blocs is left out and named, with the reason.
  func runOverSessions(_ finder: BlocFinder, flows: Bool, _ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let ledger = comparison.corpus.ledger
    let asked = comparison.selection.scope.sessions
    let sessions = Set(ledger.lazy.compactMap(\.session)).filter { asked?.contains($0) ?? true }.sorted()
    var steps: [(session: String, partition: Partition)] = []
    var sizes: [String] = []
    var words: [String] = []
    for session in sessions {
      var selection = comparison.selection
      selection.scope.sessions = [session]
      let incidence = IncidenceMatrix(ledger: ledger, selection: selection)
      if incidence.textCount == 0 { continue }
      do throws(ClusteringError) {
        let found = try finder.blocs(of: incidence)
        steps.append(("\(session)", found.partition))
        let texts = sizes.isEmpty ? (incidence.textCount == 1 ? " text" : " texts") : ""
        sizes.append("\(incidence.textCount)\(texts) in session \(session)")
        if !words.contains(found.words) { words.append(found.words) }
      } catch {
        messages.problem("session \(session) is left out: \(error)")
      }
    }
    guard !steps.isEmpty else {
      messages.problem(
        "no session has such blocs, so nothing is written; the documents must say their session, and have sponsors")
      return .failed
    }
    var methods = comparison.methods.adding(
      words.joined(separator: " / "),
      "blocs of successive sessions matched one to one by the greatest sum of shared members, ties to the lower bloc",
      "ARI: Hubert & Arabie 1985", "NMI: arithmetic mean of the entropies", "VI: Meila 2007")
    methods.size = "R = \(sizes.joined(separator: ", "))"
    let format = settings.format ?? .csv
    if format == .csv { messages.note(methods.sentence) }
    let tables = HistoryTables(history: BlocHistory(steps), names: comparison.names)
    var preface = ""
    if format == .markdown {
      guard let alphabet = comparison.registry.alphabet(settings, messages) else { return .failed }
      preface = "# Blocs over sessions\n\n" + tables.words(by: alphabet)
    }
    let table = flows ? tables.flows(preface: preface) : tables.rows(preface: preface)
    try Output.write(table.bytes(settings.form(format), methods: methods), to: settings.output)
    return comparison.exitCode
  }
}
