import Testing

@testable import sponsor_report

@Suite struct TerminalPageTests {
  private let markdown = """
    # Kenya (KEN)

    Stands behind **14** of 34 texts compared, in 100 draws.

    - Bloc 1, 9 delegations: stable, \\_not\\_ sure.

    | draft | role |
    |---|---|
    | A/C.3/78/L.10 | joined later |

    ---

    Method: R = 34.

    """

  @Test("Sentences are broken at the width, items hang, tables are laid out, escapes are gone")
  func plain() {
    #expect(
      TerminalPage(markdown: markdown, width: 30, style: .plain).text == """
        # Kenya (KEN)

        Stands behind 14 of 34 texts
        compared, in 100 draws.

        - Bloc 1, 9 delegations:
          stable, _not_ sure.

        draft          role
        -------------  ------------
        A/C.3/78/L.10  joined later

        ------------------------------

        Method: R = 34.

        """)
  }

  @Test("Headings and strong words are set off where there is colour")
  func coloured() {
    let text = TerminalPage(markdown: markdown, width: 80, style: .coloured).text
    #expect(text.hasPrefix("\u{1B}[1m# Kenya (KEN)\u{1B}[0m\n\nStands behind \u{1B}[1m14\u{1B}[0m of 34"))
    #expect(text.contains("\n\u{1B}[1mdraft          role\u{1B}[0m\n-------------"))
  }

  @Test("What a document says cannot command the terminal, in a sentence or in a cell")
  func commands() {
    let text = TerminalPage(
      markdown: "a \u{1B}]0;title\u{7}\n| \u{1B}[2J |\n|---|\n| \u{202E}x |\n", width: 80, style: .plain
    ).text
    #expect(!text.unicodeScalars.contains { $0.isCommand && $0 != "\n" })
    #expect(text.contains("\u{FFFD}[2J"))
  }

  @Test("A table at the end, no table, and nothing")
  func ends() {
    #expect(TerminalPage(markdown: "| a |\n|---|\n| b |", width: 80, style: .plain).text == "a\n-\nb\n")
    #expect(TerminalPage(markdown: "words", width: 80, style: .plain).text == "words\n")
    #expect(TerminalPage(markdown: "", width: 80, style: .plain).text == "\n")
  }
}
