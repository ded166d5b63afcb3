import Sponsors

/// `sponsor-report extract`: the ledger.
struct ExtractCommand: DocumentsCommand {
  static let definition = CommandDefinition(
    name: "extract",
    abstract: "Write the ledger: a row for each delegation, role and draft",
    discussion:
      "Every row says where in its document the words stand. Names that are not surely one delegation are "
      + "not in the ledger; they are counted on standard error and stand in review.csv of a report.",
    arguments: [.inputs],
    options: [
      SharedOptions.format([.csv, .json, .xlsx]), SharedOptions.csv, SharedOptions.outputFile, SharedOptions.names,
    ]
      + [text] + SharedOptions.ofActions + [SharedOptions.withAbsent] + SharedOptions.ofReading,
    exclusive: [[text.name, SharedOptions.csv.name], [text.name, "format"]],
    example: (
      "extract documents --roles sponsor,cosponsor --output ledger.csv",
      "who sponsored what, for a spreadsheet"
    ))

  static let text = OptionDefinition(
    name: "text", group: .output,
    help: "Print the text of the documents instead, as it was taken out of their files: start and end of the ledger "
      + "count its bytes, from 0")

  let inputs: [FilePath]
  let settings: Settings
  private let printsText: Bool

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    self.init(inputs: try line.inputs(), settings: try Settings(line), printsText: line.has(Self.text))
  }

  init(inputs: [FilePath], settings: Settings) { self.init(inputs: inputs, settings: settings, printsText: false) }

  private init(inputs: [FilePath], settings: Settings, printsText: Bool) {
    self.inputs = inputs
    self.settings = settings
    self.printsText = printsText
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    if printsText {
      var output = try Output(settings.output)
      // A file of an earlier run is better left than replaced by nothing.
      guard let code = try ExtractedTexts.write(inputs, jobs: settings.jobs, to: &output, messages) else {
        return .failed
      }
      try output.finish()
      return code
    }
    guard var corpus = try Corpus.read(inputs, settings, messages),
      let selection = settings.selection.selection(
        defaultRoles: Set(Role.allCases), corpus.registry, settings.names, messages)
    else { return .failed }
    // Before anything is left out: who did not vote follows from all who did.
    if settings.selection.withAbsent { corpus.addNotVoting(messages) }
    let (registry, names) = (corpus.registry, settings.names)
    let name = { (code: DelegationCode, isGroup: Bool) in registry.name(of: code, isGroup: isGroup, in: names)
    }
    var output = try Output(settings.output)
    let ledger = corpus.ledger.kept(by: selection)
    switch settings.format ?? .csv {
    case .json: try ledger.writeJSON(name: name) { bytes throws(OutputError) in try output.write(bytes) }
    case .csv, .markdown:
      try ledger.writeCSV(settings.csv, name: name) { bytes throws(OutputError) in try output.write(bytes) }
    case .xlsx:
      let note = "\(counted(ledger.count, "action", "actions")); taken: \(selection)"
      try output.write(
        Workbook.bytes(settings.form(.xlsx), notes: [note]) { ledger.writeRows(name: name, to: &$0) })
    }
    try output.finish()
    return corpus.exitCode(strict: settings.strict)
  }
}
