import Analytics
import Sponsors

extension BriefWriter {
  /// What the words of statistics in the brief mean, each said once, and only those that are in it.
  func figures(of brief: Brief) -> [BriefText] {
    var items: [BriefText] = []
    let has = Set(brief.sections.map(\.heading))
    if report.incidence.textCount > 0 {
      items.append(
        "A text is a draft with its revisions, addenda and corrigenda; those are compared that at least one delegation "
          + "that is counted stands behind. Who withdrew and did not come back does not stand behind it.")
    }
    if has.contains("Partners") {
      items.append(
        "“12 of 14” in common: of the 14 texts that at least one of the two stands behind, 12 have both. The "
          + "delegations with the greatest such share (Jaccard similarity) are the nearest partners.")
      if case .success(let backbone) = report.backbone, !backbone.hasTooFew || backbone.testCount > 0 {
        items.append(
          "Expected is how many texts two delegations would have in common if each kept how much it sponsors, each text "
            + "how many sponsors it has, and what a group signed for its members stayed signed, and the rest were chance; "
            + "p is how likely chance alone gives as many as there are or more, and q the same with all "
            + "\(words: grouped(backbone.testCount)) \(words: backbone.testCount == 1 ? "pair" : "pairs") of delegations tested at once. A tie is beyond chance where q is at "
            + "most \(words: hundredths(backbone.alpha)).")
      }
    }
    if let tree = report.tree, tree.isNamed, row != nil {
      items.append(
        "Blocs are where a tree of delegations by their similarity is cut. Each of \(tree.stability.draws) times, as many texts as there "
          + "are were drawn from them, some more than once and some not at all, and the tree was made again: a bloc that "
          + "rests on few texts falls apart.")
    }
    if has.contains("New and lost partners") {
      items.append(
        "Partners are told of a session only where a delegation stands behind at least \(Briefs.leastTexts) of its texts, "
          + "and the \(Briefs.nearest) nearest are held against each other.")
    }
    if report.votes?.matrix.row(of: code) != nil {
      items.append(
        "Agreement is the share of the votes that both cast in which they took the same position, an abstention against a "
          + "vote counting half (Lijphart); named are only delegations that cast at least half as many votes together with it as it cast. Texts adopted without a vote are not counted."
      )
    }
    return items
  }
}
