extension DrawGenerator {
  /// The seed of draw `number` of a run from `seed`.
  ///
  /// Each draw has numbers of its own, so that draws made on several threads are those made one after the other. The
  /// seed and the number are mixed twice: neighbouring seeds and numbers have nothing in common.
  static func seed(ofDraw number: Int, from seed: UInt64) -> UInt64 {
    var run = DrawGenerator(seed: seed)
    var mixed = DrawGenerator(seed: run.next() ^ UInt64(bitPattern: Int64(number)))
    return mixed.next()
  }

  /// The generator of draw `number` of a run from `seed`.
  init(seed: UInt64, draw number: Int) { self.init(seed: Self.seed(ofDraw: number, from: seed)) }
}
