/// Why something printed did not enter the ledger; the raw values are the words of `review.csv`.
public enum ReviewReason: String, CaseIterable, Sendable {
  /// No delegation has this name.
  case unknownName = "unknown name"
  /// More than one delegation has this name.
  case ambiguousName = "ambiguous name"
  /// The text is damaged, and undoing the damage gives more than one name.
  case ambiguousRepair = "ambiguous repair"
  /// The delegation of this name did not exist on that day.
  case notOnThatDay = "not on that day"
  /// A group acts, and its members on that day are not in the tables.
  case rosterUnknown = "roster unknown"
  /// A bracket behind a name holds another name, and its words do not say why.
  case bracketUnread = "bracket unread"
  /// A list begins here and its end could not be told.
  case listEndUnread = "list end unread"
  /// The bytes give no text that could be read.
  case unreadableText = "unreadable text"
}

extension ReviewReason: CustomStringConvertible {
  /// What the reason means, as one sentence.
  public var description: String {
    switch self {
    case .unknownName: "No delegation in the registry has this name."
    case .ambiguousName: "More than one delegation has this name; the candidates are listed."
    case .ambiguousRepair: "The printed words are damaged, and more than one name could have stood here."
    case .notOnThatDay: "The delegation of this name did not exist on the day of the document."
    case .rosterUnknown: "A group acts here, and its members on that day are not in the tables."
    case .bracketUnread: "The bracket behind a delegation names another one, and its words do not say why."
    case .listEndUnread: "A list of delegations begins here, and where it ends could not be told."
    case .unreadableText: "The text at this place could not be read."
    }
  }
}
