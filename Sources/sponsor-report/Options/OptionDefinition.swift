/// Everything that is known of one option: parsing, help, completions and the manual are made from it.
struct OptionDefinition: Sendable {
  /// The long name, without its dashes.
  let name: String
  /// The one-letter name, without its dash.
  var short: Character?
  /// What stands after the name.
  var value: OptionValue = .none
  /// Whether it may be given a list, with commas or by repeating the option.
  var takesList = false
  /// Whether the words behind its value, up to the next option, are values too, as `--in a b c`. Only after the command:
  /// before it, a word could be the command itself.
  var takesWords = false
  /// Whether it may stand without a value; the next word is its value only where it is a number.
  var mayStandAlone = false
  /// What holds where the option is not given, in words; nil where that needs no saying.
  var fallback: String?
  /// Under which heading the help lists it.
  let group: OptionGroup
  /// What it does: one sentence, without a full stop.
  let help: String

  /// The name as it is typed.
  var typedName: String { "--" + name }
}

/// What stands after an option's name.
enum OptionValue: Sendable {
  /// Nothing: the option is there or not.
  case none
  /// Any words that are not empty.
  case text(placeholder: String)
  /// A file or a folder.
  case path(placeholder: String, isFolder: Bool)
  /// A whole number.
  case whole(placeholder: String, ClosedRange<Int>)
  /// A number that is not negative.
  case number(placeholder: String)
  /// An ISO day.
  case day
  /// One of these words.
  case oneOf(placeholder: String, [String])

  /// The name of the value in help, nil where there is no value.
  var placeholder: String? {
    switch self {
    case .none: nil
    case .text(let placeholder), .path(let placeholder, _), .whole(let placeholder, _),
      .number(let placeholder), .oneOf(let placeholder, _):
      placeholder
    case .day: "DAY"
    }
  }

  /// The words allowed, empty where they cannot be listed.
  var allowed: [String] {
    if case .oneOf(_, let words) = self { words } else { [] }
  }
}

/// The headings of a command's options, in the order of the help.
enum OptionGroup: String, CaseIterable, Sendable {
  /// Options of one command only.
  case own = "Options of this command"
  /// Which documents and actions are taken.
  case selection = "Selection"
  /// What is written, where and how.
  case output = "Output"
  /// How the work is done.
  case running = "Running"
  /// Help.
  case general = "General"
}
