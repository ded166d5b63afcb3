/// The parameters of one vote while they are being estimated: β and one cutpoint between any two levels that somebody
/// took. A level that nobody took has no cutpoint of its own, since nothing says where it is.
struct VoteCurve: Sendable {
  /// Below this no probability is counted, so that a product of eight stays far from the smallest number.
  static let leastProbability = 1e-30

  /// β.
  private(set) var slope = 0.0
  /// γ₁, and γ₂ where there are three levels.
  private(set) var cuts: (Double, Double)
  /// 2 or 3.
  let levelCount: Int

  init(levelCount: Int) {
    self.levelCount = levelCount
    cuts = levelCount == 2 ? (0, 0) : (-0.5, 0.5)
  }

  /// The values of the curve at one place: probability and, for the derivatives, densities at both cuts.
  @inline(__always)
  private func values(at place: Double, _ normal: TabulatedNormal) -> (
    p0: Double, p1: Double, p2: Double, f1: Double, f2: Double
  ) {
    let least = Self.leastProbability
    let z1 = cuts.0 - slope * place
    let low = normal.values(at: z1)
    guard levelCount == 3 else {
      return (max(low.cumulative, least), max(low.upperTail, least), 1, low.density, 0)
    }
    let high = normal.values(at: cuts.1 - slope * place)
    let middle = z1 > 0 ? low.upperTail - high.upperTail : high.cumulative - low.cumulative
    return (
      max(low.cumulative, least), max(middle, least), max(high.upperTail, least), low.density, high.density
    )
  }

  /// Writes P(level | θ) of every level at every node, level after level.
  func fill(_ probabilities: UnsafeMutablePointer<Double>, nodes: [Double], _ normal: TabulatedNormal) {
    for (node, place) in nodes.enumerated() {
      let value = values(at: place, normal)
      probabilities[node] = value.p0
      probabilities[nodes.count + node] = value.p1
      if levelCount == 3 { probabilities[2 * nodes.count + node] = value.p2 }
    }
  }

  /// The logarithm of the density of the priors here, less a constant.
  func logPrior(_ model: IdealPointModel) -> Double {
    let beta = slope / model.discriminationDeviation
    let (low, high) = (cuts.0 / model.cutpointDeviation, cuts.1 / model.cutpointDeviation)
    return -0.5 * (beta * beta + low * low + (levelCount == 3 ? high * high : 0))
  }

  /// Gradient and expected information of the logarithm of the likelihood of some counts, priors included.
  private struct Slopes {
    var gradient: (Double, Double, Double)
    var h00: Double, h01 = 0.0, h02 = 0.0, h11: Double, h12 = 0.0, h22: Double

    /// The step of Fisher scoring: information × step = gradient, by Gauss without exchange of rows, since the matrix
    /// is positive definite.
    func step(levelCount: Int) -> (Double, Double, Double) {
      let (g0, g1, g2) = gradient
      let m1 = h01 / h00
      let (a11, b1) = (h11 - m1 * h01, g1 - m1 * g0)
      guard levelCount == 3 else {
        let x1 = b1 / a11
        return ((g0 - h01 * x1) / h00, x1, 0)
      }
      let m2 = h02 / h00
      let (a12, a22, b2) = (h12 - m1 * h02, h22 - m2 * h02, g2 - m2 * g0)
      let n = a12 / a11
      let x2 = (b2 - n * b1) / (a22 - n * a12)
      let x1 = (b1 - a12 * x2) / a11
      return ((g0 - h01 * x1 - h02 * x2) / h00, x1, x2)
    }

    /// How fast the likelihood rises in a direction.
    func rise(_ direction: (Double, Double, Double)) -> Double {
      gradient.0 * direction.0 + gradient.1 * direction.1 + gradient.2 * direction.2
    }
  }

  private func slopes(
    _ counts: UnsafePointer<Double>, _ nodes: [Double], _ model: IdealPointModel, _ normal: TabulatedNormal
  ) -> Slopes {
    let slopePrecision = 1 / (model.discriminationDeviation * model.discriminationDeviation)
    let cutPrecision = 1 / (model.cutpointDeviation * model.cutpointDeviation)
    var (g0, g1, g2) = (-slope * slopePrecision, -cuts.0 * cutPrecision, -cuts.1 * cutPrecision)
    if levelCount == 2 { g2 = 0 }
    var sums = Slopes(gradient: (0, 0, 0), h00: slopePrecision, h11: cutPrecision, h22: cutPrecision)
    let size = nodes.count
    for (node, place) in nodes.enumerated() {
      let (r0, r1) = (counts[node], counts[size + node])
      let r2 = levelCount == 3 ? counts[2 * size + node] : 0
      let total = r0 + r1 + r2
      if total < 1e-12 { continue }
      let value = values(at: place, normal)
      let d1 = value.f1 * (r0 / value.p0 - r1 / value.p1)
      let i11 = total * value.f1 * value.f1 * (1 / value.p0 + 1 / value.p1)
      var (d2, i22, i12) = (0.0, 0.0, 0.0)
      if levelCount == 3 {
        d2 = value.f2 * (r1 / value.p1 - r2 / value.p2)
        i22 = total * value.f2 * value.f2 * (1 / value.p1 + 1 / value.p2)
        i12 = -total * value.f1 * value.f2 / value.p1
      }
      g0 -= place * (d1 + d2)
      g1 += d1
      g2 += d2
      sums.h00 += place * place * (i11 + 2 * i12 + i22)
      sums.h01 -= place * (i11 + i12)
      sums.h02 -= place * (i22 + i12)
      sums.h11 += i11
      sums.h12 += i12
      sums.h22 += i22
    }
    sums.gradient = (g0, g1, g2)
    return sums
  }

  /// One step of Fisher scoring towards the parameters most likely to give `counts`, the expected number of
  /// delegations of each level at each node, level after level. Returns the largest change.
  ///
  /// The logarithm of the likelihood of an ordinal probit is concave, so that the steps have one goal. A step is cut to
  /// 1, halved until the cutpoints are in order, and shortened where the likelihood falls steeply at its end: a vote
  /// that hardly anybody goes astray in is steeper than its expected information says, and would swing for ever.
  mutating func step(
    towards counts: UnsafePointer<Double>, nodes: [Double], model: IdealPointModel, _ normal: TabulatedNormal
  ) -> Double {
    let here = slopes(counts, nodes, model, normal)
    let change = here.step(levelCount: levelCount)
    let largest = max(abs(change.0), abs(change.1), abs(change.2))
    let rise = here.rise(change)
    guard largest.isFinite, rise > 0 else { return 0 }
    var factor = largest > 1 ? 1 / largest : 1
    if levelCount == 3 {
      for _ in 0..<60 where cuts.1 + factor * change.2 - cuts.0 - factor * change.1 < 1e-6 { factor /= 2 }
      if cuts.1 + factor * change.2 <= cuts.0 + factor * change.1 { return 0 }
    }
    let start = self
    for _ in 0..<6 {
      slope = start.slope + factor * change.0
      cuts.0 = start.cuts.0 + factor * change.1
      cuts.1 = start.cuts.1 + factor * change.2
      let end = slopes(counts, nodes, model, normal).rise(change)
      if end >= -0.2 * rise { break }
      factor *= max(0.1, rise / (rise - end))
    }
    return factor * largest
  }
}
