import Foundation
import TestSupport
import Testing

@testable import Sponsors

/// Our names beside those of the lists that may lie in the shared folder: UNSD's M49 in six languages, and UNTERM's short
/// and formal names.
///
/// Every difference, letter for letter, stands with its reason in reference-differences.tsv.
@Suite(.enabled(if: sharedDocuments != nil, "there is no ../shared beside the project: its lists are not compared"))
struct ReferenceNamesTests {
  /// One name of a list, for a delegation of the registry or for a territory that is none.
  private struct Reference {
    let list: String
    let language: Language
    /// ISO 3166-1 alpha-3, as the list has it.
    let code: String
    let name: String
  }

  private let registry: CountryRegistry
  private let today: Day

  init() throws {
    registry = try programExtractor.get().registry
    today = try #require(Day(iso: "2026-01-01"))
  }

  // MARK: Reading the lists

  private func records(_ file: String) throws -> [[String: String]] {
    let folder = try #require(sharedDocuments).appending(path: "reference/countries")
    var reader = CSVReader([UInt8](try Data(contentsOf: folder.appending(path: file))))
    var record = CSVRecord()
    guard try reader.read(into: &record) else { return [] }
    let columns = (0..<record.count).map { record.text($0) }
    var records: [[String: String]] = []
    while try reader.read(into: &record) {
      records.append(
        Dictionary(
          zip(columns, (0..<record.count).map { record.text($0) }), uniquingKeysWith: { first, _ in first }))
    }
    return records
  }

  private func references() throws -> [Reference] {
    var references: [Reference] = []
    for language in Language.allCases {
      for record in try records("UNSD-\(language == .zh ? "cn" : language.rawValue).csv") {
        references.append(
          Reference(
            list: "UNSD", language: language, code: record["ISO-alpha3 Code"] ?? "",
            name: record["Country or Area"] ?? ""))
      }
    }
    let words: [Language: String] = [
      .ar: "Arabic", .zh: "Chinese", .en: "English", .fr: "French", .ru: "Russian", .es: "Spanish",
    ]
    for record in try records("country-codes.csv") {
      for language in Language.allCases {
        for form in ["Short", "Formal"] {
          references.append(
            Reference(
              list: "UNTERM \(form.lowercased())", language: language, code: record["ISO3166-1-Alpha-3"] ?? "",
              name: record["UNTERM \(words[language] ?? "") \(form)"] ?? ""))
        }
      }
    }
    return references
  }

  /// A name of a list without that list's own notation: the article before a formal name or in brackets behind a short
  /// one, asterisks for those that are no members.
  private func plain(_ reference: Reference) -> String {
    var words = reference.name.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(String.init)
    words.removeAll { $0.allSatisfy { $0 == "*" } }
    let articles: Set = ["the", "le", "la", "les", "l'", "l’", "el", "los", "las"]
    if let last = words.last, last.hasPrefix("("), last.hasSuffix(")"),
      articles.contains(last.dropFirst().dropLast().lowercased())
    {
      words.removeLast()
    }
    guard reference.list == "UNTERM formal", let first = words.first else { return words.joined(separator: " ") }
    if articles.contains(first.lowercased()) { words.removeFirst() }
    let name = words.joined(separator: " ")
    return name.hasPrefix("l'") || name.hasPrefix("l’") ? String(name.dropFirst(2)) : name
  }

  // MARK: Differences

  /// Our name for a name of a list: the official one; for a formal name the one that is read alike, empty where none is.
  private func ours(_ reference: Reference, _ code: DelegationCode, _ names: [NameEntry]) -> String {
    if reference.list != "UNTERM formal" { return registry.name(of: code, in: reference.language) }
    let own = names.filter { $0.language == reference.language }.map(\.text).sorted()
    if own.contains(reference.name) { return reference.name }
    let symbols = FoldedText(plain(reference)).symbols
    return own.first { FoldedText($0).symbols == symbols } ?? ""
  }

  @Test func everyDifferenceIsListedWithItsReason() throws {
    let table = try Table.beside(
      #filePath, "reference-differences.tsv",
      required: ["list", "language", "code", "reference_name", "our_name", "reason"])
    var listed: Set<String> = []
    for row in 0..<table.count {
      let cells = (0..<5).map { table.text(row, $0) }
      #expect(listed.insert(cells.joined(separator: "\t")).inserted, "line \(table.line(of: row)) twice")
      #expect(!table.text(row, 5).isEmpty, "line \(table.line(of: row)) has no reason")
    }
    let present = Dictionary(grouping: registry.names.filter { !$0.isGroup && $0.period.last == nil }, by: \.code)
    var found: Set<String> = []
    var compared = 0
    for reference in try references() {
      guard let code = DelegationCode(reference.code), registry.country(code) != nil else { continue }
      compared += 1
      let own = ours(reference, code, present[code, default: []])
      if own == reference.name { continue }
      found.insert(
        [reference.list, reference.language.rawValue, reference.code, reference.name, own].joined(separator: "\t"))
    }
    print("reference names: \(compared) compared, \(found.count) differ")
    #expect(compared > 3500)
    let unlisted = found.subtracting(listed).sorted()
    let gone = listed.subtracting(found).sorted()
    #expect(unlisted.isEmpty, "not in reference-differences.tsv:\n\(unlisted.joined(separator: "\n"))")
    #expect(gone.isEmpty, "no difference any more:\n\(gone.joined(separator: "\n"))")
  }

  @Test func everyReferenceNameIsReadAsItsOwn() throws {
    var read = 0
    for reference in try references() where !reference.name.isEmpty {
      guard let code = DelegationCode(reference.code), registry.country(code) != nil else { continue }
      for language in [reference.language, nil] {
        let reading = registry.reading(of: plain(reference), on: today, language: language)
        #expect(
          reading == .resolved(code, isGroup: false), "\(reference.list) \(reference.language): \(reference.name)")
      }
      read += 1
    }
    print("reference names: \(read) read as their own")
    #expect(read > 3000)
  }

  /// Territories and areas of the lists that are no delegations. Guam has its name in common with a group, which is none of
  /// them either.
  @Test func noTerritoryIsReadAsAState() throws {
    var territories = 0
    for reference in try references() where !reference.name.isEmpty {
      if let code = DelegationCode(reference.code), registry.country(code) != nil { continue }
      for language in [reference.language, nil] {
        if case .resolved(let code, isGroup: false) = registry.reading(
          of: plain(reference), on: today, language: language)
        {
          Issue.record("\(reference.list) \(reference.language): \(reference.name) is read as \(code)")
        }
      }
      territories += 1
    }
    print("reference names: \(territories) of territories, none read")
    #expect(territories > 300)
  }

  @Test func daysOfAdmissionAreThoseOfTheList() throws {
    var compared = 0
    for record in try records("un-admission-dates.csv") {
      let name = record["name_en"] ?? ""
      let day = try #require(Day(iso: record["un_admission"] ?? ""))
      guard case .resolved(let code, _) = registry.reading(of: name, on: today, language: .en),
        var country = registry.country(code)
      else {
        Issue.record("\(name) is not read")
        continue
      }
      // The list gives a State that keeps a seat the day on which the seat was taken.
      while country.memberships.first?.first != day, let earlier = country.continues.flatMap(registry.country) {
        country = earlier
      }
      #expect(country.memberships.first?.first == day, "\(name)")
      compared += 1
    }
    #expect(compared == 192)
  }
}
