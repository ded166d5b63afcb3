/// Language versions of one document set against each other: what stands in one and not in the other is an error of a
/// version, or of its reading.
///
/// Versions are known by one symbol, or by files that are called alike but for the two letters of their language
/// (`S-PV.10100.en`, `S-PV.10100.fr`; a file's name has `-` for the symbol's `/`). Compared are a delegation's own
/// actions: who, role, number of the vote; not places, titles and words. A version of which no action was read is not
/// compared: nothing could be told from it. Statements and what surrounds the decision are told from the words of a
/// version and are compared all the same.
public enum LanguageVersions {
  private struct Version: Hashable {
    let document: String
    let language: Language
  }

  /// The findings of each audit, in the order of `audits`: for each action that another version has not.
  ///
  /// - Complexity: O(rows × versions of their document).
  public static func findings(for audits: [DocumentAudit], in ledger: Ledger) -> [[AuditFinding]] {
    var rows: [Version: [Action]] = [:]
    var versions: [String: [Version]] = [:]
    for action in ledger {
      guard let language = action.language, action.via == nil, !action.reading.isRoster, !action.isGroupItself,
        action.role != .notVoting
      else { continue }
      let version = Version(document: action.document, language: language)
      if rows[version] == nil { versions[key(of: version), default: []].append(version) }
      rows[version, default: []].append(action)
    }
    return audits.map { audit in
      guard let language = audit.language else { return [] }
      let own = Version(document: audit.document, language: language)
      let others = (versions[key(of: own)] ?? []).filter { $0.language != language }
      return others.flatMap { other in
        Self.missing(of: rows[own] ?? [], in: rows[other] ?? []).map { action in
          AuditFinding(
            problem: .onlyInThisLanguage(
              action.country, role: action.role, vote: action.role.isVote ? action.vote : nil, other: other.language),
            paragraph: action.paragraph, span: action.span, printed: action.printed, read: action.country,
            occasion: action.occasion)
        }
      }
    }
  }

  /// What two versions must have in common.
  private struct Deed: Hashable {
    let country: DelegationCode
    let role: Role
    let vote: Int?

    init(_ action: Action) {
      country = action.country
      role = action.role
      vote = action.role.isVote ? action.vote : nil
    }
  }

  private static func missing(of rows: [Action], in others: [Action]) -> [Action] {
    let known = Set(others.map(Deed.init))
    var told: Set<Deed> = []
    return rows.filter { !known.contains(Deed($0)) && told.insert(Deed($0)).inserted }
  }

  /// What all versions of one document are called.
  private static func key(of version: Version) -> String {
    let ending = ".\(version.language.rawValue)"
    let name = version.document.hasSuffix(ending) ? String(version.document.dropLast(3)) : version.document
    return String(name.map { $0 == "-" ? "/" : $0 })
  }
}
