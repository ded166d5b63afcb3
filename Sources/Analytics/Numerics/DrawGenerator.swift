/// The random numbers of baselines: SplitMix64, written out here so that a seed gives the same draws on any machine
/// and with any version of Swift.
///
/// Each number adds 0x9E3779B97F4A7C15 to the state, then mixes a copy of it by x ^= x >> 30, x ×=
/// 0xBF58476D1CE4E5B9, x ^= x >> 27, x ×= 0x94D049BB133111EB, x ^= x >> 31. From seed 0 the first is
/// 0xE220A8397B1DCDAF.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, “Fast Splittable Pseudorandom Number Generators”, OOPSLA 2014,
/// doi:10.1145/2660193.2660195.
struct DrawGenerator: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`, each as likely: the high half of the 128-bit product of the
  /// bits and `bound`, bits being drawn again where the low half is below 2⁶⁴ mod `bound` (D. Lemire, “Fast Random
  /// Integer Generation in an Interval”, 2019, doi:10.1145/3230636).
  mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    while true {
      let product = bound.multipliedFullWidth(by: next())
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// Puts `values` in a random order, each as likely: from the last place down, swapped with one at or before it
  /// (Fisher and Yates, as Durstenfeld has it).
  mutating func shuffle(_ values: inout [Int]) {
    for last in stride(from: values.count - 1, to: 0, by: -1) { values.swapAt(last, next(below: last + 1)) }
  }
}
