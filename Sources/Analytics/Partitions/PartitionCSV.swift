import Sponsors

/// A partition as a table of its own or of another program holds it: a column `country`, a column `bloc`, and whatever
/// else, which is passed over.
///
/// A bloc may have any name. A row without a bloc puts its delegation in none; it is named in `unplaced`.
public struct PartitionCSV: Hashable, Sendable {
  /// The blocs, numbered as `Partition` does.
  public let partition: Partition
  /// What the table calls each bloc: bloc i at index i − 1.
  public let blocNames: [String]
  /// The delegations whose bloc is empty, in the order of the table.
  public let unplaced: [DelegationCode]

  /// The most blocs that are read: matching them takes a time that grows with the third power of their number.
  public static let largestBlocCount = 1000

  /// Reads a table.
  ///
  /// `delegation` says who is meant by a cell of the column `country`, or nil for nobody that is known. A delegation
  /// may be named again with the same bloc. - Complexity: O(bytes + n log n).
  public init(_ bytes: [UInt8], delegation: (String) -> DelegationCode?) throws(PartitionCSVError) {
    var reader = CSVReader(bytes)
    var record = CSVRecord()
    guard try Self.next(&reader, &record) else { throw .noHeader }
    let titles = (0..<record.count).map { record.text($0) }
    guard let country = titles.firstIndex(of: "country") else { throw .noColumn("country", found: titles) }
    guard let bloc = titles.firstIndex(of: "bloc") else { throw .noColumn("bloc", found: titles) }
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var blocs: [DelegationCode: Int] = [:]
    var lines: [DelegationCode: Int] = [:]
    var unplaced: [DelegationCode] = []
    while try Self.next(&reader, &record) {
      if record.isBlank { continue }
      if record.hasCells(from: titles.count) { throw .surplusCell(line: record.line) }
      let (cell, name) = (record.text(country), record.text(bloc))
      guard let code = delegation(cell) else { throw .unknownCountry(cell, line: record.line) }
      let number = name.isEmpty ? nil : numbers[name] ?? names.count
      if let first = lines[code], blocs[code] != number {
        throw .twoBlocs(code, line: record.line, firstLine: first)
      }
      guard lines.updateValue(lines[code] ?? record.line, forKey: code) == nil else { continue }
      guard let number else {
        unplaced.append(code)
        continue
      }
      if number == names.count {
        if number == Self.largestBlocCount { throw .tooManyBlocs(largest: number, line: record.line) }
        numbers[name] = number
        names.append(name)
      }
      blocs[code] = number
    }
    let partition = Partition(blocs)
    self.partition = partition
    blocNames = (0..<partition.blocCount).map { index in
      partition.members(of: index + 1).first.flatMap { blocs[$0] }.map { names[$0] } ?? ""
    }
    self.unplaced = unplaced
  }

  private static func next(_ reader: inout CSVReader, _ record: inout CSVRecord) throws(PartitionCSVError) -> Bool {
    do throws(CSVError) { return try reader.read(into: &record) } catch { throw .notCSV(error) }
  }
}
