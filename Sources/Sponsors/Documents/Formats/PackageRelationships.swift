/// What a part of an Office Open XML package refers to (ECMA-376, part 2, 9.3).
struct PackageRelationships {
  /// One part that is referred to.
  struct Target {
    /// By what the part refers to it.
    let id: String
    /// What it is: the last word of the relationship's type, such as `styles`.
    let kind: String
    /// Its name in the package.
    let part: String
  }

  /// The parts in the order in which they are named; those outside the package left out.
  private(set) var targets: [Target] = []

  /// The relationships of the package itself, where `part` is empty, or of a part. None where there are none.
  init(of part: String, in document: PackedDocument) throws(OfficeDocumentError) {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[..<$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let place = (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
    guard var reader = try document.xml(place) else { return }
    while let event = try reader.next() {
      guard case .start(let tag) = event, reader.name(of: tag) == "Relationship",
        reader.value("TargetMode", of: tag) != "External", let type = reader.value("Type", of: tag),
        let target = reader.value("Target", of: tag)
      else { continue }
      let kind = type.split(separator: "/").last.map { String($0) } ?? ""
      let id = reader.value("Id", of: tag) ?? ""
      targets.append(Target(id: id, kind: kind, part: Self.resolved(target, in: folder)))
    }
  }

  /// The first part of this kind.
  func part(_ kind: String) -> String? { targets.first { $0.kind == kind }?.part }

  /// The name of a part as a folder's part writes it: from the root if it begins with a slash, else from the folder.
  private static func resolved(_ target: String, in folder: String) -> String {
    let isAbsolute = target.hasPrefix("/")
    var steps: [Substring] = isAbsolute ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
