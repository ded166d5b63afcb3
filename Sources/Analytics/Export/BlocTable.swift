import Sponsors

/// One row a delegation: its bloc, its number of texts, and how well it lies in its bloc where that was computed.
public struct BlocTable: Sendable {
  /// The blocs.
  public let partition: Partition
  /// Number of texts of each delegation.
  public let texts: [DelegationCode: Int]
  /// R, the number of texts compared.
  public let textCount: Int
  /// How the blocs were found, in words: method, measure, parameters.
  public let method: String
  /// How well each delegation lies in its bloc; nil where nobody asked, and then there is no such column.
  public let silhouette: Silhouette?

  /// The blocs of the delegations of `incidence`, found by `method`.
  public init(
    _ partition: Partition, of incidence: IncidenceMatrix, method: String, silhouette: Silhouette? = nil
  ) {
    self.partition = partition
    self.silhouette = silhouette
    texts = Dictionary(zip(incidence.delegations, incidence.rowSums)) { first, _ in first }
    textCount = incidence.textCount
    self.method = method
  }

  /// The blocs of a tree cut into `count`, with the linkage, the measure and a split tie said in `method`.
  ///
  /// Throws where there is no such cut.
  public init(
    cutting tree: Dendrogram, count: Int, measure: any Measure, of incidence: IncidenceMatrix
  ) throws(ClusteringError) {
    let partition = try tree.cut(count: count)
    self.init(partition, of: incidence, method: tree.method(count: count, distance: "1 - \(measure.name)"))
  }

  /// The blocs of a tree cut at `height`: the delegations that come together at that distance or below.
  public init(cutting tree: Dendrogram, height: Double, measure: any Measure, of incidence: IncidenceMatrix) {
    self.init(
      tree.cut(height: height), of: incidence,
      method: tree.method(height: height, distance: "1 - \(measure.name)"))
  }

  /// The table as CSV: `country`, `name` where names are given, `bloc`, `texts` and, where it is there,
  /// `silhouette`; rows by code.
  /// - Complexity: O(n).
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    for column in columns(named: names != nil) { sink.cell(column.title) }
    sink.endRow()
    for (delegation, bloc) in zip(partition.delegations, partition.blocs) {
      sink.cell(delegation.text)
      if let names { sink.cell(names(delegation)) }
      sink.cell(bloc)
      sink.cell(texts[delegation])
      if let silhouette { sink.cell(silhouette[delegation]) }
      sink.endRow()
    }
  }

  /// The table as Markdown, bloc after bloc, each in the order of its names where an alphabet is given, else by code;
  /// under how the blocs were found, with `methods` in its foot.
  /// - Complexity: O(n × blocs).
  public func markdown(
    methods: Methods, names: DelegationNames? = nil, by alphabet: Collation? = nil
  ) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    for bloc in 0..<partition.blocCount {
      for delegation in sorted(partition.members(of: bloc + 1), names, alphabet) {
        table.cell(delegation.text)
        if let names { table.cell(names(delegation)) }
        table.cell(bloc + 1)
        table.cell(texts[delegation].map(Double.init))
        if let silhouette { table.cell(silhouette[delegation]) }
        table.endRow()
      }
    }
    return "# Blocs\n\nMethod: \(MarkdownTable.escaped(method)). \(partition.blocCount) blocs.\n\n" + table.text
      + methods.markdownFoot
  }

  private func sorted(
    _ codes: [DelegationCode], _ names: DelegationNames?, _ alphabet: Collation?
  ) -> [DelegationCode] {
    guard let names, let alphabet else { return codes }
    return alphabet.sorted(codes, by: names)
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    var columns = [(title: "country", isNumber: false)]
    if named { columns.append(("name", false)) }
    columns += [("bloc", true), ("texts", true)]
    return silhouette == nil ? columns : columns + [("silhouette", true)]
  }
}
