import Analytics

/// `3 drafts`, `1 draft`.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

/// A number with a comma between its thousands: `18,721`.
func grouped(_ number: Int) -> String {
  var groups: [String] = []
  var rest = number.magnitude
  while rest >= 1000 {
    let (more, group) = rest.quotientAndRemainder(dividingBy: 1000)
    groups.append(String(repeating: "0", count: 3 - String(group).count) + String(group))
    rest = more
  }
  groups.append(String(rest))
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
}

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

/// A number that is not negative with one decimal, halves upwards.
func tenths(_ value: Double) -> String {
  let (whole, rest) = Int((value * 10).rounded()).quotientAndRemainder(dividingBy: 10)
  return "\(whole).\(rest)"
}

/// A probability with three decimals; what would be 0.000 is said to be below 0.001.
func probability(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  if value < 0.0005 { return "< 0.001" }
  let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
  return "\(whole)." + String(repeating: "0", count: 3 - String(rest).count) + String(rest)
}

extension String {
  /// The text so that Markdown shows it as it is.
  var escaped: String { MarkdownTable.escaped(self) }
}
