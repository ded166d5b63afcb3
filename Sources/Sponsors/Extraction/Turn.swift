/// One speech of a record: who speaks, and the lines that are spoken.
struct Turn: Sendable {
  /// Who speaks.
  enum Speaker: Sendable {
    /// The presiding officer.
    case chair
    /// The delegation in the brackets behind the speaker's name, and the place of the bracket's words; several where
    /// one sentence of a summary record reports several speakers.
    case delegations([ListItem])
    /// Someone else: an officer of the Secretariat, a guest, a speaker whose brackets name no delegation, or the record
    /// itself, which tells of a vote or opens a part.
    case other
    /// A speaker whose brackets look like a delegation and name none that is known.
    case unread(Range<Int>)
  }

  let speaker: Speaker
  /// The lines from the one that names the speaker to the one before the next speaker.
  var lines: Range<Int>
  /// How many symbols of the turn's folded text name the speaker.
  let headLength: Int
  /// Whether the record reports the speech (`Mr. X (Belarus) said that`) and does not print its words.
  let isReported: Bool
}

extension Turn {
  /// Whether the presiding officer, the Secretariat or the record itself speaks, so that a vote told next goes on.
  var isAnnouncement: Bool {
    switch speaker {
    case .chair, .other: true
    case .delegations, .unread: false
    }
  }
}
