import Sponsors

/// Shows a brief as HTML: one page that needs no network, no script and nothing beside it.
struct BriefHTML {
  /// The language of the names of delegations; the page itself is in English.
  let names: Language
  /// The page of another delegation, where there is one to link to.
  let link: (DelegationCode) -> String?

  /// The whole page.
  func page(_ brief: Brief) -> String {
    var html = HTMLWriter()
    html.program("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en", "dir": "ltr"]) { html in
      html.element("head") { head in
        head.empty("meta", ["charset": "utf-8"])
        head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        head.empty("meta", ["name": "color-scheme", "content": "light dark"])
        head.element("title", text: (brief.delegation == nil ? "" : "Brief: ") + brief.title.plain)
        head.element("style") { $0.program(BriefStyle.sheet) }
      }
      html.line()
      html.element("body") { body in
        body.element("main") { write(brief, to: &$0) }
        body.line()
        body.element("footer") { $0.element("p", text: brief.methods) }
      }
    }
    html.line()
    return html.markup
  }

  /// What the page says, from its title on, without the methods.
  func write(_ brief: Brief, to html: inout HTMLWriter) {
    let anchors = anchors(of: brief)
    html.element("h1") { write(brief.title, anchors, to: &$0) }
    for finding in brief.findings {
      html.line()
      html.element("p", ["class": "finding"]) { write(finding, anchors, to: &$0) }
    }
    for (number, section) in brief.sections.enumerated() {
      let id = "section-\(number + 1)"
      html.line()
      html.element("section", ["aria-labelledby": id]) { html in
        html.element("h2", ["id": id], text: section.heading)
        for block in section.blocks {
          html.line()
          write(block, anchors, to: &html)
        }
      }
    }
  }

  /// The anchor of each document that the references name.
  private func anchors(of brief: Brief) -> [String: String] {
    let documents = brief.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .references(let references) = block { references.map(\.document) } else { [] }
    }
    return Dictionary(documents.enumerated().map { ($1, "document-\($0 + 1)") }) { first, _ in first }
  }

  private func write(_ block: Brief.Block, _ anchors: [String: String], to html: inout HTMLWriter) {
    switch block {
    case .heading(let words): html.element("h3", text: words)
    case .paragraph(let text): html.element("p") { write(text, anchors, to: &$0) }
    case .list(let items):
      html.element("ul") { list in
        for item in items {
          list.line()
          list.element("li") { write(item, anchors, to: &$0) }
        }
      }
    case .references(let references):
      html.element("ul") { list in
        for reference in references {
          list.line()
          list.element("li", ["id": anchors[reference.document]]) { write(reference.text, [:], to: &$0) }
        }
      }
    case .table(let table): write(table, anchors, to: &html)
    }
  }

  private func write(_ table: Brief.Table, _ anchors: [String: String], to html: inout HTMLWriter) {
    // Who has no mouse can scroll a wide table only where it can have the focus.
    html.element("div", ["class": "table", "role": "region", "aria-label": table.caption, "tabindex": "0"]) { html in
      html.element("table") { html in
        html.element("caption", text: table.caption)
        html.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns {
              row.element("th", ["scope": "col", "class": column.isNumber ? "number" : nil], text: column.title)
            }
          }
        }
        html.element("tbody") { body in
          for cells in table.rows {
            body.line()
            body.element("tr") { row in
              for (index, (cell, column)) in zip(cells, table.columns).enumerated() {
                let kind = column.isNumber ? "number" : nil
                if index == 0 {
                  row.element("th", ["scope": "row", "class": kind]) { write(cell, anchors, to: &$0) }
                } else {
                  row.element("td", ["class": kind]) { write(cell, anchors, to: &$0) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ text: BriefText, _ anchors: [String: String], to html: inout HTMLWriter) {
    for part in text.parts {
      switch part {
      case .words(let words): html.text(words)
      case .title(let title, let language):
        html.text("“")
        html.quoted(title, language)
        html.text("”")
      case .symbol(let symbol): html.element("span", ["class": "symbol"]) { $0.quoted(symbol, nil) }
      case .group(let name): html.quoted(name, names)
      case .delegation(let code, let name):
        if let target = link(code) {
          html.element("a", ["href": target]) { $0.quoted(name, names) }
        } else {
          html.quoted(name, names)
        }
      case .place(let document, let detail):
        html.element("cite") { cite in
          if let anchor = anchors[document] {
            cite.element("a", ["href": "#\(anchor)"]) { $0.quoted(document, nil) }
          } else {
            cite.quoted(document, nil)
          }
          cite.quoted(detail, nil)
        }
      }
    }
  }
}

extension BriefText {
  /// The text without what its parts are.
  var plain: String {
    parts.map { part in
      switch part {
      case .words(let words), .symbol(let words), .delegation(_, let words), .group(let words): words
      case .title(let title, _): "“\(title)”"
      case .place(let document, let detail): document + detail
      }
    }.joined()
  }
}
