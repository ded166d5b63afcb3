import Glibc
import Sponsors

/// `sponsor-report report`: everything about the documents in one folder.
struct ReportCommand: DocumentsCommand {
  static let definition = CommandDefinition(
    name: "report",
    abstract: "Write everything about the documents into one folder",
    discussion:
      "The folder holds the ledger, the names that could not be read, the audit, matrices, blocs, a page "
      + "a delegation, and report.md to begin with; where there are recorded votes, how alike delegations and how "
      + "much groups voted, unless --roles takes actions away. A folder of that name is replaced only if it is an earlier "
      + "report and nothing else is in it.",
    arguments: [.inputs],
    options: [SharedOptions.outputFolder, SharedOptions.csv, SharedOptions.names] + SharedOptions.ofActions + [
      SharedOptions.withAbsent
    ]
      + SharedOptions.ofReading + [SharedOptions.seed],
    example: (
      "report documents --output brief --names fr",
      "a report on every document in the folder \"documents\", countries named in French"
    ))

  let inputs: [FilePath]
  let settings: Settings

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    // Before the reading, which takes a while: a target that must not be replaced is said at once.
    var folder = try FreshFolder(replacing: settings.output ?? FilePath("report"), entries: Report.entries)
    guard
      var corpus = try Corpus.read(inputs, settings, messages, audits: true, excerpts: true, unreadIn: "review.csv"),
      let alphabet = corpus.registry.alphabet(settings, messages),
      let counted = settings.selection.selection(
        defaultRoles: [.sponsor, .cosponsor], corpus.registry, settings.names, messages)
    else { return .failed }
    if corpus.documents.isEmpty, corpus.ledgers.isEmpty {
      messages.problem("nothing could be read; no report was written, and an earlier one is as it was")
      return .failed
    }
    // Before anything is left out: who did not vote follows from all who did.
    if settings.selection.withAbsent { corpus.addNotVoting(messages) }
    var kept = counted
    // A vote is neither before nor after the decision, and is reported all the same.
    kept.timing = nil
    kept.roles = settings.selection.roles.map(Set.init) ?? Set(Role.allCases)
    let report = Report(
      corpus, selection: counted, kept: kept, names: alphabet, seed: settings.seed,
      jobs: settings.jobs, csv: settings.csv, progress: messages.progress)
    let progress = messages.progress
    try progress.during("writing", "pages", of: report.delegationsWithPage.count) { () throws(OutputError) in
      try report.forEachFile { name, bytes throws(OutputError) in
        try folder.write(bytes, as: name)
        if name.hasPrefix("delegations/") { progress.advance() }
      }
    }
    try folder.finish()
    if Terminal(STDERR_FILENO) != nil {
      let place = settings.output ?? FilePath("report")
      messages.note("\(place) is written; open \(place.appending("index.html")) in a browser")
    }
    return corpus.exitCode(strict: settings.strict, auditFailed: report.audits.contains { $0.isDoubtful })
  }
}
