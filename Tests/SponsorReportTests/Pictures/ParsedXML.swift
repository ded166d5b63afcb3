import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML file in their order, read by libxml2; nil where the file is not well formed.
struct ParsedXML {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The words directly in it.
    var words = ""
  }

  let elements: [Element]

  init?(_ bytes: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    elements = reader.elements
  }

  /// The words of all elements of a name.
  func words(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.words) }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters words: String) {
      if let index = open.last { elements[index].words += words }
    }
  }
}
