extension SourceLines {
  /// Puts the runs of scrambled lines, and the lines that open a speech, in their order.
  mutating func restore(with restorer: LineRestorer, source: [UInt8]) {
    for index in lines.indices where lines.kind(index) == .text {
      let (runs, isRead) = restorer.restored(lines[index].range)
      if runs.count > 1 { lines[index].runs = runs }
      lines[index].isScrambled = !isRead
    }
    for index in lines.indices.dropLast() where opensSpeech(index, source) {
      guard lines.kind(index + 1) == .text, !lines[index + 1].isContinuation,
        lines[index + 1].range.count <= LineRestorer.longestLine,
        let (runs, isRead) = SpeakerLine(
          line: PrintedLine(source, lines[index + 1].range), restorer: restorer
        ).runs()
      else { continue }
      if lines[index].runs == nil { lines[index].runs = [lines[index].range] }
      lines[index + 1].runs = runs
      lines[index + 1].isScrambled = !isRead
      lines.swapAt(index, index + 1)
    }
  }

  /// Whether a line's words begin with the bracket and colon that end a speaker's name.
  private func opensSpeech(_ index: Int, _ source: [UInt8]) -> Bool {
    let line = lines[index]
    guard line.kind == .text, !line.isContinuation else { return false }
    var text = FoldedText()
    for run in line.runs ?? [line.range] {
      text.append(source, run)
      if text.count > 1 { break }
    }
    return text.count > 1 && text.symbols[0] == UInt8(ascii: ")") && text.symbols[1] == UInt8(ascii: ":")
  }
}
