import Sponsors

/// What every Markdown output says before its table.
enum Statement {
  /// What was counted, in how many texts.
  static func counted(_ textCount: Int, _ selection: Selection) -> String {
    "R = \(textCount) texts compared. Counted: \(MarkdownTable.escaped(selection.description)).\n"
  }

  /// The measure and its formula.
  static func measured(_ measure: any Measure) -> String {
    "Measure: \(MarkdownTable.escaped(measure.title)), \(MarkdownTable.escaped(measure.formula)), "
      + "with a and b the texts of each, o the texts of both. Empty where undefined.\n"
  }
}
