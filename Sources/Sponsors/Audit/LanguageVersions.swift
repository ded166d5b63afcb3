/// Language versions of one document set against each other: what stands in one and not in another is an error of a
/// version, or of its reading.
///
/// Versions are known by one symbol, or by files that are called alike but for the two letters of their language
/// (`S-PV.10054.en`, `S-PV.10054.fr`; a file's name has `-` for the symbol's `/`). Compared are a delegation's own
/// actions – who, role, draft, number of the vote –, and the draft and the resolution of each vote; not places, titles and
/// words. Each difference is told once, in the first version that has what another lacks. Statements and what
/// surrounds the decision are told from the words of a version and are compared all the same.
public enum LanguageVersions {
  private struct Version {
    let audit: Int
    let language: Language
    var rows: [Action] = []
  }

  /// The findings of each audit, in the order of `audits`.
  ///
  /// - Complexity: O(rows × versions of their document).
  public static func findings(for audits: [DocumentAudit], in ledger: Ledger) -> [[AuditFinding]] {
    var findings = [[AuditFinding]](repeating: [], count: audits.count)
    for versions in documents(audits, ledger) where versions.count > 1 {
      for (audit, finding) in missing(in: versions) + otherSymbols(in: versions) { findings[audit].append(finding) }
    }
    return findings
  }

  /// The versions of each document, in the order of the audits; of two files in one language the first.
  private static func documents(_ audits: [DocumentAudit], _ ledger: Ledger) -> [[Version]] {
    var documents: [[Version]] = []
    var positions: [String: Int] = [:]
    var places: [String: [Language: (document: Int, version: Int)]] = [:]
    for (index, audit) in audits.enumerated() {
      guard let language = audit.language else { continue }
      let key = key(of: audit.document, language)
      let position = positions[key] ?? documents.count
      if position == documents.count { documents.append([]) }
      positions[key] = position
      guard places[audit.document]?[language] == nil, !documents[position].contains(where: { $0.language == language })
      else { continue }
      places[audit.document, default: [:]][language] = (position, documents[position].count)
      documents[position].append(Version(audit: index, language: language))
    }
    for action in ledger {
      guard let language = action.language, let place = places[action.document]?[language], action.via == nil,
        !action.reading.isRoster, !action.isGroupItself, action.role != .notVoting
      else { continue }
      documents[place.document][place.version].rows.append(action)
    }
    return documents
  }

  /// What versions must have in common.
  private struct Deed: Hashable {
    let country: DelegationCode
    let role: Role
    let draft: String
    let vote: Int?

    init(_ action: Action) {
      country = action.country
      role = action.role
      vote = action.role.isVote ? action.vote : nil
      // The draft of a vote is compared once for the vote, and not for each voter.
      draft = action.role.isVote ? "" : action.draft
    }
  }

  private static func missing(in versions: [Version]) -> [(Int, AuditFinding)] {
    let deeds = versions.map { Set($0.rows.map(Deed.init)) }
    var told: Set<Deed> = []
    var findings: [(Int, AuditFinding)] = []
    for (index, version) in versions.enumerated() {
      for action in version.rows {
        let deed = Deed(action)
        let lacking = versions.indices.filter { !deeds[$0].contains(deed) }.map { versions[$0].language }
        guard !lacking.isEmpty, told.insert(deed).inserted else { continue }
        findings.append(
          (
            versions[index].audit,
            finding(
              action,
              .notInOtherLanguages(
                action.country, role: action.role, vote: deed.vote, draft: deed.draft, lacking: lacking))
          ))
      }
    }
    return findings
  }

  /// Votes for which two versions name different drafts or resolutions.
  private static func otherSymbols(in versions: [Version]) -> [(Int, AuditFinding)] {
    var findings: [(Int, AuditFinding)] = []
    let symbols: [KeyPath<Action, String> & Sendable] = [\.draft, \.resolution]
    for (index, version) in versions.enumerated() {
      var votes: Set<Int> = []
      for action in version.rows where action.role.isVote {
        guard let vote = action.vote, votes.insert(vote).inserted else { continue }
        for symbol in symbols {
          for other in versions[(index + 1)...] {
            guard let theirs = other.rows.first(where: { $0.role.isVote && $0.vote == vote }),
              theirs[keyPath: symbol] != action[keyPath: symbol]
            else { continue }
            findings.append(
              (
                version.audit,
                finding(
                  action,
                  .otherSymbolInLanguage(
                    vote: vote, own: action[keyPath: symbol], theirs: theirs[keyPath: symbol], language: other.language)
                )
              ))
          }
        }
      }
    }
    return findings
  }

  private static func finding(_ action: Action, _ problem: AuditProblem) -> AuditFinding {
    AuditFinding(
      problem: problem, paragraph: action.paragraph, span: action.span, printed: action.printed, read: action.country,
      occasion: action.occasion)
  }

  /// What all versions of one document are called.
  private static func key(of document: String, _ language: Language) -> String {
    let ending = ".\(language.rawValue)"
    let name = document.hasSuffix(ending) ? String(document.dropLast(ending.count)) : document
    return String(name.map { $0 == "-" ? "/" : $0 })
  }
}
