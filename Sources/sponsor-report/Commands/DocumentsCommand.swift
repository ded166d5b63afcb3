/// A command that takes documents and the shared options, and nothing else.
protocol DocumentsCommand: Command {
  /// What the shared options say.
  var settings: Settings { get }
  /// The command on these inputs.
  init(inputs: [FilePath], settings: Settings)
}

extension DocumentsCommand {
  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    self.init(inputs: try line.inputs(), settings: try Settings(line))
  }
}
