import Sponsors
import Testing

@testable import sponsor_report

@Suite struct TypedLineTests {
  private func extract(_ typed: String) throws -> ExtractCommand {
    try #require(try command("extract " + typed) as? ExtractCommand)
  }

  @Test("Options and inputs mix, with and without an equals sign")
  func mixed() throws {
    let command = try extract("a --names=fr b --output out -q --jobs 3 c")
    #expect(command.inputs.map(\.description) == ["a", "b", "c"])
    #expect(command.settings.names == .fr)
    #expect(command.settings.output == FilePath("out"))
    #expect(command.settings.quiet)
    #expect(command.settings.jobs == 3)
  }

  @Test("Options may stand before the command")
  func optionsFirst() throws {
    let found = try #require(try command("--names fr -oout extract a") as? ExtractCommand)
    #expect(found.settings.names == .fr)
    #expect(found.settings.output == FilePath("out"))
    #expect(found.inputs == [FilePath("a")])
  }

  @Test("Two dashes end the options, one dash is an input")
  func dashes() throws {
    #expect(try extract("- -- --strict -q").inputs.map(\.description) == ["-", "--strict", "-q"])
    #expect(try extract("-- --help").inputs.map(\.description) == ["--help"])
  }

  @Test(
    "One-letter options can stand in one word",
    arguments: ["-qo out a", "-qoout a", "-qo=out a", "-q -o out a"])
  func bundled(typed: String) throws {
    let settings = try extract(typed).settings
    #expect(settings.quiet)
    #expect(settings.output == FilePath("out"))
  }

  @Test(
    "Lists are given with commas or by repeating",
    arguments: [
      "a --roles sponsor,cosponsor,withdrawn", "--roles sponsor --roles=cosponsor,withdrawn,sponsor a",
    ])
  func lists(typed: String) throws {
    #expect(try extract(typed).settings.selection.roles == [.sponsor, .cosponsor, .withdrawn])
  }

  @Test("What is not given has its default")
  func defaults() throws {
    let settings = try extract("a").settings
    #expect(settings.names == .en)
    #expect(settings.selection.roles == nil)
    #expect(settings.selection.sessions.isEmpty)
    #expect(settings.output == nil)
    #expect(settings.seed == 1)
    #expect(!settings.strict)
  }

  @Test("A file's name that is not UTF-8 keeps its bytes")
  func latin1() throws {
    let name: [UInt8] = [0x52, 0xE9, 0x73]
    let words: [Word] = ["extract", Word(bytes: name), Word(bytes: Array("-o".utf8) + name)]
    guard case .command(let line) = try TypedRequest(words, commands: CommandCatalogue.definitions) else {
      Issue.record("not taken for a command")
      return
    }
    let command = try ExtractCommand(line)
    #expect(command.inputs.map(\.bytes) == [name])
    #expect(command.settings.output?.bytes == name)
  }

  @Test(
    "Help wins over whatever is wrong",
    arguments: ["overlap --nonsense --help", "--help overlap", "overlap -qh"])
  func help(typed: String) throws {
    let words = typed.split(separator: " ").map { Word(bytes: $0.utf8) }
    guard case .help(let found, _) = try TypedRequest(words, commands: CommandCatalogue.definitions) else {
      Issue.record("not taken for help")
      return
    }
    #expect(
      found?.name
        == (typed.hasPrefix("overlap --") || typed.hasSuffix("overlap") || typed.hasSuffix("h")
          ? "overlap" : nil))
  }

  @Test("An option takes a value or not whichever command it stands with; no letter means two options")
  func definitionsAgree() {
    var placeholders: [String: Bool] = [:]
    var letters: [Character: String] = [:]
    let own = CommandCatalogue.definitions.flatMap(\.allOptions)
    for option in own + [SharedOptions.version] {
      let takesValue = option.value.placeholder != nil
      #expect(placeholders.updateValue(takesValue, forKey: option.name) ?? takesValue == takesValue)
      if let short = option.short {
        #expect(letters.updateValue(option.name, forKey: short) ?? option.name == option.name)
      }
    }
    #expect(placeholders.count > 20)
  }

  @Test(
    "Every command's example is a line that it takes", arguments: CommandCatalogue.definitions.map(\.name))
  func examples(name: String) throws {
    let definition = try #require(CommandCatalogue.definitions.first { $0.name == name })
    let line = String(definition.example.line.prefix { $0 != ">" }).replacing("Côte d'Ivoire", with: "Ivoire")
    #expect(try command(line.replacing("\"", with: "")) != nil)
  }
}
