/// What a Markdown page about a measure says before its table; how it was made stands in its foot.
enum Statement {
  /// The measure and its formula.
  static func measured(_ measure: any NamedMeasure) -> String {
    "Measure: \(MarkdownTable.escaped(measure.title)), \(MarkdownTable.escaped(measure.rule)). Empty where undefined.\n"
  }
}
