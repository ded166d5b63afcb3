/// The names that spreadsheets give to months: in full or cut short, in the languages of their usual settings.
enum MonthNames {
  /// The month of a name, which may be cut short to three letters or more and may end in a point; nil where no month or
  /// more than one has it (`jui` of `juin` and `juillet`). - Complexity: O(names).
  static func month(_ name: some StringProtocol) -> Int? {
    var name = name.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    guard name.unicodeScalars.count >= 3 else { return nil }
    var found: Int?
    for (index, names) in months.enumerated() where names.contains(where: { $0.hasPrefix(name) }) {
      if found != nil { return nil }
      found = index + 1
    }
    return found
  }

  private static let months: [[String]] = [
    // English, French, Spanish, German, Italian, Portuguese, Dutch, Russian; without accents too.
    ["january", "janvier", "enero", "januar", "jänner", "gennaio", "janeiro", "январь", "января"],
    ["february", "février", "fevrier", "febrero", "febbraio", "fevereiro", "февраль", "февраля"],
    ["march", "mars", "marzo", "märz", "maerz", "mrz", "março", "marco", "maart", "mrt", "март"],
    ["april", "avril", "abril", "апрель", "апреля"],
    ["may", "mai", "mayo", "maggio", "maio", "mei", "май", "мая"],
    ["june", "juin", "junio", "juni", "giugno", "junho", "июнь", "июня"],
    ["july", "juillet", "juil", "julio", "juli", "luglio", "julho", "июль", "июля"],
    ["august", "août", "aout", "agosto", "augustus", "август"],
    ["september", "septembre", "septiembre", "setembro", "settembre", "сентябрь"],
    ["october", "octobre", "octubre", "oktober", "ottobre", "outubro", "октябрь"],
    ["november", "novembre", "noviembre", "novembro", "ноябрь", "ноября"],
    ["december", "décembre", "decembre", "diciembre", "dezember", "dicembre", "dezembro", "декабрь"],
  ]
}
