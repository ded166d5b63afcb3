extension Command {
  /// The one place that says that a command's library is not connected to it.
  func notConnected(_ messages: Messages) -> ExitCode {
    messages.problem("\(Self.definition.name): is not connected to its library in version \(programVersion)")
    return .failed
  }
}
