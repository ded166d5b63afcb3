/// How the page of a brief looks.
enum BriefStyle {
  /// The style sheet: on a screen, light or dark as the reader's system is set, and on paper.
  ///
  /// Every pair of colours has a contrast of at least 4.5 to 1, and nothing is told by colour alone.
  static let sheet: StaticString = """
    :root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #55565c; --ground: #fff; --band: #f3f4f6;
      --rule: #b9bbc2; --link: #0b4f8a }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e9e9ec; --quiet: #b4b6bd; --ground: #17181b; --band: #22242a; --rule: #5a5d66; --link: #8cc2f5 } }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; background: var(--ground); color: var(--ink);
      font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
    h1, h2, h3, table, footer { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .6rem; padding-top: .7rem;
      border-top: 1px solid var(--rule) }
    h3 { font-size: 1rem; margin: 1.3rem 0 .4rem }
    p { margin: .6rem 0 }
    ul { margin: .5rem 0; padding-inline-start: 1.2rem }
    li { margin: .35rem 0 }
    a { color: var(--link) }
    a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
    li:target { background: var(--band) }
    cite { font-style: normal; color: var(--quiet) }
    .symbol { white-space: nowrap }
    .table { overflow-x: auto; margin: .8rem 0 }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4 }
    caption { text-align: start; color: var(--quiet); padding-bottom: .4rem }
    th, td { padding: .35rem .6rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule) }
    thead th { border-bottom: 2px solid var(--ink) }
    tbody th { font-weight: 600 }
    th, td { min-width: 6ch }
    tbody th:first-child, td:nth-child(2) { min-width: 12ch }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .8125rem }
    @media print {
      :root { --ink: #000; --quiet: #333; --ground: #fff; --band: #fff; --rule: #777; --link: #000 }
      @page { margin: 2cm }
      body { max-width: none; padding: 0; font-size: 10.5pt }
      a { text-decoration: none }
      h2, h3 { break-after: avoid }
      li, tr { break-inside: avoid }
      .table { overflow: visible } }

    """
}
