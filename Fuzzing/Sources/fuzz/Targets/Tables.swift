import Sponsors

extension Target {
  /// A set of tables of which a person has edited one: the first line is the name of its file, the rest is the table.
  ///
  /// The other tables are those of a small world, so that a set is read in no time. What the check lets through can
  /// be read, and reads a document.
  static let tables = Target(name: "tables") { bytes in
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let file = String(decoding: bytes[..<end], as: UTF8.self)
    guard var files = smallWorld, TableSet.files.contains(file) else { return }
    files[file] = Array(bytes[end...].dropFirst())
    let tables = TableSet(files: files)
    let problems = TableChecks.problems(in: tables)
    for problem in problems { law(isSaid: problem) }
    do throws(TableError) {
      let extractor = try Extractor(tables: tables)
      _ = extractor.registry.reading(of: "Arland")
      _ = extractor.registry.nearest(to: "Arlind")
      _ = try? extractor.read(smallDocument, name: "input")
    } catch {
      law(isSaid: error)
      law(!problems.isEmpty, "the check finds what reading finds: \(error)")
    }
  }

  /// The tables of the tests: a few countries that there are not.
  private static let smallWorld: [String: [UInt8]]? = {
    let tables = ToyTables().tables
    return try? Dictionary(uniqueKeysWithValues: TableSet.files.map { ($0, try tables.bytes(of: $0)) })
  }()

  private static let smallDocument = Array(
    """
    A/C.3/76/L.10
    The draft resolution was submitted jointly by Arland, Corland and the Group of Lands, by 80 votes to none, on
    12 November. The first session.
    Le projet de résolution a été présenté par l’Arlande et le Pays d’Ar.
    """.utf8)
}
