import Sponsors

extension Target {
  /// Packed bytes: the first chooses gzip, bare deflate or ZIP and the length of pieces; the rest are the file.
  ///
  /// Read in pieces they give what they give whole, down to the error and its place. Deflate that ends is put into gzip
  /// with the right checksum, which chance would never find, and must come out of it.
  static let packing = Target(name: "packing") { bytes in
    guard let first = bytes.first else { return }
    let packed = Array(bytes.dropFirst())
    let step = Int(first >> 2) + 1
    switch first & 3 {
    case 0:
      let (whole, pieced) = (unpackedGzip(packed, step: .max), unpackedGzip(packed, step: step))
      law(whole.bytes == pieced.bytes, "\(pieced.bytes.count) bytes in pieces, \(whole.bytes.count) from the whole")
      law(whole.error == pieced.error, "in pieces \(String(describing: pieced.error))")
      if let error = whole.error { law(isSaid: error) }
    case 1, 2: checkDeflate(packed, step: step)
    default: checkArchive(packed)
    }
  }

  private typealias Outcome = (bytes: [UInt8], error: PackingError?)

  private static func unpackedGzip(_ packed: [UInt8], step: Int) -> Outcome {
    var reader = GzipReader(limit: .document)
    var bytes: [UInt8] = []
    var start = 0
    do throws(PackingError) {
      while start < packed.count {
        let end = start + min(step, packed.count - start)
        reader.add(Array(packed[start..<end]))
        start = end
        while true {
          let piece = try reader.next()
          if piece.isEmpty { break }
          bytes += piece
        }
      }
      try reader.finish()
    } catch {
      return (bytes, error)
    }
    return (bytes, nil)
  }

  private static func checkDeflate(_ packed: [UInt8], step: Int) {
    var inflate = Inflate()
    var position = 0
    var bytes: [UInt8] = []
    do throws(PackingError) {
      while !inflate.isFinished {
        let piece = try inflate.next(from: packed, at: &position)
        if piece.isEmpty, !inflate.isFinished { return }
        bytes += piece
      }
    } catch {
      return law(isSaid: error)
    }
    law(position <= packed.count, "\(position) of \(packed.count) bytes were used")
    let member =
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + packed[..<position] + littleEndian(CRC32(of: bytes).value)
      + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    let outcome = unpackedGzip(member + member, step: step)
    law(outcome.error == nil, "gzip of deflate that ends is read: \(String(describing: outcome.error))")
    law(outcome.bytes == bytes + bytes, "two members give \(outcome.bytes.count) bytes, not twice \(bytes.count)")
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  private static func checkArchive(_ archive: [UInt8]) {
    do throws(PackingError) {
      let directory = try ZIPDirectory(archive)
      for entry in directory.entries {
        let contents = try directory.contents(of: entry, limit: 1 << 22, in: archive)
        law(contents.count == entry.size, "“\(entry.shownName)” has \(contents.count) bytes, not \(entry.size)")
      }
    } catch {
      law(isSaid: error)
    }
  }
}
