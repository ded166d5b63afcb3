/// The result of a recorded vote as printed; a number that is not printed is nil.
struct VoteTotals: Hashable, Sendable {
  var yes: Int?
  var no: Int?
  var abstaining: Int?

  subscript(slot: PhraseProgram.Slot) -> Int? {
    get {
      switch slot {
      case .yes: yes
      case .no: no
      case .abstaining: abstaining
      }
    }
    set {
      switch slot {
      case .yes: yes = newValue
      case .no: no = newValue
      case .abstaining: abstaining = newValue
      }
    }
  }
}
