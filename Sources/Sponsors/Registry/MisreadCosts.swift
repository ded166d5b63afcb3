/// What a misreading costs, and how much of it a name bears.
///
/// A misreading that scanners are known for costs 1, any other change of a letter 3. The difference is also what sets the
/// best name apart: no other may be reached with less than one whole change more.
enum MisreadCosts {
  /// A pair of the table; a sign in the place of a letter; a sign too many.
  static let known = 1
  /// A hyphen or an apostrophe in the place of a letter; a letter doubled, or one of two lost.
  static let likely = 2
  /// Any other letter replaced, lost or added.
  static let change = 3
  /// By how much the second name must be further away than the best one.
  static let margin = change
  /// Longer words are no name.
  static let longest = 80

  /// What may be undone to read a name of so many letters; nil for those too short to be told apart.
  ///
  /// Up to six letters only known misreadings are undone: a third of `Chad` changed is another word.
  static func bound(letters: Int) -> Int? {
    switch letters {
    case ..<4: nil
    case 4...5: 1
    case 6: 2
    case 7...9: 3
    case 10...13: 4
    default: 6
    }
  }

  /// The letters of a name at which any change is borne: those inside a word of seven or more. What a word begins and ends
  /// with tells words apart (`Iberia`, `Liberia`; `Nigeria`, `Nigerian`).
  ///
  /// - Parameter starts: the letters that begin words.
  static func openLetters(count: Int, starts: [Int]) -> [Bool] {
    var open = [Bool](repeating: false, count: count)
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : count
      guard end - start >= 7 else { continue }
      for index in (start + 1)..<(end - 2) { open[index] = true }
    }
    return open
  }
}
