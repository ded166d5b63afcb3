/// The attributes of a tag, as far as they say whether and how its text is shown.
struct HTMLAttributes: Sendable {
  /// Whether a reader of the page does not see the element.
  private(set) var isHidden = false
  /// Whether it is a part of the site and not of the document.
  private(set) var isFurniture = false
  /// Whether line ends and spaces are shown as they are written.
  private(set) var keepsLines = false
  /// Whether the element stands at a place of its own, as lines of converted PDFs do.
  private(set) var isPositioned = false
  /// Whether it is the mark of a footnote, as office programs write it.
  private(set) var isNoteMark = false
  /// Whether a dialogue is open.
  private(set) var isOpen = false

  /// - Complexity: O(bytes of the tag).
  init(_ page: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      while index < end, page[index] <= 0x20 || page[index] == UInt8(ascii: "/") { index += 1 }
      let name = index
      if index < end { index += 1 }
      while index < end, page[index] > 0x20, page[index] != UInt8(ascii: "="), page[index] != UInt8(ascii: "/") {
        index += 1
      }
      let nameEnd = index
      while index < end, page[index] <= 0x20 { index += 1 }
      var value = nameEnd..<nameEnd
      if index < end, page[index] == UInt8(ascii: "=") {
        index += 1
        while index < end, page[index] <= 0x20 { index += 1 }
        if index < end, page[index] == UInt8(ascii: "\"") || page[index] == UInt8(ascii: "'") {
          let quote = page[index]
          let start = index + 1
          index = start
          while index < end, page[index] != quote { index += 1 }
          value = start..<index
          if index < end { index += 1 }
        } else {
          let start = index
          while index < end, page[index] > 0x20 { index += 1 }
          value = start..<index
        }
      }
      // Only the attributes that are asked for are short and few.
      guard nameEnd - name <= 11 else { continue }
      note(String(decoding: page[name..<nameEnd].map(Self.lower), as: UTF8.self), page[value])
    }
  }

  private mutating func note(_ name: String, _ value: ArraySlice<UInt8>) {
    switch name {
    case "hidden": isHidden = true
    case "href":
      // `#_ftn1` leads to the footnote, `#_ftnref1` back from it.
      let isLink = value.starts(with: "#_ftn".utf8) || value.starts(with: "#_edn".utf8)
      if isLink, value.dropFirst(5).first?.isDigit ?? false { isNoteMark = true }
    case "open": isOpen = true
    case "aria-hidden": if Self.isWord(value, "true") { isHidden = true }
    case "role":
      if HTMLFurniture.roles.contains(String(decoding: value.prefix(32).map(Self.lower), as: UTF8.self)) {
        isFurniture = true
      }
    case "class":
      // `hidden md:block`: hidden on small screens only.
      let isConditional = value.contains(UInt8(ascii: ":"))
      for word in value.split(whereSeparator: { $0 <= 0x20 }) where word.count <= 48 {
        let word = String(decoding: word.map(Self.lower), as: UTF8.self)
        if HTMLFurniture.classes.contains(word) { isFurniture = true }
        if !isConditional, HTMLFurniture.unseen.contains(word) { isHidden = true }
        if word == "msofootnotereference" || word == "msoendnotereference" { isNoteMark = true }
      }
    case "style": note(style: value)
    default: break
    }
  }

  private mutating func note(style: ArraySlice<UInt8>) {
    for part in style.split(separator: UInt8(ascii: ";")) {
      let words = part.prefix(64).filter { $0 > 0x20 }.map(Self.lower)
      switch String(decoding: words, as: UTF8.self) {
      case "display:none", "display:none!important", "visibility:hidden", "mso-hide:all": isHidden = true
      case "white-space:pre", "white-space:pre-wrap", "white-space:pre-line", "white-space:break-spaces":
        keepsLines = true
      case "position:absolute": isPositioned = true
      case "vertical-align:super": isNoteMark = true
      default: break
      }
    }
  }

  private static func isWord(_ value: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { buffer in value.elementsEqual(buffer, by: { lower($0) == $1 }) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

/// What of a page belongs to the site and not to the document: its menus, buttons and links to other pages.
///
/// Only words that are used for nothing else: a document's own text must not be lost for a class that sounds alike.
enum HTMLFurniture {
  /// Values of `role` (WAI-ARIA 1.2).
  static let roles: Set<String> = [
    "alertdialog", "banner", "button", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation", "search", "tab", "tablist", "toolbar", "tooltip",
  ]

  /// Values of `class` that content systems give to what leads elsewhere.
  static let classes: Set<String> = [
    "a2a_kit", "addthis_toolbox", "addtoany", "addtoany_list", "breadcrumb", "breadcrumbs", "language-switcher",
    "language-switcher-language-url", "main-menu", "menu", "nav", "navbar", "pager", "pagination", "related-articles",
    "related-content", "related-links", "share", "share-buttons", "sidebar", "skip-link", "social", "social-links",
    "social-media", "social-share",
  ]

  /// Values of `class` that content systems give to what is not seen.
  static let unseen: Set<String> = [
    "element-hidden", "element-invisible", "hide", "hidden", "invisible", "screen-reader-text", "sr-only",
    "visually-hidden",
  ]
}
