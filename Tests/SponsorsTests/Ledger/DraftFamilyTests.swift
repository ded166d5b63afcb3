import Sponsors
import Testing

@Suite struct DraftFamilyTests {
  @Test(arguments: [
    ("A/C.3/76/L.10", "A/C.3/76/L.10"),
    ("A/C.3/76/L.10/Rev.1", "A/C.3/76/L.10"),
    ("A/C.3/76/L.10/Rev.1/Add.2", "A/C.3/76/L.10"),
    ("A/C.3/76/L.10/Rev.12/Corr.1", "A/C.3/76/L.10"),
    ("A/48/L.13 and Corr.1", "A/48/L.13"),
    ("A/48/L.13 and Corr.1 and 2", "A/48/L.13"),
    ("A/48/L.13 and Add.1, 2", "A/48/L.13"),
    ("A/48/L.13 and Add.1-4", "A/48/L.13"),
    ("A/48/L.13/Rev.1 and Rev.1/Corr.1", "A/48/L.13"),
    ("A/48/L.13, Corr.1", "A/48/L.13"),
    ("A/48/L.13 et Corr.1", "A/48/L.13"),
    ("A/48/L.13 y Corr.1", "A/48/L.13"),
    ("A/48/L.13 и Corr.1", "A/48/L.13"),
    ("A/48/L.13和Corr.1", "A/48/L.13"),
    ("A/48/L.13/REV.1", "A/48/L.13"),
  ])
  func endingsAreRemoved(draft: String, family: String) { #expect(DraftFamily(of: draft).symbol == family) }

  @Test(arguments: [
    "", "Rev.1", "/Rev.1", "A/65/449 I", "I", "A/RES/76/186", "A/C.3/76/L.1", "A/78/481/Add.",
    "A/48/L.13 and 14",
    "A/48/L.13-15", "A/48/L.13Rev.1", "A/C.1/Prev.1", "A/PV.3", " and Corr.1", "Projet de résolution 2",
  ])
  func anythingElseIsItsOwnFamily(draft: String) { #expect(DraftFamily(of: draft).symbol == draft) }
}
