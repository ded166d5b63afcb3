/// The texts of inputs as readers see them: what the ledger's `start` and `end` count bytes of.
enum ExtractedTexts {
  /// Writes the text of one input byte for byte; of several, each behind a line with its name, as `head` and `tail` do.
  ///
  /// - Returns: `.failed` if there was an input out of which no text could be taken; nil if there was no other.
  static func write(
    _ inputs: [FilePath], jobs: Int?, to output: inout Output, _ messages: Messages
  ) throws(OutputError) -> ExitCode? {
    // Whether there is a second one is known only when it comes.
    var first: (name: String, bytes: [UInt8])?
    var hasNames = false
    let code = try readInputs(inputs, jobs: jobs, messages) { (input, bytes) throws(InputError) in
      (input.name, try FileText(of: bytes, name: input.name))
    } deliver: { (name, text) throws(OutputError) in
      if let note = text.note { messages.note("\(name): \(note)") }
      if let held = first {
        try output.write(named(held.name, held.bytes))
        (first, hasNames) = (nil, true)
      } else if !hasNames {
        first = (name, text.bytes)
        return
      }
      try output.write(Array("\n".utf8) + named(name, text.bytes))
    }
    if let first { try output.write(first.bytes) }
    return first == nil && !hasNames ? nil : code
  }

  private static func named(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("==> \(name.harmless) <==\n".utf8) + bytes
  }
}
