import Analytics
import Sponsors

// What a comparison asks of the texts beside their sponsors.

extension DraftCorpus {
  /// The day by which the members of groups are told for those on some of the texts: the last of any of these; nil where
  /// none is known.
  func day(of texts: [Int], _ sets: [SponsorSet]) -> Day? { texts.compactMap { sets[$0].day }.max() }

  /// The regional group of a delegation on a text's last day; empty where it was in none.
  func regionalGroup(of code: DelegationCode, on day: Day?) -> String {
    regional.group(of: code, on: day)?.text ?? ""
  }

  /// What two texts have in common, against what the Member States with a seat on the days of both would have by chance.
  func overlap(_ first: SponsorSet, _ second: SponsorSet) -> DraftOverlap {
    let eligible = first.day.flatMap { one in
      second.day.map { Set(registry.members(on: one)).intersection(registry.members(on: $0)) }
    }
    return DraftOverlap(first, second, eligible: eligible)
  }

  /// The changes between texts of which one follows another in time, in the order of time; nil where none does.
  func changes(_ sets: [SponsorSet]) -> [DraftChange]? {
    let texts = sets.map { tied.links.text(of: $0.families.first?.symbol ?? "") }
    return DraftChange.inOrderOfTime(sets, areOneText: texts.allSatisfy { $0 != nil && $0 == texts.first })
  }
}
