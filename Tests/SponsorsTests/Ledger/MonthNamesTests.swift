import Testing

@testable import Sponsors

@Suite struct MonthNamesTests {
  @Test(
    arguments: [
      ("Nov", 11), ("nov.", 11), ("NOVEMBER", 11), ("Mär", 3), ("Mrz", 3), ("März", 3), ("mars", 3), ("mar", 3),
      ("Dez", 12),
      ("déc.", 12), ("août", 8), ("aou", 8), ("juil.", 7), ("juin", 6), ("Jun", 6), ("ene", 1), ("gen", 1), ("fév", 2),
      ("mag", 5), ("Mai", 5), ("ago", 8), ("set", 9), ("out", 10), ("okt", 10), ("ott", 10), ("нояб.", 11), ("мая", 5),
      // Of two months, of none, too short.
      ("jui", nil), ("mois", nil), ("no", nil), ("", nil), ("Novembers", nil),
    ] as [(String, Int?)])
  func aNameIsThatOfOneMonthOrOfNone(name: String, month: Int?) {
    #expect(MonthNames.month(name) == month)
  }
}
