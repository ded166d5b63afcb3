extension FoldedText {
  /// Stretches between quotation marks, the marks included. A mark that no other closes within 1,500 symbols opens none.
  func quotations() -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    var open: Int?
    for index in 0..<count where symbols[index] == UInt8(ascii: "\"") {
      if let start = open, index - start <= 1500 {
        quotations.append(start..<(index + 1))
        open = nil
      } else {
        open = index
      }
    }
    return quotations
  }
}
