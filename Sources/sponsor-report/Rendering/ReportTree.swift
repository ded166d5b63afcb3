import Analytics
import Sponsors

/// The tree of a report's delegations, its blocs, and how sure they are.
struct ReportTree: Sendable {
  let tree: Dendrogram
  /// The blocs at the greatest gap; all in one where the heights speak for no cut.
  let blocs: BlocTable
  /// Whether a cut stood out.
  let isCut: Bool
  /// How often the blocs come back when the texts are drawn again.
  let stability: BlocStability
  /// Whether they may be spoken of at all.
  let verdict: StructureVerdict
  /// What each draw of chance holds, in words.
  let chance: String

  /// How many times the texts are drawn again, and how many matrices of chance are drawn.
  static let draws = 100

  /// Whether the blocs are named: a cut stood out, and chance does not explain it.
  var isNamed: Bool { isCut && verdict.isStructure }

  /// The tree of what is in `incidence`; nil where there are not two delegations and two texts, and where there are so
  /// many delegations that drawing would take hours.
  init?(_ incidence: IncidenceMatrix, _ counts: OverlapCounts, seed: UInt64, jobs: Int?, progress: Progress? = nil) {
    guard incidence.delegations.count <= Dendrogram.mostForSilhouettes, let found = Found(incidence, counts) else {
      return nil
    }
    (tree, blocs, isCut) = (found.tree, found.blocs, found.isCut)
    // Draws are cut into as many blocs: silhouettes of cuts into other numbers do not compare.
    let count = blocs.partition.blocCount
    var tally = StabilityTally(blocs.partition)
    drawsInOrder(Self.draws, of: ResampledTexts(incidence.inOrderOfTexts, seed: seed), jobs: jobs, showing: progress) {
      Found($0, OverlapCounts($0), count: count)?.blocs.partition
    } deliver: {
      tally.add($0)
    }
    stability = tally.stability
    let margins = FixedMargins(incidence.inOrderOfTexts, seed: seed)
    chance = margins.rule
    var test = StructureTest(observed: found.quality)
    if found.quality != nil {
      drawsInOrder(Self.draws, of: margins, jobs: jobs, showing: progress) {
        Found($0, OverlapCounts($0), count: count)?.quality
      } deliver: {
        test.add($0)
      }
    }
    verdict = StructureVerdict(blocs.partition, of: incidence, test: test)
  }

  /// What is found in one matrix, read or drawn.
  private struct Found {
    let tree: Dendrogram
    let blocs: BlocTable
    let isCut: Bool
    /// The mean silhouette; nil where all are in one bloc.
    let quality: Double?

    /// Cut into `count` blocs; where none is given, at the greatest gap.
    init?(_ incidence: IncidenceMatrix, _ counts: OverlapCounts, count: Int? = nil) {
      guard incidence.delegations.count >= 2, incidence.textCount >= 2 else { return nil }
      let measure = Jaccard()
      do throws(ClusteringError) {
        let distances = try Projection(of: counts, by: measure).distances()
        tree = try Dendrogram(distances: distances, linkage: .average)
        let gap = count ?? tree.countAtGreatestGap
        isCut = gap != nil
        blocs = try BlocTable(cutting: tree, count: gap ?? 1, measure: measure, of: incidence)
        quality = try Silhouette(blocs.partition, distances: distances).mean
      } catch {
        return nil
      }
    }
  }
}
