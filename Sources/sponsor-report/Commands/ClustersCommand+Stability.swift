import Analytics
import Sponsors

extension ClustersCommand {
  /// The blocs with how sure they are; or why no bloc is named.
  ///
  /// Draws are made on several threads and added in the order of their numbers: the result is the same for any number.
  func runStability(_ finder: BlocFinder, _ draws: Int, _ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let incidence = comparison.incidence
    let found: BlocFinder.Found
    do throws(ClusteringError) {
      // A tree a draw.
      guard incidence.delegations.count <= Dendrogram.mostForSilhouettes else {
        throw .tooMany(delegations: incidence.delegations.count, most: Dendrogram.mostForSilhouettes)
      }
      found = try finder.blocs(of: incidence)
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    var tally = StabilityTally(found.partition)
    drawsInOrder(
      draws, of: ResampledTexts(incidence.inOrderOfTexts, seed: settings.seed), jobs: settings.jobs,
      showing: messages.progress
    ) {
      finder.blocsIfAny(of: $0)?.partition
    } deliver: {
      tally.add($0)
    }
    let chance = FixedMargins(incidence.inOrderOfTexts, seed: settings.seed)
    var test = StructureTest(observed: found.quality)
    if found.quality != nil {
      drawsInOrder(draws, of: chance, jobs: settings.jobs, showing: messages.progress) {
        finder.blocsIfAny(of: $0)?.quality
      } deliver: {
        test.add($0)
      }
    }
    let verdict = StructureVerdict(found.partition, of: incidence, test: test)
    // Cells left empty must be explained even to those who want to hear only of problems.
    if verdict.isStructure { messages.note("\(verdict)") } else { messages.problem("no bloc is named: \(verdict)") }

    let methods = comparison.methods.adding(
      found.words,
      "stability: greatest Jaccard index of a bloc with a bloc of a draw, mean of \(draws) draws of text families with "
        + "replacement, the blocs of each found by the same rule (Hennig 2007)",
      "share of a bloc: mean share of draws in one bloc with its members",
      "swing: own share below 0.5, or another's within 0.1 of it",
      "chance: mean silhouette against \(draws) matrices with \(chance.rule), alpha 0.05",
      "verdict: \(verdict)", seed: settings.seed)
    let format = settings.format ?? .csv
    if format == .csv { messages.note(methods.sentence) }
    let result = StabilityTable(
      stability: tally.stability, verdict: verdict, incidence: incidence, names: comparison.names)
    var table = result.table(by: nil)
    if format == .markdown {
      guard let alphabet = comparison.registry.alphabet(settings, messages) else { return .failed }
      table = result.table(by: alphabet, preface: "# Blocs\n\n" + result.words(by: alphabet))
    }
    try Output.write(table.bytes(settings.form(format), methods: methods), to: settings.output)
    return comparison.exitCode
  }
}
