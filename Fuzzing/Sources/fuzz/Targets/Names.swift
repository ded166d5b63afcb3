import Sponsors

extension Target {
  /// A name as a person types it: whatever it is read as, and whatever it is near to, is in the registry.
  static let names = Target(name: "names") { bytes in
    let registry = Standard.extractor.registry
    let name = String(decoding: bytes, as: UTF8.self)
    for reading in [registry.typedReading(of: name), registry.groupReading(of: name), registry.reading(of: name)] {
      switch reading {
      case .resolved(let code, _): law(registry.isKnown(code), "no delegation has the code \(code)")
      case .ambiguous(let codes): law(codes.allSatisfy(registry.isKnown), "no delegations have the codes \(codes)")
      case .unknown: break
      }
    }
    for isGroup in [false, true] {
      let nearest = registry.nearest(to: name, amongGroups: isGroup)
      law(nearest.allSatisfy(registry.isKnown), "no delegations have the codes \(nearest)")
    }
  }
}
