/// What a phrase of the formulas table says to the reader; the raw values are the words of its column `meaning`.
///
/// A meaning may carry a value after a colon: `month:11`, `body:A/C.3`.
enum FormulaMeaning: String, CaseIterable, Sendable {
  // Where a list stands: the words around it, in either order.
  case sponsorsFollow = "sponsors-follow"
  case sponsorsPrecede = "sponsors-precede"
  case cosponsorsFollow = "cosponsors-follow"
  case cosponsorsPrecede = "cosponsors-precede"
  case withdrawnPrecede = "withdrawn-precede"
  case introducerFollows = "introducer-follows"
  case introducerPrecedes = "introducer-precedes"
  case presentersPrecede = "presenters-precede"
  case speakersFollow = "speakers-follow"
  case joinedFollow = "joined-follow"
  case questionersFollow = "questioners-follow"
  case speakersPrecede = "speakers-precede"
  case explainersPrecede = "explainers-precede"
  case repliersPrecede = "repliers-precede"
  case speakersContinue = "speakers-continue"
  case addedFollow = "added-follow"
  case deletedFollow = "deleted-follow"

  // What was said, and when.
  case statement, explanation, reply, before, after

  // Inside a list.
  case and, article, genitive, office, officer, following, behalf, namely, except
  case ownMembers = "own-members"
  case memberStates = "member-states"
  case leadIn = "lead-in"
  case sameSubject = "same-subject"
  case relative, place, auxiliary
  case officeBehind = "office-behind"
  case ordinary, border
  case exceptBehind = "except-behind"
  case behalfOpens = "behalf-opens"
  case behalfCloses = "behalf-closes"

  // What a delegation says of its vote later.
  case intendedInFavour = "intended-in-favour"
  case intendedAgainst = "intended-against"
  case intendedAbstaining = "intended-abstaining"

  // Recorded votes.
  case inFavour = "in-favour"
  case against, abstaining, absent, none, totals, rejected, retained, motion

  // Drafts and what surrounds them.
  case draft, amendment, target, entitled, oral
  case ofDraft = "of-draft"
  case targetBehind = "target-behind"
  case sponsorList = "sponsor-list"
  case draftWithdrawn = "draft-withdrawn"
  case tabled, containing, part
  case draftHeader = "draft-header"

  // The document.
  case yearSign = "year-sign"
  case daySign = "day-sign"
  case masthead, language, month, ordinal, tens, number, body, session, meeting, recommendations, annex, kind
  case headingNumber = "heading-number"
  case abbreviation, held
  case resolutionAdopted = "resolution-adopted"
  case restsOn = "rests-on"

  // Resolutions that a text recalls, and the titles of one text at several sessions.
  case recalls, dated
  case recallTitle = "recall-title"
  case recallEnds = "recall-ends"
  case titleJoint = "title-joint"

  // Records: who speaks, and what the presiding officer's words make of it.
  case chairSpeaks = "chair-speaks"
  case speakerTitle = "speaker-title"
  case titleBehind = "title-behind"
  case says, floor, decided
  case saysBehind = "says-behind"
  case saysThat = "says-that"
  case spokenIn = "spoken-in"
  case floorClosed = "floor-closed"
  case newItem = "new-item"
  case toIntroduce = "to-introduce"
  case speaksFor = "speaks-for"
  case speaksInReply = "speaks-in-reply"
  case resolutionNumber = "resolution-number"
  case narration
  case reportOf = "report-of"
  case ownCapacity = "own-capacity"
}
