import Analytics

/// `3 drafts`, `1 draft`.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

/// `Albania, Chile and Togo`.
func enumerated(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

/// A number from 0 to 1 with two decimals, halves upwards.
func hundredths(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// A number from 0 to 1 with three decimals, and `< 0.001` where that would be nothing.
func thousandths(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  if thousandths == 0, value > 0 { return "< 0.001" }
  let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
  return "\(whole).\(String(1000 + rest).dropFirst())"
}

extension String {
  /// The text so that Markdown shows it as it is.
  var escaped: String { MarkdownTable.escaped(self) }
}
