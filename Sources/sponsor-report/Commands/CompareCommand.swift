import Analytics
import Sponsors

/// `sponsor-report compare`: the sponsors of two or more drafts, of one text across sessions, and who may still join.
struct CompareCommand: Command {
  static let definition = CommandDefinition(
    name: "compare",
    abstract: "Compare sponsors of drafts, one text across sessions, or tables of blocs",
    discussion:
      "With two or more drafts: who is on which, and who stayed, came and went from each to the next. With one: the same "
      + "text at every session that was read, or with --targets the delegations that are not on it and whose past fits "
      + "its sponsors best. A draft is meant with its revisions and addenda; L.10 is enough where only one draft ends so. "
      + "With --partitions, no drafts: how far tables of blocs agree, and who differs.",
    arguments: [
      ArgumentDefinition(
        placeholder: "DRAFT", count: .any, help: "A draft or resolution, by its symbol or the end of it")
    ],
    options: [
      inOption, intersectionsOption, targetsOption, partitionsOption, matchedOption,
      SharedOptions.format(Format.allCases, hasPage: true), SharedOptions.csv, SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading,
    exclusive: [["intersections", "targets", "partitions"], ["partitions", "in"]],
    example: (
      "compare L.10 L.13 --in documents --format markdown", "who is on both drafts, who on one, with names and places"
    ))

  /// What is asked of the drafts.
  enum Question: Equatable, Sendable {
    /// Who is on which of several drafts, a row a delegation.
    case drafts([String])
    /// The same, a row an intersection.
    case intersections([String])
    /// One text across the sessions.
    case sessions(String)
    /// Who may still join a draft; how many are named.
    case targets(String, count: Int)
    /// How far tables of blocs agree, or with `matched` which bloc is which.
    case partitions([FilePath], matched: Bool)
  }

  let question: Question
  let inputs: [FilePath]
  let settings: Settings

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    settings = try Settings(line)
    question = try Question(line)
    if case .partitions = question, settings.wantsPage {
      throw .exclusive(first: "--format \(OutputForm.pageName)", second: Self.partitionsOption.typedName)
    }
    if case .partitions = question { inputs = [] } else { inputs = try line.inputs(behind: Self.inOption) }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    if case .partitions(let files, let matched) = question {
      return try ComparePartitions.run(files, matched: matched, settings, messages)
    }
    guard let drafts = try DraftCorpus.read(inputs, settings, messages) else { return .failed }
    let answer: DraftAnswer?
    switch question {
    case .drafts(let typed):
      answer = drafts.sets(named: typed, messages).map { drafts.answer(comparing: $0) }
    case .intersections(let typed):
      answer = drafts.sets(named: typed, messages).map { drafts.answer(intersecting: $0) }
    case .sessions(let typed):
      answer = drafts.history(named: typed, messages).map { drafts.answer(following: $0) }
    case .targets(let typed, let count):
      answer = drafts.targets(named: typed, messages).map { finder in
        if let caution = finder.caution { messages.note("caution: \(caution.sentence)") }
        return drafts.answer(targets: finder, count: count)
      }
    case .partitions: answer = nil
    }
    guard let answer else { return .failed }
    let form = AnswerForm(asked: settings.format, usual: .csv, to: settings.output)
    let bytes: [UInt8]
    if settings.wantsPage {
      bytes = Array(BriefHTML(names: settings.names, link: { _ in nil }).page(answer.page()).utf8)
      try Output.write(bytes, to: settings.output)
    } else {
      if form.format == .csv { messages.note(answer.methods.sentence) }
      bytes =
        form.format == .markdown
        ? Array(BriefMarkdown(link: { _ in nil }).page(answer.page()).utf8)
        : answer.table.bytes(settings.form(form.format), methods: answer.methods)
      try form.write(bytes)
    }
    return drafts.corpus.exitCode(strict: settings.strict)
  }

  static let inOption = OptionDefinition(
    name: "in", short: "i", value: .path(placeholder: "INPUT…", isFolder: false), takesWords: true, group: .own,
    help: "What is read: documents, ledgers, folders of them, or - for standard input; needed")
  static let intersectionsOption = OptionDefinition(
    name: "intersections", group: .own,
    help: "Write a row a combination of drafts, with who is on these and no other, instead of a row a delegation")
  static let targetsOption = OptionDefinition(
    name: "targets", value: .whole(placeholder: "[N]", 1...999), mayStandAlone: true, fallback: "20", group: .own,
    help: "Name the N likeliest further sponsors of one draft, with the past texts that say so")
  static let partitionsOption = OptionDefinition(
    name: "partitions", value: .path(placeholder: "FILE…", isFolder: false), takesWords: true, group: .own,
    help: "Compare tables of blocs instead of drafts: CSV with the columns country and bloc, of any program")
  static let matchedOption = OptionDefinition(
    name: "matched", group: .own, help: "With --partitions, write a row for each two matched blocs, with who differs")
}

extension CompareCommand.Question {
  /// Reads what is asked from the number of drafts and the options.
  init(_ line: TypedLine) throws(UsageError) {
    if line.has(CompareCommand.partitionsOption) {
      try line.refuseArguments()
      let ofDrafts = SharedOptions.ofActions + [SharedOptions.strict]
      if let option = ofDrafts.first(where: line.has) {
        throw .exclusive(first: option.typedName, second: CompareCommand.partitionsOption.typedName)
      }
      self = .partitions(
        try line.inputs(behind: CompareCommand.partitionsOption), matched: line.has(CompareCommand.matchedOption))
      return
    }
    if line.has(CompareCommand.matchedOption) { throw .needsOption("--matched", "--partitions") }
    let typed = line.arguments.map(\.text)
    guard let first = typed.first else {
      let words = line.given.count { $0.option.name == CompareCommand.inOption.name }
      throw words > 1
        ? .missingBefore(placeholder: "DRAFT", option: CompareCommand.inOption.typedName, taken: "INPUT")
        : .missingArgument(placeholder: "DRAFT", instead: [])
    }
    if line.has(CompareCommand.targetsOption) {
      if typed.count > 1 { throw .excessArgument(typed: typed[1], command: "compare --targets") }
      self = .targets(first, count: try line.whole(CompareCommand.targetsOption) ?? 20)
    } else if line.has(CompareCommand.intersectionsOption) {
      if typed.count < 2 { throw .missingArgument(placeholder: "a second DRAFT", instead: []) }
      self = .intersections(typed)
    } else {
      self = typed.count == 1 ? .sessions(first) : .drafts(typed)
    }
  }
}
