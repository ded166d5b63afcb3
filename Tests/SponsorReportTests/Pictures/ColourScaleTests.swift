import Testing

@testable import sponsor_report

@Suite struct ColourScaleTests {
  @Test("Each class is darker than the one before, by about as much")
  func lightness() throws {
    let values = try ColourScale.colours.map(lightness)
    let steps = zip(values, values.dropFirst()).map { $0 - $1 }
    #expect(values.first == 100)
    #expect(steps.allSatisfy { $0 > 5 })
    #expect(steps.dropFirst().allSatisfy { (7.0...10).contains($0) })
  }

  @Test("Tenths end their class, nothing has one of its own, and undefined has none")
  func classes() {
    let expected: [(Double?, Int?)] = [
      (nil, nil), (.nan, nil), (-1, 0), (0, 0), (1e-12, 1), (0.1, 1), (0.100001, 2), (0.2, 2), (0.3, 3), (0.5, 5),
      (0.7, 7), (0.95, 10), (1, 10), (.infinity, 10),
    ]
    for (value, number) in expected {
      #expect(ColourScale.classOf(value.map { min($0, 9) }) == number)
    }
    // 0.1 + 0.2 is above 0.3 as it is rounded.
    #expect(ColourScale.classOf(0.1 + 0.2) == 3)
  }

  /// CIE L* of an sRGB colour.
  private func lightness(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let linear = [number >> 16, number >> 8 & 255, number & 255].map { byte -> Double in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 12, root: 5)
    }
    let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    let cubeRoot = power(luminance, 1, root: 3)
    return (116 * cubeRoot - 16).rounded()
  }

  /// The `root`th root of the power, by Newton's method.
  private func power(_ base: Double, _ exponent: Int, root: Int) -> Double {
    let goal = (0..<exponent).reduce(1.0) { product, _ in product * base }
    var guess = 1.0
    for _ in 0..<200 {
      let below = (1..<root).reduce(1.0) { product, _ in product * guess }
      guess = (Double(root - 1) * guess + goal / below) / Double(root)
    }
    return guess
  }
}
