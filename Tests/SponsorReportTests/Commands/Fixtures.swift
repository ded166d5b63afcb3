import Foundation
import Sponsors

/// A small world of made-up drafts, as ledgers; the numbers in the tests are counted from it by hand.
enum Fixture {
  /// Albania and Bolivia sponsor L.1; Bolivia, Chile and, later, Albania sponsor L.2; the Non-Aligned Movement stands
  /// behind L.2 too, with Namibia from its roster; the vote on L.2 has two lists.
  static let ledger = """
    document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,country,name,printed,via,group,reading
    A/76/1,en,76,A/C.3,2021-11-12,1,0,7,A/C.3/76/L.1,One,,,,sponsor,,ALB,,Albania,,,exact
    A/76/1,en,76,A/C.3,2021-11-12,1,9,16,A/C.3/76/L.1,One,,,,sponsor,,BOL,,Bolivia,,,exact
    A/76/1,en,76,A/C.3,2021-11-16,2,20,27,A/C.3/76/L.2,Two,,,,sponsor,,BOL,,Bolivia,,,exact
    A/76/1,en,76,A/C.3,2021-11-16,2,29,34,A/C.3/76/L.2,Two,,,,sponsor,,CHL,,Chile,,,exact
    A/76/1,en,76,A/C.3,2021-11-16,3,40,47,A/C.3/76/L.2,Two,,,,cosponsor,,ALB,,Albania,,,exact
    A/76/1,en,76,A/C.3,2021-11-16,4,50,60,A/C.3/76/L.2,Two,,,,sponsor,,NAM,,Movement,CHL,NAM,exact
    A/76/1,en,76,A/C.3,2021-11-16,4,50,60,A/C.3/76/L.2,Two,,,,sponsor,,NAM,,Movement,CHL,NAM,roster
    A/76/1,en,76,A/C.3,2021-11-16,5,70,75,A/C.3/76/L.2,Two,,1,whole,in-favour,,CHL,,Chile,,,exact
    A/76/1,en,76,A/C.3,2021-11-16,5,80,86,A/C.3/76/L.2,Two,,1,whole,against,,FRA,,France,,,exact

    """

  /// A folder of files with these contents, for one test.
  static func folder<Result>(_ files: [String: [UInt8]], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
    return try body(folder)
  }
}

/// The rows of a CSV text, the header left out, as one cell of each.
func column(_ index: Int, of csv: String) -> [String] {
  csv.split(separator: "\n").dropFirst().map {
    String($0.split(separator: ",", omittingEmptySubsequences: false)[index])
  }
}
