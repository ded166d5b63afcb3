/// An element of a page, by what it does to the text.
enum HTMLElement: UInt8, Sendable {
  /// Part of a line; elements that are not known here are that too.
  case inline
  /// A line break of its own and nothing else.
  case lineBreak
  /// A place where a word may be divided; nothing is shown.
  case wordBreak
  /// A rule between two parts.
  case rule
  /// Nothing that is shown, and no end tag.
  case empty
  /// Its text begins and ends a line.
  case block
  /// A paragraph, which its next neighbour ends.
  case paragraph
  /// Set apart from what is before and behind it.
  case apart
  /// Set apart, and its text is shown as it is written.
  case preformatted
  /// A list.
  case list
  /// An item of a list.
  case item
  /// A table.
  case table
  /// A row of a table.
  case row
  /// The rows of a table's head, body or foot.
  case rowGroup
  /// A cell of a row.
  case cell
  /// Raised figures: the mark of a footnote, or part of a word.
  case raised
  /// A quotation, for which quotation marks are shown.
  case quotation
  /// What a page is about: the headers in it are its own.
  case article
  /// The header or footer of a page, or of an article.
  case header
  /// A dialogue, shown when it is open.
  case dialogue
  /// The page's title.
  case title
  /// Never shown as text, and not marked up inside.
  case raw
  /// Never shown as text of the document.
  case leftOut
  /// Shown beside the document: menus, links to other pages.
  case furniture

  /// What an element's name says of it.
  static let names: [String: HTMLElement] = {
    var names: [String: HTMLElement] = [:]
    for (element, words) in elements {
      for word in words.split(separator: " ") { names[String(word)] = element }
    }
    return names
  }()

  private static let elements: [(HTMLElement, String)] = [
    (
      .inline,
      """
      a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr s samp small span strike strong \
      sub tt u var
      """
    ),
    (.lineBreak, "br"),
    (.wordBreak, "wbr"),
    (.rule, "hr"),
    (.empty, "area base basefont bgsound col embed frame img input keygen link meta param source track"),
    (.block, "address body center dd details dir div dt fieldset figcaption figure form hgroup html legend summary"),
    (.paragraph, "p"),
    (.apart, "blockquote caption h1 h2 h3 h4 h5 h6 section"),
    (.preformatted, "pre listing"),
    (.list, "dl menu ol ul"),
    (.item, "li"),
    (.table, "table"),
    (.row, "tr"),
    (.rowGroup, "tbody tfoot thead"),
    (.cell, "td th"),
    (.raised, "sup"),
    (.quotation, "q"),
    (.article, "article main"),
    (.header, "footer header"),
    (.dialogue, "dialog"),
    (.title, "title"),
    (.raw, "iframe noembed noframes noscript script style textarea xmp"),
    (.leftOut, "audio button canvas map math object option picture rp rt select svg template video xml"),
    (.furniture, "aside nav"),
  ]

  /// Whether its end tag may be left out, because its next neighbour or its parent ends it.
  var endsByNext: Bool {
    switch self {
    case .paragraph, .item, .row, .rowGroup, .cell: true
    default: false
    }
  }

  /// Whether it ends an open paragraph by its beginning (WHATWG, 13.2.6.4.7).
  var endsParagraph: Bool {
    switch self {
    case .block, .paragraph, .apart, .preformatted, .list, .item, .table, .row, .rowGroup, .cell, .rule, .article,
      .header, .dialogue, .furniture:
      true
    default: false
    }
  }
}
