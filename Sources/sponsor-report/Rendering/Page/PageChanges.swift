import Analytics
import Sponsors

/// The part of the page's data on blocs over the sessions.
struct PageChanges {
  private let report: Report

  /// Nil where fewer than two sessions can be compared.
  init?(_ report: Report) {
    self.report = report
    return nil
  }

  var parts: [PageData.Part] { [] }
}
