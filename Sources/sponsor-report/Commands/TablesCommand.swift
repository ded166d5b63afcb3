import Sponsors

/// `sponsor-report tables`: the tables behind the registry, to edit and to check.
struct TablesCommand: Command {
  static let definition = CommandDefinition(
    name: "tables",
    abstract: "List the tables behind the registry, export or check them",
    options: [exportOption, checkOption, SharedOptions.quiet],
    exclusive: [["export", "check"]],
    example: ("tables --export mine", "a copy to edit; \"--tables mine\" then makes every command read it"))

  /// What is asked.
  enum Question: Equatable, Sendable {
    case list
    case export(FilePath)
    case check(FilePath)
  }

  let question: Question
  let isQuiet: Bool

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    try line.refuseArguments()
    let export = try line.path(Self.exportOption).map(Question.export)
    let check = try line.path(Self.checkOption).map(Question.check)
    question = export ?? check ?? .list
    isQuiet = line.has(SharedOptions.quiet)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    switch question {
    case .list: return try list(messages)
    case .export(let path): return export(to: path, messages)
    case .check(let path): return check(path, messages)
    }
  }

  private func list(_ messages: Messages) throws(OutputError) -> ExitCode {
    var list = ResultTable([("table", false), ("rows", true), ("columns", false)])
    do throws(TableError) {
      for file in TableSet.files {
        let table = try Table(file: file, bytes: try TableSet.standard.bytes(of: file), required: [])
        list.rows.append([
          .text(file), .number(Double(table.count)), .text(table.columns.joined(separator: " ")),
        ])
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    let form = AnswerForm(asked: nil, usual: .csv, to: nil)
    let table = TableForm(
      format: form.format, csv: .rfc, isRightToLeft: false, command: (Self.definition.name, Self.definition.abstract))
    try form.write(list.bytes(table))
    return .done
  }

  private func export(to path: FilePath, _ messages: Messages) -> ExitCode {
    do throws(TablesFolderError) {
      let (written, there) = try TablesFolder(path: path).export(.standard)
      messages.note(
        "\(path): \(written) tables written" + (there > 0 ? ", \(there) were there and are the same" : ""))
      return .done
    } catch {
      for sentence in error.sentences { messages.problem(sentence) }
      return .failed
    }
  }

  /// What is wrong is said on standard error, as of every other input; there is no data to write.
  private func check(_ path: FilePath, _ messages: Messages) -> ExitCode {
    guard let tables = TableSet.read(path, messages) else { return .failed }
    let problems = TableChecks.problems(in: tables)
    for problem in problems { messages.problem(path.appending("\(problem)").description) }
    guard problems.isEmpty else { return .failed }
    messages.note("\(path): all \(TableSet.files.count) tables are right")
    return .done
  }

  static let exportOption = OptionDefinition(
    name: "export", value: .path(placeholder: "DIR", isFolder: true), group: .own,
    help: "Write the program's own tables into DIR")
  static let checkOption = OptionDefinition(
    name: "check", value: .path(placeholder: "DIR", isFolder: true), group: .own,
    help: "Check the tables in DIR; exit with 2 if any is wrong")
}
