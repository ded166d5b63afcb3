import Sponsors

extension Target {
  /// A file of library records in MARCXML: whatever the file, the records before its first error are read.
  static let library = Target(name: "library") { bytes in
    _ = Extractor.looksLikeLibraryRecords(bytes)
    let reading = Standard.extractor.readLibraryRecords(bytes, name: "input")
    for record in reading.records { checkLaws(of: record, in: bytes, isText: false) }
    let whole = reading.whole(document: "input", bytes: bytes.count)
    checkLaws(of: whole, in: bytes, isText: false)
    if let error = reading.error { law(isSaid: error) }
  }
}
