import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

/// A report on a ledger as rows say it, and what its page carries.
struct PlantedReport {
  let report: Report

  init(_ ledger: String, names: Language = .en, selection: Selection = Selection()) throws {
    var corpus = Corpus(extractor: try programExtractor.get())
    let registry = corpus.registry
    corpus.ledger = try Ledger(csv: Array(ledger.utf8), isKnown: registry.isKnown)
    var kept = Selection()
    kept.roles = Set(Role.allCases)
    report = Report(corpus, selection: selection, kept: kept, names: try registry.collation(names))
  }

  /// The files of the folder by name.
  var files: [String: String] {
    var files: [String: String] = [:]
    report.forEachFile { name, bytes in files[name] = String(decoding: bytes, as: UTF8.self) }
    return files
  }
}

extension [PageData.Part] {
  /// A part by its name.
  func value(_ name: String) -> JSONValue? { first { $0.name == name }?.value }
}

extension JSONValue {
  /// A member of an object.
  func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var integers: [Int] { elements.compactMap { if case .whole(let value) = $0 { value } else { nil } } }
  var strings: [String] { elements.compactMap { if case .text(let text) = $0 { text } else { nil } } }
  var double: Double? { if case .number(let value) = self { value } else { nil } }
}
