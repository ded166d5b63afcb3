extension DrawGenerator {
  /// The generator of draw `number` of a run from `seed`.
  ///
  /// Each draw has numbers of its own, so that draws made on several threads are those made one after the other. The
  /// seed and the number are mixed twice: neighbouring seeds and numbers have nothing in common.
  init(seed: UInt64, draw number: Int) {
    var run = DrawGenerator(seed: seed)
    var mixed = DrawGenerator(seed: run.next() ^ UInt64(bitPattern: Int64(number)))
    self.init(seed: mixed.next())
  }
}
