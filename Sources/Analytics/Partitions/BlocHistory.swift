import Sponsors

/// Blocs followed over sessions: who stayed with its bloc, came, went, or moved to another.
///
/// A bloc's label lives on in the bloc of the next session that `BlocMatching` pairs it with; a bloc that has no
/// counterpart in the session before gets a new label, and a label that ended is not used again.
public struct BlocHistory: Hashable, Sendable {
  /// What a delegation did between a session and the one before.
  public enum Event: String, CaseIterable, Sendable {
    /// In both, under the same label.
    case stayed
    /// In this session, not in the one before.
    case joined
    /// In the session before, not in this one.
    case left
    /// In both, under another label.
    case moved
  }

  /// A delegation in a session.
  public struct Row: Hashable, Sendable {
    /// The session, by its position.
    public let session: Int
    /// The delegation.
    public let delegation: DelegationCode
    /// The label of its bloc; nil where it left.
    public let label: Int?
    /// The label of its bloc in the session before; nil where it was in none, and in the first session.
    public let labelBefore: Int?
    /// What happened; nil in the first session.
    public let event: Event?
  }

  /// Delegations that went the same way between two sessions.
  public struct Flow: Hashable, Sendable {
    /// The later session, by its position.
    public let session: Int
    /// The label before; nil for those who were in no bloc.
    public let from: Int?
    /// The label after; nil for those who are in none.
    public let to: Int?
    /// Who they are.
    public let delegations: [DelegationCode]
  }

  /// The names of the sessions, in their order.
  public let sessions: [String]
  /// The blocs of each session as they were found.
  public let partitions: [Partition]
  /// For each session the label of bloc i at index i − 1; labels are numbered from 1 in order of appearance.
  public let labels: [[Int]]
  /// For each session but the first, how far its partition agrees with the one before.
  public let agreements: [PartitionAgreement]

  /// Follows the blocs through `steps`, which are in the order of time.
  /// - Complexity: that of `BlocMatching` for each step.
  public init(_ steps: [(session: String, partition: Partition)]) {
    sessions = steps.map(\.session)
    partitions = steps.map(\.partition)
    var labels: [[Int]] = []
    var agreements: [PartitionAgreement] = []
    var last = 0
    for (index, partition) in partitions.enumerated() {
      var label = Array(repeating: 0, count: partition.blocCount)
      if index > 0 {
        agreements.append(PartitionAgreement(partitions[index - 1], partition))
        for pair in BlocMatching(partitions[index - 1], partition).pairs {
          label[pair.second - 1] = labels[index - 1][pair.first - 1]
        }
      }
      for bloc in label.indices where label[bloc] == 0 {
        last += 1
        label[bloc] = last
      }
      labels.append(label)
    }
    self.labels = labels
    self.agreements = agreements
  }

  /// Every delegation of every session, and those that left, by session, then code: the table of an alluvial plot.
  /// - Complexity: O(sessions × n).
  public var rows: [Row] {
    partitions.indices.flatMap { session in
      let before = session > 0 ? labelled(session - 1) : [:]
      let now = labelled(session)
      return Set(before.keys).union(now.keys).sorted().map { delegation in
        let (label, labelBefore) = (now[delegation], before[delegation])
        let event: Event? =
          session == 0
          ? nil : label == nil ? .left : labelBefore == nil ? .joined : label == labelBefore ? .stayed : .moved
        return Row(
          session: session, delegation: delegation, label: label, labelBefore: labelBefore, event: event)
      }
    }
  }

  /// The ways that delegations went, by session, then label before (none first), then label after (none first).
  /// - Complexity: O(sessions × n log n).
  public var flows: [Flow] {
    var result: [Flow] = []
    let rows = rows.filter { $0.event != nil }
    let order = rows.indices.sorted { left, right in
      let (one, other) = (rows[left], rows[right])
      return (one.session, one.labelBefore ?? 0, one.label ?? 0, left)
        < (other.session, other.labelBefore ?? 0, other.label ?? 0, right)
    }
    var members: [DelegationCode] = []
    for (position, index) in order.enumerated() {
      let row = rows[index]
      members.append(row.delegation)
      let next = position + 1 < order.count ? rows[order[position + 1]] : nil
      if next?.session == row.session, next?.labelBefore == row.labelBefore, next?.label == row.label { continue }
      result.append(Flow(session: row.session, from: row.labelBefore, to: row.label, delegations: members))
      members = []
    }
    return result
  }

  /// The label of each delegation in a session.
  private func labelled(_ session: Int) -> [DelegationCode: Int] {
    let partition = partitions[session]
    return Dictionary(zip(partition.delegations, partition.blocs.map { labels[session][$0 - 1] })) { first, _ in first }
  }
}
