import TestSupport

@testable import Sponsors

/// A scanner that misreads one letter of a name, from the same seed the same.
struct MisreadNoise {
  /// What is done to one letter.
  enum Kind: String, CaseIterable {
    /// What `misreadings.tsv` knows.
    case pair
    /// A sign in its place.
    case sign
    /// Any other letter in its place.
    case change
    /// It is missing.
    case loss
    /// Another letter stands before it.
    case addition
  }

  private var random: SplitMix64
  /// The pairs of the table: what is printed, by what was meant.
  private var printed: [[UInt32]: [String]] = [:]

  init(seed: UInt64, tables: TableSet = .standard) throws {
    random = SplitMix64(seed: seed)
    let table = try Misreadings.table(tables)
    for row in 0..<table.count {
      let meant = Misreadings.letters(of: table.text(row, table.column("meant")))
      printed[meant, default: []].append(table.text(row, table.column("printed")))
    }
  }

  /// A name with one letter misread; nil where no letter can be.
  mutating func damaged(_ name: String, _ kind: Kind, _ alphabet: [Character]) -> String? {
    let letters = Array(name)
    let places = letters.indices.filter { letters[$0].isLetter && (kind != .loss || $0 > 0) }
    guard !places.isEmpty else { return nil }
    if kind == .pair { return misread(letters, places) }
    let place = places[Int(random.next() % UInt64(places.count))]
    let isCapital = letters[place].isUppercase
    let other = alphabet[Int(random.next() % UInt64(alphabet.count))]
    var words = letters
    switch kind {
    case .pair: return nil
    case .sign: words[place] = Array("~^|_*")[Int(random.next() % 5)]
    case .change: words[place] = isCapital ? Character(other.uppercased()) : other
    case .loss: words.remove(at: place)
    case .addition: words.insert(other, at: place + 1)
    }
    return String(words)
  }

  private mutating func misread(_ letters: [Character], _ places: [Int]) -> String? {
    var found: [String] = []
    for place in places {
      for length in 1...Misreadings.longest where place + length <= letters.count {
        let meant = letters[place..<(place + length)]
        guard meant.allSatisfy(\.isLetter) else { break }
        for sign in printed[Misreadings.letters(of: String(meant))] ?? [] {
          // A capital I becomes a small l.
          let isCapital = meant[place].isUppercase && sign != "l"
          found.append(
            String(letters[..<place]) + (isCapital ? sign.uppercased() : sign) + String(letters[(place + length)...]))
        }
      }
    }
    return found.isEmpty ? nil : found[Int(random.next() % UInt64(found.count))]
  }
}
