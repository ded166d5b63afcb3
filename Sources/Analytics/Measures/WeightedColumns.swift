/// The columns of a bit matrix put in order of their weights, so that a sum of weights is a population count a weight.
///
/// Columns of one weight fill whole words; those of weight 0 are left out. Equal sets of columns have equal sums to the
/// last bit, and a set within another never has the greater one.
struct WeightedColumns {
  /// Words of columns that all have one weight, the lowest weight first.
  private let classes: [(weight: Double, words: Range<Int>)]
  /// The new place of each column, nil for one that counts nothing.
  private let places: [Int?]
  private let columnCount: Int

  /// Columns of these weights. - Complexity: O(c log c) for c columns.
  init(_ weights: [Double]) {
    var places: [Int?] = Array(repeating: nil, count: weights.count)
    var classes: [(weight: Double, words: Range<Int>)] = []
    var place = 0
    for column in weights.indices.sorted(by: { (weights[$0], $0) < (weights[$1], $1) }) where weights[column] > 0 {
      if classes.last?.weight != weights[column] {
        place = (place + 63) / 64 * 64
        classes.append((weights[column], place / 64..<place / 64))
      }
      places[column] = place
      place += 1
      classes[classes.count - 1].words = classes[classes.count - 1].words.lowerBound..<(place + 63) / 64
    }
    self.classes = classes
    self.places = places
    columnCount = place
  }

  /// The sum of all weights.
  var total: Double {
    var counts = Array(repeating: 0, count: classes.count)
    var index = 0
    for place in places.lazy.compactMap(\.self).sorted() {
      while !classes[index].words.contains(place / 64) { index += 1 }
      counts[index] += 1
    }
    return zip(classes, counts).reduce(0) { $0 + $1.0.weight * Double($1.1) }
  }

  /// `bits` with its columns in this order. - Complexity: O(ones).
  func packed(_ bits: BitMatrix) -> BitMatrix {
    var packed = BitMatrix(rowCount: bits.rowCount, columnCount: columnCount)
    for row in 0..<bits.rowCount {
      bits.forEachOne(inRow: row) { column in
        if let place = places[column] { packed[row, place] = true }
      }
    }
    return packed
  }

  /// The sum of the weights of the columns that are 1 in a row of both packed matrices.
  /// - Complexity: O(words of a row).
  func sum(_ first: UnsafePointer<UInt64>, _ second: UnsafePointer<UInt64>) -> Double {
    var sum = 0.0
    for (weight, words) in classes {
      var count = 0
      for word in words { count &+= (first[word] & second[word]).nonzeroBitCount }
      sum += weight * Double(count)
    }
    return sum
  }

  /// The sums of every two rows of one packed matrix. - Complexity: O(n² words).
  func sums(_ packed: BitMatrix) -> TriangularMatrix<Double> {
    var sums = TriangularMatrix<Double>(count: packed.rowCount, repeating: 0)
    packed.words.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { return }
      for row in 0..<packed.rowCount {
        for column in 0...row {
          sums[row, column] = sum(start + row * packed.wordsPerRow, start + column * packed.wordsPerRow)
        }
      }
    }
    return sums
  }

  /// The sums of every row of one packed matrix with every row of another, row by row. - Complexity: O(n² words).
  func sums(_ first: BitMatrix, _ second: BitMatrix) -> [Double] {
    var sums: [Double] = []
    sums.reserveCapacity(first.rowCount * second.rowCount)
    first.words.withUnsafeBufferPointer { ones in
      second.words.withUnsafeBufferPointer { others in
        for row in 0..<first.rowCount {
          for column in 0..<second.rowCount {
            guard let one = ones.baseAddress, let other = others.baseAddress else {
              sums.append(0)
              continue
            }
            sums.append(sum(one + row * first.wordsPerRow, other + column * second.wordsPerRow))
          }
        }
      }
    }
    return sums
  }
}
