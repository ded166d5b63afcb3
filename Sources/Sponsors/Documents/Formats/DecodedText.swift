/// A file's text in UTF-8, and what it was before.
public struct DecodedText: Sendable {
  /// The text, well-formed UTF-8. A byte order mark stays only in a file that was UTF-8 already.
  public let bytes: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// What says that it is this encoding.
  public let evidence: TextEncoding.Evidence
  /// How many signs could not be read and became U+FFFD, and the offset in the file of the first; nil where all could.
  public let unreadable: (count: Int, first: Int)?
}

extension TextEncoding {
  /// Turns a file into text in UTF-8; a file that is such text is not copied. Throws where it is no text, or says an
  /// encoding that is not known here.
  ///
  /// - Complexity: O(bytes).
  public static func decoded(_ file: [UInt8]) throws(DocumentError) -> DecodedText {
    let (encoding, evidence) = try found(in: file)
    var decoder = TextDecoder(file)
    switch encoding {
    case .utf8:
      // Well-formed bytes need no look of their own: the evidence is that there is no other.
      if evidence == .wellFormed {
        return DecodedText(bytes: file, encoding: encoding, evidence: evidence, unreadable: nil)
      }
      decoder.repairUTF8()
    case .utf16LittleEndian, .utf16BigEndian:
      try decoder.decodeUTF16(isLittleEndian: encoding == .utf16LittleEndian, hasMark: evidence == .mark)
    case .windows1252: decoder.decode(with: SingleByteTable.windows1252)
    case .windows1251: decoder.decode(with: SingleByteTable.windows1251)
    case .windows1256: decoder.decode(with: SingleByteTable.windows1256)
    case .iso8859Part5: decoder.decode(with: SingleByteTable.iso8859Part5)
    }
    return DecodedText(
      bytes: decoder.text, encoding: encoding, evidence: evidence,
      unreadable: decoder.unreadable > 0 ? (decoder.unreadable, decoder.firstUnreadable) : nil)
  }
}
