import Foundation

/// The folder of real documents and gold lists that may lie beside the project; nil where it does not.
///
/// Tests that need it are skipped without it, with a line that says so: nothing of it is part of the project.
public let sharedDocuments: URL? = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let folder = root.deletingLastPathComponent().appending(path: "shared")
  var isFolder: ObjCBool = false
  let exists = FileManager.default.fileExists(atPath: folder.appending(path: "gold").path, isDirectory: &isFolder)
  return exists && isFolder.boolValue ? folder : nil
}()

/// The files of a folder with an ending, in name order.
public func files(in folder: URL, ending: String) -> [URL] {
  ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
    .filter { $0.lastPathComponent.hasSuffix(ending) }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
}
