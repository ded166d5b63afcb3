import Sponsors

/// `sponsor-report check`: the audit.
struct CheckCommand: DocumentsCommand {
  static let definition = CommandDefinition(
    name: "check",
    abstract: "Audit the documents: totals, unread names, impossible actions",
    discussion:
      "A validation to file: of each document what it is, what was read of it and what was found, each finding with its "
      + "severity, place, words and cure. Severities: "
      + AuditFinding.Severity.allCases.map { "\($0.rawValue) (\($0.meaning))" }.joined(separator: ", ") + ".",
    arguments: [.inputs],
    options: [
      SharedOptions.format([.markdown, .csv, .json, .xlsx], isLaidOut: true), SharedOptions.csv,
      SharedOptions.outputFile, SharedOptions.names,
    ] + SharedOptions.ofDocuments + SharedOptions.ofReading,
    example: ("check documents --strict", "exit code 1 if anything at all is doubtful"))

  let inputs: [FilePath]
  let settings: Settings

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let corpus = try Corpus.read(inputs, settings, messages, audits: true, unreadIn: "the audit") else {
      return .failed
    }
    let selection = settings.selection.selection(defaultRoles: Set(Role.allCases))
    let validation = Validation(
      audits: corpus.audits.compactMap { $0.selecting(selection) }, failures: corpus.failures
    ) { corpus.registry.name(of: $0, in: settings.names) }
    let form = AnswerForm(asked: settings.format, usual: .markdown, to: settings.output)
    let bytes =
      switch form.format {
      case .markdown: Array(validation.markdown.utf8)
      case .csv: CSVWriter.bytes(settings.csv) { validation.writeRows(to: &$0) }
      case .xlsx: Workbook.bytes(settings.form(.xlsx), notes: []) { validation.writeRows(to: &$0) }
      case .json: validation.json
      }
    try form.write(bytes)
    if corpus.hasFailures { return .failed }
    // Unread names are warnings, so that those of documents that are not selected do not count.
    return settings.strict && validation.audits.contains { $0.isDoubtful } ? .unread : .done
  }
}
