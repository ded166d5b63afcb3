/// One delegation or group found in a list.
struct ListItem: Sendable {
  /// The symbols of the name, without article or bracket.
  var range: Range<Int>
  /// What the name means.
  var reading: NameReading
  /// Whether the words stand as in the tables.
  var isExact: Bool
  /// Whether words such as “the representative of” stood before it.
  var hasOffice: Bool
  /// Whether a comma and “and” (`, as well as …`) set it apart from an enumeration that was complete.
  var opensGroup = false
  /// Those on whose behalf it acts.
  var behalf: Behalf?
  /// The draft whose symbol stands in a bracket behind it: `by Greece and Italy (A/C.3/L.1134)`.
  var draft: String?
  /// Whether only some of a group are meant: `States members of the European Union that are members of the Council`.
  var isPart = false
  /// Whether only those of a group are meant that are Member States of the United Nations on the day.
  var memberStatesOnly = false
}

/// Those on whose behalf a delegation acts, as the words after “on behalf of” say.
struct Behalf: Sendable {
  /// Delegations and groups that are named.
  var items: [ListItem] = []
  /// Whether the speaker's own members are meant (`au nom de ses États membres`).
  var ownMembers = false
  /// Whether the members of a group are named one by one (`namely`), so that no roster is needed.
  var isExplicit = false
  /// Delegations that a group's roster leaves out (`with the exception of`).
  var exceptions: [ListItem] = []

  /// Whether nobody is spoken for.
  var isEmpty: Bool { items.isEmpty && !ownMembers }
}

extension ListReading {
  /// The items under the drafts whose symbols stand behind them; a symbol is that of all items since the one before.
  func byDraft() -> [(draft: String?, items: [ListItem])] {
    var groups: [(draft: String?, items: [ListItem])] = []
    var open: [ListItem] = []
    for item in items {
      open.append(item)
      if let draft = item.draft {
        groups.append((draft, open))
        open = []
      }
    }
    if !open.isEmpty { groups.append((nil, open)) }
    return groups
  }
}

/// Words in a list that could not be read.
struct UnreadWords: Sendable {
  var range: Range<Int>
  var why: ReviewReason
}

/// What the list reader found from one place on.
struct ListReading: Sendable {
  /// How many speakers the office before a list announces.
  enum Speakers: Sendable {
    case one, several, unknown
  }

  /// What the office before the first name says: `the representative of`, `the representatives of`.
  var speakers = Speakers.unknown
  var items: [ListItem] = []
  /// How many of the first items are known to have an office.
  var officed = 0
  var unread: [UnreadWords] = []
  /// Index after the last item and its bracket.
  var end: Int
  /// Index after what was passed over at its end: an officer who is not of the list (`A, B and the President`).
  var passed = 0
  /// Index after everything that was read.
  var reach: Int { max(end, passed) }
  /// Index of the first symbol that belongs to the list (an office or article included).
  var start: Int
}
