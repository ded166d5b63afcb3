import PackagePlugin

/// Runs `embed-tables` on every table of a target before it is compiled, so that the tables which an
/// editor changes and the tables which the program uses cannot drift apart.
@main
struct EmbedTables: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Tables")
    let tables = try listing(of: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTables.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(tables.count) tables",
        executable: try context.tool(named: "embed-tables").url,
        arguments: [output.path()] + tables.map { $0.path() },
        inputFiles: tables,
        outputFiles: [output]
      )
    ]
  }
}
