/// What the words of the presiding officer make of the speeches that follow.
struct Phase: Sendable {
  /// What a speech is: a statement, an explanation or a reply.
  var role = Role.statement
  /// Before or after the decision, where the words say it.
  var timing: Timing?
  /// Whether the next speaker introduces a draft.
  var introduces = false
}

/// What a record has said so far that later words rest on.
struct Meeting: Sendable {
  var phase = Phase()
  /// Symbol of the committee's report under consideration, whose drafts have numbers only; empty if none is.
  var report = ""
  /// For whom the next speaker will speak, as the presiding officer says.
  var announced: AnnouncedSpeaker?
}

/// `I give the floor to the representative of Zimbabwe, who will speak on behalf of the Group of African States.`
struct AnnouncedSpeaker: Sendable {
  /// The words of the presiding officer, in which the places of the names are.
  let text: FoldedText
  /// The delegation that will speak, with those for whom.
  let item: ListItem
}
