import Sponsors

extension Target {
  /// A text as a person gives it: every action is of the words at its place, and what cannot be read is said.
  static let document = Target(name: "document") { bytes in
    do throws(DocumentError) {
      let reading = try Standard.extractor.read(bytes, name: "input")
      checkLaws(of: reading, in: bytes)
    } catch {
      law(isSaid: error)
    }
  }
}
