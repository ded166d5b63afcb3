import Sponsors

extension Target {
  /// A file in any format that holds text: what comes out is well-formed, and no more than its size lets one expect.
  static let formats = Target(name: "formats") { bytes in
    do throws(DocumentError) {
      let text = try DocumentText(of: bytes)
      law(String(validating: text.bytes, as: UTF8.self) != nil, "the text is well-formed UTF-8")
      if let note = text.note { law(isSaid: note) }
    } catch {
      law(isSaid: error)
    }
    do throws(DocumentError) {
      let text = try TextEncoding.decoded(bytes)
      checkText(text.bytes, of: bytes)
      if let (count, first) = text.unreadable { law(count > 0 && first < bytes.count, "\(count) from \(first)") }
      checkText(HTMLText.text(of: text.bytes), of: text.bytes)
    } catch {
      law(isSaid: error)
    }
  }

  private static func checkText(_ text: [UInt8], of file: [UInt8]) {
    law(String(validating: text, as: UTF8.self) != nil, "the text is well-formed UTF-8")
    law(text.count <= 8 * file.count + 8, "\(text.count) bytes of text come out of \(file.count)")
  }
}
