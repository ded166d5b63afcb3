import PackagePlugin

/// Runs `embed-tables` on the tables and the page of a target before it is compiled, so that the files which an
/// editor changes and those which the program uses cannot drift apart.
@main
struct EmbedTables: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let files = try ["Tables", "Page"].flatMap { try listing(of: target.directoryURL.appending(path: $0)) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTables.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files",
        executable: try context.tool(named: "embed-tables").url,
        arguments: [output.path()] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }
}
