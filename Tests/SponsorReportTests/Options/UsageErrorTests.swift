import Testing

@testable import sponsor_report

@Suite struct UsageErrorTests {
  /// What is typed, and the sentence it must lead to.
  @Test(arguments: [
    ("", "no command is given"),
    ("overlpa x", "\"overlpa\" is not a command; did you mean \"overlap\"?"),
    ("xyzzy", "\"xyzzy\" is not a command"),
    (
      "a.pdf",
      "\"a.pdf\" is not a command; to read it, put a command first, as in \"sponsor-report report a.pdf\""
    ),
    ("overlap --mesure count x", "\"overlap\" has no option \"--mesure\"; did you mean \"--measure\"?"),
    (
      "overlap x --zz",
      "\"overlap\" has no option \"--zz\"; to read a file of that name, put \"--\" before it"
    ),
    ("overlap x --pai", "\"overlap\" has no option \"--pai\"; did you mean \"--pairs\"?"),
    ("extract -z x", "\"extract\" has no option \"-z\"; to read a file of that name, put \"--\" before it"),
    (
      "extract --measure count x",
      "\"--measure\" does not apply to \"extract\"; it is an option of overlap, clusters and agreement"
    ),
    (
      "--measure count extract x",
      "\"--measure\" does not apply to \"extract\"; it is an option of overlap, clusters and agreement"
    ),
    ("extract x --output", "\"--output\" needs a value, as in \"--output FILE\""),
    ("extract x --output --strict", "\"--output\" needs a value, as in \"--output FILE\""),
    (
      "overlap x --measure",
      "\"--measure\" needs a value, as in \"--measure overlap\"; it can be overlap, jaccard, cosine, dice, simpson, phi, newman, "
        + "fractional, expected, lift or share"
    ),
    ("extract x --strict=yes", "\"--strict\" takes no value; leave out \"=yes\""),
    (
      "overlap x --measure jacard",
      "\"--measure\" cannot be \"jacard\"; did you mean \"jaccard\"? it is overlap, jaccard, cosine, dice, simpson, phi, newman, "
        + "fractional, expected, lift or share"
    ),
    ("extract x --format markdown", "\"--format\" cannot be \"markdown\"; it is csv, json or xlsx"),
    ("extract x --from 2021-02-30", "\"--from\" cannot be \"2021-02-30\"; it is a day, as 2021-11-12"),
    ("extract x --jobs 0", "\"--jobs\" cannot be \"0\"; it is a whole number from 1 to 1024"),
    ("extract x --session 76,b", "\"--session\" cannot be \"b\"; it is a whole number from 1 to 999"),
    ("clusters x --height -1", "\"--height\" cannot be \"-1\"; it is a number that is not negative, as 0.5"),
    (
      "clusters x --height nan", "\"--height\" cannot be \"nan\"; it is a number that is not negative, as 0.5"
    ),
    ("clusters x --count 3 --height 0.5", "\"--count\" and \"--height\" exclude each other; keep one"),
    ("tables --export a --check b", "\"--export\" and \"--check\" exclude each other; keep one"),
    ("country --list France", "\"--list\" and NAME exclude each other; keep one"),
    ("country", "NAME is missing; give it, or --list or --group"),
    ("extract", "INPUT is missing"),
    ("extract --strict", "INPUT is missing"),
    ("tables x", "\"tables\" has no use for \"x\"; leave it out"),
    ("completions bsh", "SHELL cannot be \"bsh\"; did you mean \"bash\"? it is bash, zsh or fish"),
    ("extract x --names en --names fr", "\"--names\" is given twice, as \"en\" and as \"fr\"; keep one"),
    (
      "extract x --from 2021-01-02 --until 2021-01-01",
      "\"--from 2021-01-02\" is later than \"--until 2021-01-01\"; no day lies between them"
    ),
    ("extract x --body=", "\"--body\" cannot be \"\"; it is at least one letter long"),
  ])
  func sentence(typed: String, sentence: String) throws {
    let error = try usageError(typed)
    #expect(error?.sentence == sentence)
  }
}

/// The error to which these words lead, nil if there is none.
func usageError(_ typed: String) throws -> UsageError? {
  do {
    _ = try command(typed)
    return nil
  } catch let error as UsageError {
    return error
  }
}

/// The command that these words, parted by spaces, mean; nil for help and version.
func command(_ typed: String) throws -> (any Command)? {
  let words = typed.split(separator: " ").map { Word(bytes: $0.utf8) }
  guard case .command(let line) = try TypedRequest(words, commands: CommandCatalogue.definitions) else {
    return nil
  }
  return try CommandCatalogue.all.first { $0.definition.name == line.command.name }?.init(line)
}
