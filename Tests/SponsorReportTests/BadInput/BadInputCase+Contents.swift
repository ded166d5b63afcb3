import Foundation
import TestSupport

@testable import sponsor_report

extension BadInputCase {
  static let packed = [
    BadInputCase(
      what: "a gzip file that is cut short", line: "extract a.gz good.txt",
      prepare: made(by: "gzip <good.txt | head -c 60 >a.gz")),
    BadInputCase(
      what: "a gzip file with a wrong byte", line: "extract a.gz good.txt",
      prepare: made(by: "gzip <good.txt >a.gz; printf '\\x55' | dd of=a.gz bs=1 seek=40 conv=notrunc status=none")),
    BadInputCase(
      what: "a gzip file of 300 MB of nothing", line: "extract bomb.gz good.txt",
      prepare: made(by: "head -c 300000000 /dev/zero | gzip -9 >bomb.gz")),
    BadInputCase(
      what: "a gzip file in a gzip file", line: "extract a.gz.gz good.txt",
      prepare: made(by: "gzip <good.txt | gzip >a.gz.gz")),
    BadInputCase(
      what: "an archive of 300 MB of nothing", line: "extract bomb.zip good.txt",
      prepare: {
        try made(by: "head -c 300000000 /dev/zero | gzip -9 >bomb.gz")($0)
        let packed = Array(try Data(contentsOf: $0.appendingPathComponent("bomb.gz")))
        try file("bomb.zip", zip([("bomb.txt", packed)]))($0)
      }),
    BadInputCase(
      what: "an archive that is cut short", line: "extract a.zip good.txt",
      prepare: { try file("a.zip", Array(archive([("a.txt", Array(good.utf8))]).dropLast(30)))($0) }),
    BadInputCase(
      what: "an archive without a file", line: "extract a.zip good.txt", prepare: { try file("a.zip", archive([]))($0) }
    ),
    BadInputCase(
      what: "an archive in an archive", line: "extract a.zip good.txt",
      prepare: { try file("a.zip", archive([("b.zip", archive([("c.txt", Array(good.utf8))]))]))($0) }),
    BadInputCase(
      what: "an archive with a name that leads out of it, which is a name and nothing else", line: "extract a.zip",
      prepare: { try file("a.zip", archive([("../../etc/passwd.txt", Array(good.utf8))]))($0) }),
    BadInputCase(
      what: "an archive of which one file is none", line: "extract a.zip",
      prepare: { try file("a.zip", archive([("a.png", [0x89, 0x50, 0, 0]), ("b.txt", Array(good.utf8))]))($0) }),
    BadInputCase(
      what: "a ZIP file that is no archive", line: "extract a.zip good.txt",
      prepare: file("a.zip", "PK\u{3}\u{4} and nothing")),
  ]

  static let texts = [
    BadInputCase(
      what: "UTF-16 with a byte order mark, which is read", line: "extract utf16.txt",
      prepare: file("utf16.txt", [0xFF, 0xFE] + good.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
    BadInputCase(
      what: "UTF-16 without a mark, which is read", line: "extract utf16.txt",
      prepare: file("utf16.txt", good.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
    BadInputCase(
      what: "Windows-1252, which is read", line: "extract latin.txt",
      prepare: file(
        "latin.txt", Array(good.replacing("Chile", with: "C#te d'Ivoire").utf8.map { $0 == 0x23 ? 0xF4 : $0 }))),
    BadInputCase(
      what: "UTF-8 with one wrong byte, which is read", line: "extract damaged.txt",
      prepare: file("damaged.txt", Array(good.replacing("A title", with: "Un été à l’étranger").utf8) + [0xFF, 0x0A])),
    BadInputCase(
      what: "a NUL in the middle", line: "extract nul.txt good.txt",
      prepare: file("nul.txt", Array("Chile".utf8) + [0] + Array(" and Peru".utf8))),
    BadInputCase(
      what: "a name that is none", line: "extract name.txt",
      prepare: file("name.txt", good.replacing("Chile", with: "Chile and Ruritania"))),
    BadInputCase(
      what: "the same, where nothing may be left unread", line: "extract name.txt --strict",
      prepare: file("name.txt", good.replacing("Chile", with: "Chile and Ruritania"))),
    BadInputCase(
      what: "a list of which the bracket is never closed, of which the rest is read", line: "extract bracket.txt",
      prepare: file("bracket.txt", good.replacing("Chile", with: "Chile, Egypt (on behalf of the Group of Arab States"))
    ),
  ]

  static let tables = [
    BadInputCase(
      what: "a ledger without a column", line: "extract l.csv good.txt",
      prepare: file("l.csv", Fixture.ledger.replacing("paragraph,", with: "", maxReplacements: 1))),
    BadInputCase(
      what: "a ledger with a code that is none", line: "extract l.csv good.txt",
      prepare: file("l.csv", Fixture.ledger.replacing(",FRA,", with: ",QQQ,"))),
    BadInputCase(
      what: "a ledger with a role that is none", line: "extract l.csv good.txt",
      prepare: file("l.csv", Fixture.ledger.replacing(",sponsor,", with: ",friend,"))),
    BadInputCase(
      what: "a ledger with a quote that is never closed", line: "extract l.csv good.txt",
      prepare: file("l.csv", Fixture.ledger + "\"A/76/1\n")),
    BadInputCase(
      what: "a ledger in Windows-1252, which is read", line: "extract l.csv",
      prepare: file(
        "l.csv",
        Fixture.ledger.replacing("Movement", with: "Mouvement non aligné").unicodeScalars.map {
          UInt8(truncatingIfNeeded: $0.value)
        })),
    BadInputCase(
      what: "library records that are cut short", line: "extract m.xml good.txt",
      prepare: file(
        "m.xml", "<collection><record><controlfield tag=\"001\">1</controlfield></record><record><datafield tag=\"245\""
      )),
    BadInputCase(
      what: "a table of votes with a record that is too long", line: "extract votes.csv good.txt",
      prepare: file("votes.csv", "rcid,country,country_code,vote\n1,Chile,CL,yes\n2,Peru,PE,yes,no,yes\n")),
  ]

  /// An archive of files, packed.
  static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive = ZIPArchive()
    for file in files { archive.add(file.name, Deflate.compressed(file.bytes)) }
    return archive.finished()
  }

  /// An archive of files that gzip packed: the same stream with other headers.
  private static func zip(_ files: [(name: String, gzip: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for file in files {
      let (stream, sums) = (file.gzip.dropFirst(10).dropLast(8), file.gzip.suffix(8))
      let header =
        number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + sums.prefix(4) + number(stream.count, 4)
        + sums.suffix(4) + number(file.name.utf8.count, 2) + number(0, 2)
      list += number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 10) + number(bytes.count, 4) + file.name.utf8
      bytes += number(0x0403_4B50, 4) + header + file.name.utf8 + stream
    }
    let end =
      number(0, 4) + number(files.count, 2) + number(files.count, 2) + number(list.count, 4) + number(bytes.count, 4)
    return bytes + list + number(0x0605_4B50, 4) + end + number(0, 2)
  }
}
