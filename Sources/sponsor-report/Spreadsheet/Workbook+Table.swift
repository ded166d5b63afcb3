extension Workbook {
  /// A workbook of one table: the sheet “data” behind a first sheet that says what it is and how it was made.
  static func bytes(_ form: TableForm, notes: [String], _ writeRows: (inout Worksheet) -> Void) -> [UInt8] {
    var workbook = Workbook(title: "\(form.command.abstract) (sponsor-report \(form.command.name))")
    workbook.add("data", Worksheet.Layout(isRightToLeft: form.isRightToLeft), writeRows)
    var readMe = ReadMeSheet(title: form.command.abstract)
    readMe.add("what this is", ["The result of “sponsor-report \(form.command.name)”, version \(programVersion)."])
    readMe.add(
      sheet: "data", "the table: a number is a number, a day is a day, an empty cell is undefined or not there")
    readMe.add("method", notes)
    readMe.addCuts(of: workbook) { _ in "“--format csv” writes all of it." }
    readMe.add(to: &workbook)
    return workbook.finished()
  }
}
