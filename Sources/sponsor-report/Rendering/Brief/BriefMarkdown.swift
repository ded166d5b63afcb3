import Analytics
import Sponsors

/// Shows a brief as Markdown.
struct BriefMarkdown {
  /// The page of another delegation, where there is one to link to.
  let link: (DelegationCode) -> String?

  /// The brief, its methods in its foot; `before` is a paragraph in Markdown that stands above the foot.
  func page(_ brief: Brief, before foot: String = "") -> String {
    body(brief) + (foot.isEmpty ? "" : "\n\(foot)") + "\n---\n\n" + escaped(brief.methods) + "\n"
  }

  /// The brief without its foot.
  func body(_ brief: Brief) -> String {
    var blocks = ["# \(line(brief.title))"] + brief.findings.map(paragraph)
    for section in brief.sections {
      blocks.append("## \(escaped(section.heading))")
      blocks += section.blocks.map(block)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Brief.Block) -> String {
    switch block {
    case .heading(let words): "### \(escaped(words))"
    case .paragraph(let text): paragraph(text)
    case .list(let items): items.map { "- \(paragraph($0))" }.joined(separator: "\n")
    case .references(let references): references.map { "- \(paragraph($0.text))" }.joined(separator: "\n")
    case .table(let table): rows(of: table)
    }
  }

  private func rows(of table: Brief.Table) -> String {
    var markdown = MarkdownTable(columns: table.columns)
    for row in table.rows {
      for cell in row { markdown.cell(markdown: line(cell)) }
      markdown.endRow()
    }
    return String(markdown.text.dropLast())
  }

  /// A text that begins a line: what Markdown would take there for a heading, a list or a rule is escaped.
  private func paragraph(_ text: BriefText) -> String {
    let line = line(text)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = line.dropFirst(digits.count).first, next == "." || next == ")" {
      return "\(digits)\\\(line.dropFirst(digits.count))"
    }
    return line.first.map { "#+-=>".contains($0) } == true ? "\\\(line)" : line
  }

  private func line(_ text: BriefText) -> String {
    text.parts.map { part in
      switch part {
      case .words(let words): escaped(words)
      case .title(let title, _): "“\(escaped(title))”"
      case .symbol(let symbol): escaped(symbol)
      case .group(let name): escaped(name)
      case .place(let document, let detail): escaped(document) + escaped(detail)
      case .delegation(let code, let name):
        link(code).map { "[\(escaped(name))](\($0))" } ?? escaped(name)
      }
    }.joined()
  }

  private func escaped(_ words: String) -> String { words.withoutControls.escaped }
}
