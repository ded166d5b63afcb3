/// One of the six official languages of the United Nations.
public enum Language: String, CaseIterable, Sendable {
  /// Arabic, Chinese, English, French, Russian, Spanish, by their ISO 639-1 codes.
  case ar, zh, en, fr, ru, es
}
