/// How many have more, as many and fewer of something than one: its rank, with nobody left out.
struct Rank {
  let more, same, fewer: Int

  init(of count: Int, among others: [Int]) {
    more = others.count { $0 > count }
    same = others.count { $0 == count }
    fewer = others.count { $0 < count }
  }

  /// `37 stand behind more texts, 5 behind as many and 151 behind fewer`.
  var words: BriefText {
    let numbers = [(more, "more"), (same, "as many"), (fewer, "fewer")].filter { $0.0 > 0 }
    if numbers.count == 1, let only = numbers.first { return "all stand behind \(words: only.1) texts" }
    return numbers.enumerated().map { index, number -> BriefText in
      let verb = index > 0 ? "behind" : number.0 == 1 ? "stands behind" : "stand behind"
      return "\(number.0) \(words: verb) \(words: number.1)\(words: index == 0 ? " texts" : "")"
    }.listed
  }
}
