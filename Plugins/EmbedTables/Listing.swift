import Foundation

/// The endings of files that are built into the program: tables, and what a browser runs.
private let endings: Set<String> = ["tsv", "html", "css", "js"]

/// The files of `folder` that are built into the program, in name order; none where there is no such folder.
func listing(of folder: URL) throws -> [URL] {
  guard FileManager.default.fileExists(atPath: folder.path()) else { return [] }
  return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { endings.contains($0.pathExtension) }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
}
