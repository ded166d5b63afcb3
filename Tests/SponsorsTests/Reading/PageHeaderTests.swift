import TestSupport
import Testing

@testable import Sponsors

@Suite struct PageHeaderTests {
  @Test(arguments: ["26/11/2025 Consolidación de la paz S/PV.10054", "S/PV.10054 Consolidación de la paz 26/11/2025"])
  func symbolAndDayStandAtEitherEnd(_ line: String) throws {
    let header = try #require(PageHeader(Array(line.utf8)[...]))
    #expect(header.symbol.text == "S/PV.10054")
    #expect(header.day == Day(year: 2025, month: 11, day: 26))
  }

  @Test(arguments: ["S/PV.10054", "26/11/2025", "31/02/2025 Paz S/PV.10054", "26/11/2025 Paz", "Paz S/PV.10054 2025"])
  func otherLinesAreNone(_ line: String) {
    #expect(PageHeader(Array(line.utf8)[...]) == nil)
  }

  @Test func recordWithoutFirstPageIsKnownByItsPages() throws {
    let text = "El Presidente: Doy la palabra.\n26/11/2025 Paz S/PV.10054\nSr. Diop (Senegal): Gracias.\n"
    let summary = try programExtractor.get().read(Array(text.utf8), name: "excerpt").summary
    #expect(summary.symbol == "S/PV.10054")
    #expect(summary.date == Day(year: 2025, month: 11, day: 26))
  }

  @Test func pagesThatDisagreeSayNothing() throws {
    let text = "El Presidente: Doy la palabra.\n26/11/2025 Paz S/PV.10054\n\n27/11/2025 Paz S/PV.10055\n"
    #expect(try programExtractor.get().read(Array(text.utf8), name: "excerpt").summary.symbol.isEmpty)
  }
}
