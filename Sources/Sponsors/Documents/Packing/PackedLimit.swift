/// How much packed data may unpack to: the one home of these numbers.
///
/// Deflate reaches 1032 bytes from one; text reaches 3 to 20. What goes far beyond text is no document but a trap that
/// would fill the machine's memory, and is refused by name. The allowance lets small files through that pack well, such as
/// a table of equal rows, and is no burden on any machine.
package struct PackedLimit: Sendable {
  /// A document, which is held whole: at most 2 GiB.
  package static let document = PackedLimit(allowance: 1 << 26, ratio: 250, most: 1 << 31)
  /// A table that is read in pieces, of which only one is held at a time; and all files of an archive together.
  package static let pieces = PackedLimit(allowance: 1 << 26, ratio: 250, most: .max)
  /// The largest list of files of an archive: 32 MiB, which is some 300,000 names.
  package static let largestDirectory = 1 << 25

  /// What may come out whatever goes in.
  let allowance: Int
  /// How many bytes more may come out for each that goes in.
  let ratio: Int
  /// What may come out at most.
  let most: Int

  /// How many bytes may come out of `packed` ones.
  package func bytes(packed: Int) -> Int {
    let (more, overflows) = max(0, packed).multipliedReportingOverflow(by: ratio)
    let (sum, overflowsToo) = more.addingReportingOverflow(allowance)
    return overflows || overflowsToo ? most : min(sum, most)
  }
}
