import Foundation
import Sponsors
import TestSupport
import Testing

/// Files that LibreOffice 25 wrote, of one draft resolution: a first page's header, notes, lists, a table, a deletion that is
/// kept track of and a hidden word.
@Suite struct OfficeFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Files")

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  private static func text(_ file: [UInt8]) throws -> [UInt8] {
    let document = try PackedDocument(file)
    switch try ZIPKind(document) {
    case .word: return try WordText.text(of: document)
    case .openDocumentText: return try OpenDocumentText.text(of: document)
    default: return []
    }
  }

  private static let text = """
    United Nations\tA/C.3/76/L.99

    General Assembly\tDistr.: Limited

    1 November 2021

    Seventy-sixth session

    Third Committee

    Agenda item 74 (b)

    Albania, Andorra, Benin, Bolivia (Plurinational State of),* Chad, Côte d’Ivoire, Micronesia (Federated States of) and \
    Zambia: draft resolution

    Rights of those who write by hand

    The General Assembly,

    Recalling its resolution 75/99,

    1.\tTakes note of the report;

    2.\tCalls upon States:

    (a)\tTo provide paper;

    (b)\tTo provide ink;

    The recorded vote was as follows:

    In favour\tAgainst\tAbstaining
    Albania, Belize\t\tCuba

    3.\tDecides to remain seized of the matter.

    __________
    * On behalf of the States that are members of the Group of Friends.
    1 Adopted without a vote.

    """

  @Test("What is printed stands in the text, and nothing else", arguments: ["draft.docx", "draft.odt"])
  func text(file: String) throws {
    let text = String(decoding: try Self.text(Self.bytes(file)), as: UTF8.self)
    // OpenDocument keeps a typed mark with its note.
    #expect(text == (file.hasSuffix("odt") ? Self.text.replacing("),*", with: "),") : Self.text))
  }

  @Test("The sponsors are those that the text names, and no other", arguments: ["draft.docx", "draft.odt"])
  func sponsors(file: String) throws {
    let text = try Self.text(Self.bytes(file))
    let reading = try programExtractor.get().read(text, name: "draft")
    let sponsors = reading.actions.filter { $0.role == .sponsor }
    #expect(
      sponsors.map { "\($0.country)" }
        == ["ALB", "AND", "BEN", "BOL", "TCD", "CIV", "FSM", "ZMB"])
    #expect(Set(sponsors.map { $0.draft }) == ["A/C.3/76/L.99"])
  }

  @Test(
    "Cut short it is refused; with a byte changed it gives no word that it did not have",
    arguments: ["draft.docx", "draft.odt"])
  func damaged(file: String) throws {
    let whole = try Self.bytes(file)
    func words(_ text: [UInt8]) -> Set<[UInt8]> { Set(text.split { $0 <= 0x20 }.map { Array($0) }) }
    let known = words(try Self.text(whole))
    var random = SplitMix64(seed: 25)
    for place in stride(from: 0, to: whole.count, by: 43) {
      #expect(throws: (any Error).self) { try Self.text(Array(whole[..<place])) }
      var bytes = whole
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      if let text = try? Self.text(bytes) { #expect(words(text).isSubset(of: known), "byte \(place)") }
    }
  }
}
