// A letter that is taken for itself says nothing.

extension TableCheck {
  /// Checks that what is printed differs from what was meant where names are compared.
  mutating func checkMisreadings() {
    guard let table = tables[Misreadings.file] else { return }
    for row in 0..<table.count {
      let printed = table.text(row, table.column("printed"))
      let meant = table.text(row, table.column("meant"))
      guard Misreadings.fits(printed, isMeant: false), Misreadings.fits(meant, isMeant: true),
        Misreadings.letters(of: printed) == Misreadings.letters(of: meant)
      else { continue }
      report(table, row, .misreadAsItself(printed: printed, meant: meant))
    }
  }
}
