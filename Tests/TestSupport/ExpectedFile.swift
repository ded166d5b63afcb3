import Foundation
import Testing

/// Compares bytes with a committed file. A missing file is written, and fails once for review; `RECORD_SNAPSHOTS=1`
/// writes it anew and fails too, so that a fresh expectation never passes unseen.
public func assertFile(_ file: URL, holds bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let recorded = try? Data(contentsOf: file)
  let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard let recorded, !records else {
    do {
      try Data(bytes).write(to: file)
      Issue.record("\(file.lastPathComponent) was written: review and commit it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(file.lastPathComponent) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  if [UInt8](recorded) == bytes { return }
  let expected = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let changes = found.difference(from: expected).prefix(20).map { change in
    switch change {
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    }
  }
  Issue.record(
    "\(file.lastPathComponent) differs:\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
