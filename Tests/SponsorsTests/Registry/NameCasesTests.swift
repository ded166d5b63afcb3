import TestSupport
import Testing

@testable import Sponsors

/// Every grammatical case of every name means what the name means, and nobody else.
@Suite struct NameCasesTests {
  @Test func everyFormIsReadAsItsName() throws {
    let registry = try programExtractor.get().registry
    let cases = try NameCases(NameCases.table(.standard), .cyrillic)
    var forms = 0
    for entry in registry.names where entry.language == .ru {
      for day in [entry.period.first, entry.period.last] {
        for form in cases.forms(of: entry.text, in: .ru) {
          forms += 1
          #expect(
            registry.reading(of: form, on: day, language: .ru)
              == registry.reading(of: entry.text, on: day, language: .ru), "\(form) of \(entry.text)")
          if case .resolved(let code, _) = registry.reading(of: form, on: day, language: .ru) {
            #expect(day == nil || code == entry.code, "\(form) of \(entry.text)")
          }
        }
      }
    }
    #expect(forms > 3000)
  }

  @Test(arguments: [
    ("Исламской Республикой Иран", "IRN"), ("Ирана (Исламской Республики)", "IRN"),
    ("Ираном (Исламская Республика)", "IRN"), ("Объединенными Арабскими Эмиратами", "ARE"),
    ("Нидерландами (Королевством)", "NLD"), ("Корейской Народно-Демократической Республикой", "PRK"),
    ("Республикой Корея", "KOR"), ("Тимором-Лешти", "TLS"), ("бывшей югославской Республикой Македония", "MKD"),
    ("Папуа — Новой Гвинеей", "PNG"), ("Сент-Винсентом и Гренадинами", "VCT"), ("Кот-д’Ивуаром", "CIV"),
    ("Боливарианской Республикой Венесуэлой", "VEN"), ("Бруней-Даруссаламом", "BRN"), ("Чили", "CHL"),
    ("Соединенному Королевству", "GBR"), ("Нигера", "NER"), ("Нигерии", "NGA"), ("Доминики", "DMA"),
    ("Доминиканской Республикой", "DOM"), ("Гвинеей-Бисау", "GNB"), ("Сирийской Арабской Республикой", "SYR"),
    ("Группы 77 и Китая", "G77"), ("государствами — членами Движения неприсоединения", "NAM"),
    ("Европейским союзом", "EU"), ("Группой африканских государств", "AFRICAN"),
  ]) func formOfANameMeansIt(form: String, code: String) throws {
    let registry = try programExtractor.get().registry
    guard case .resolved(let found, _) = registry.reading(of: form, on: Day(iso: "2024-01-01")) else {
      Issue.record("\(form) is not read")
      return
    }
    #expect(found.text == code)
  }

  @Test func cellsHoldTheirFormsOnce() {
    #expect(NameCases.forms(of: "Перу", ["Перу", "Перу"]) == [])
    #expect(NameCases.forms(of: "Куба", ["Кубы", "Кубе", "Кубу|Кубы"]) == ["Кубы", "Кубе", "Кубу"])
  }
}
