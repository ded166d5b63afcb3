import Analytics
import Sponsors
import TestSupport
import Testing

/// Delegations D100, D101 … in the blocs that the digits say.
func partition(_ digits: String) throws -> Partition { try partition(digits.map { Int(String($0)) ?? 0 }) }

/// Delegations D100, D101 … in these blocs.
func partition(_ blocs: [Int]) throws -> Partition {
  Partition(Dictionary(uniqueKeysWithValues: zip(try delegations(blocs.count), blocs)))
}

/// `size` numbers of blocs below `count`.
func randomBlocs(_ size: Int, _ count: Int, _ generator: inout SplitMix64) -> [Int] {
  (0..<size).map { _ in Int.random(in: 0..<count, using: &generator) }
}

/// Whether a value is defined and within `tolerance` of another.
func near(_ value: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}
