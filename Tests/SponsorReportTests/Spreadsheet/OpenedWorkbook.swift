import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import sponsor_report

/// A workbook read back: its parts from the container, its cells from the parts.
struct OpenedWorkbook {
  /// One cell: what kind of value, the value, and the number of its style.
  struct Cell: Equatable {
    var type = ""
    var value = ""
    var style = 0
  }

  /// One sheet by the places of its cells.
  struct Sheet {
    var cells: [String: Cell] = [:]
    var attributes: [String: [String: String]] = [:]
  }

  /// The parts by name, in the order of the container.
  private(set) var parts: [(name: String, bytes: [UInt8])] = []
  /// The names of the sheets, in their order.
  private(set) var names: [String] = []
  /// The texts of cells.
  private(set) var texts: [String] = []

  /// Opens a file. Records what is wrong with the container.
  init(_ file: [UInt8]) throws {
    var position = 0
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
    }
    while number(position, 4) == 0x0403_4B50 {
      let (crc, size, whole) = (number(position + 14, 4), number(position + 18, 4), number(position + 22, 4))
      let start = position + 30 + number(position + 26, 2) + number(position + 28, 2)
      let name = String(decoding: file[position + 30..<position + 30 + number(position + 26, 2)], as: UTF8.self)
      // 1980-01-01 00:00, deflate.
      #expect(number(position + 10, 4) == 0x0021_0000 && number(position + 8, 2) == 8, "\(name)")
      let bytes = try PlainInflate.bytes(of: Array(file[start..<start + size]))
      #expect(bytes.count == whole, "\(name)")
      #expect(Self.crc(bytes) == UInt32(crc), "\(name)")
      parts.append((name, bytes))
      position = start + size
    }
    // The directory names the same parts and ends the file.
    #expect(number(position, 4) == 0x0201_4B50)
    #expect(number(file.count - 22, 4) == 0x0605_4B50)
    #expect(number(file.count - 12, 2) == parts.count || number(file.count - 14, 2) == parts.count)
    #expect(number(file.count - 6, 4) == position)
    let book = try elements(of: "xl/workbook.xml")
    names = book.compactMap { $0.name == "sheet" ? $0.attributes["name"] : nil }
    texts = try elements(of: "xl/sharedStrings.xml").compactMap { $0.name == "t" ? Self.decoded($0.text) : nil }
  }

  /// A part as text.
  func text(of part: String) -> String {
    String(decoding: parts.first { $0.name == part }?.bytes ?? [], as: UTF8.self)
  }

  /// The sheet of that name.
  func sheet(_ name: String) throws -> Sheet {
    let number = try #require(names.firstIndex(of: name))
    var sheet = Sheet()
    var place = ""
    for element in try elements(of: "xl/worksheets/sheet\(number + 1).xml") {
      switch element.name {
      case "c":
        place = element.attributes["r"] ?? ""
        sheet.cells[place] = Cell(
          type: element.attributes["t"] ?? "n", style: Int(element.attributes["s"] ?? "0") ?? -1)
      case "v":
        let index = Int(element.text) ?? -1
        let isText = sheet.cells[place]?.type == "s"
        sheet.cells[place]?.value = isText ? texts.indices.contains(index) ? texts[index] : "no text" : element.text
      case "f": Issue.record("\(name) \(place) is a formula")
      default: sheet.attributes[element.name] = element.attributes
      }
    }
    return sheet
  }

  /// An element with its text, in document order.
  private struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// The elements of a part, which must be well-formed.
  private func elements(of part: String) throws -> [Element] {
    final class Collector: NSObject, XMLParserDelegate {
      var elements: [Element] = []
      var open: [Int] = []
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
      }
      func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
      ) { open.removeLast() }
      func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { elements[last].text += text }
      }
    }
    let bytes = try #require(parts.first { $0.name == part }?.bytes, "\(part)")
    let collector = Collector()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = collector
    #expect(parser.parse(), "\(part): \(String(describing: parser.parserError))")
    return collector.elements
  }

  /// A text with the escapes of the standard undone, from left to right, each once.
  private static func decoded(_ text: String) -> String {
    var (scalars, result) = (Array(text.unicodeScalars)[...], String.UnicodeScalarView())
    while let scalar = scalars.first {
      let candidate = Array(scalars.prefix(7))
      if candidate.count == 7, candidate[0] == "_", candidate[1] == "x", candidate[6] == "_",
        let value = UInt32(String(String.UnicodeScalarView(candidate[2..<6])), radix: 16),
        let escaped = Unicode.Scalar(value)
      {
        result.append(escaped)
        scalars = scalars.dropFirst(7)
      } else {
        result.append(scalar)
        scalars = scalars.dropFirst()
      }
    }
    return String(result)
  }

  /// The checksum bit by bit, as the standard defines it.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { register, byte in
      (0..<8).reduce(register ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
