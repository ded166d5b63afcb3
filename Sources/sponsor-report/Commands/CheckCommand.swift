import Sponsors

/// `sponsor-report check`: the audit.
struct CheckCommand: DocumentsCommand {
  static let definition = CommandDefinition(
    name: "check",
    abstract: "Audit the documents: totals, unread names, impossible actions",
    arguments: [.inputs],
    options: [
      SharedOptions.format([.markdown, .csv, .json, .xlsx]), SharedOptions.csv, SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofDocuments + SharedOptions.ofReading,
    example: ("check documents --strict", "exit code 1 if anything at all is doubtful"))

  let inputs: [FilePath]
  let settings: Settings

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let corpus = try Corpus.read(inputs, settings, messages, audits: true, unreadIn: "the audit") else {
      return .failed
    }
    let selection = settings.selection.selection(defaultRoles: Set(Role.allCases))
    let audits = corpus.audits.compactMap { $0.selecting(selection) }
    let name = { corpus.registry.name(of: $0, in: settings.names) }
    let form = AnswerForm(asked: settings.format, usual: .markdown, to: settings.output)
    let bytes =
      switch form.format {
      case .markdown: Array(AuditMarkdown(audits: audits, name: name).text.utf8)
      case .csv: CSVWriter.bytes(settings.csv) { DocumentAudit.writeRows(audits, name: name, to: &$0) }
      case .xlsx:
        Workbook.bytes(settings.form(.xlsx), notes: []) { DocumentAudit.writeRows(audits, name: name, to: &$0) }
      case .json: DocumentAudit.json(audits, name: name)
      }
    try form.write(bytes)
    if corpus.hasFailures { return .failed }
    // Unread names are warnings, so that those of documents that are not selected do not count.
    return settings.strict && audits.contains { $0.isDoubtful } ? .unread : .done
  }
}
