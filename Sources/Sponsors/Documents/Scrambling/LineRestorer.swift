/// Puts the runs of scrambled lines in their order.
struct LineRestorer {
  let source: [UInt8]
  let vocabulary: Vocabulary
  let registry: CountryRegistry
  let formulas: Formulas
  let language: Language
  private var documentWords: Set<[UInt8]> = []

  /// The most bytes of a line that is put in order: printed lines have a quarter of it, and the orders that are tried
  /// grow faster than the line.
  static let longestLine = 600

  init(source: [UInt8], lines: LineTable, registry: CountryRegistry, formulas: Formulas, language: Language) {
    self.source = source
    self.registry = registry
    self.formulas = formulas
    self.language = language
    var vocabulary = Vocabulary()
    for name in registry.names where name.language == language { vocabulary.add(name.text) }
    for phrase in formulas.texts(of: language) { vocabulary.add(phrase) }
    self.vocabulary = vocabulary
    for line in lines where line.kind == .text && line.range.count <= Self.longestLine {
      addWords(of: PrintedLine(source, line.range))
    }
  }

  /// Adds the words that stand whole inside a line: between two spaces, and neither first nor last between figures.
  private mutating func addWords(of line: PrintedLine) {
    for segment in Self.segments(of: line) where segment.isArabic {
      var words: [Range<Int>] = []
      var index = segment.range.lowerBound
      while index < segment.range.upperBound {
        let end = line.wordEnd(from: index, to: segment.range.upperBound)
        if end > index { words.append(index..<end) }
        index = max(end, index + 1)
      }
      for word in words.dropFirst().dropLast()
      where line.kind(word.lowerBound - 1) == .space && line.kind(word.upperBound) == .space {
        let folded = line.folded([word])
        if folded.count > 2 { documentWords.insert(folded) }
      }
    }
  }

  /// The runs of a line in their order; `isRead` is false where the order could not be told.
  func restored(_ range: Range<Int>) -> (runs: [Range<Int>], isRead: Bool) {
    guard range.count <= Self.longestLine else { return ([range], false) }
    let line = PrintedLine(source, range)
    let segments = Self.segments(of: line)
    let order = RunOrder(line: line, vocabulary: vocabulary, documentWords: documentWords)
    var runs: [Range<Int>] = []
    var isRead = true
    for segment in segments.reversed() {
      if !segment.isArabic {
        runs.append(segment.range)
      } else if let found = order.runs(of: segment.range) {
        runs += found
      } else {
        isRead = false
        let opening = order.headEnd(in: segment.range) ?? segment.range.lowerBound
        runs += [opening..<segment.range.upperBound, segment.range.lowerBound..<opening].filter { !$0.isEmpty }
      }
    }
    return (runs.map(line.bytes), isRead)
  }

  /// A stretch of a line that runs in one direction.
  struct Segment {
    var range: Range<Int>
    var isArabic: Bool
  }

  /// The stretches of a line: Arabic ones, Latin words and figures, and single signs that stand among the latter.
  static func segments(of line: PrintedLine) -> [Segment] {
    var segments: [Segment] = []
    var index = 0
    while index < line.count {
      if line.kind(index) == .latin {
        var end = index + 1
        while end < line.count, line.kind(end) == .latin || isInsideWord(line, end) { end += 1 }
        segments.append(Segment(range: index..<end, isArabic: false))
        index = end
        continue
      }
      var end = index
      while end < line.count, line.kind(end) != .latin { end += 1 }
      if (index..<end).contains(where: { line.kind($0) == .letter }) {
        var words = index..<end
        while line.kind(words.lowerBound) == .space { words = (words.lowerBound + 1)..<words.upperBound }
        while line.kind(words.upperBound - 1) == .space { words = words.lowerBound..<(words.upperBound - 1) }
        if words.lowerBound > index { segments.append(Segment(range: index..<words.lowerBound, isArabic: false)) }
        segments.append(Segment(range: words, isArabic: true))
        if words.upperBound < end { segments.append(Segment(range: words.upperBound..<end, isArabic: false)) }
      } else {
        segments += (index..<end).map { Segment(range: $0..<($0 + 1), isArabic: false) }
      }
      index = end
    }
    return segments
  }

  private static func isInsideWord(_ line: PrintedLine, _ index: Int) -> Bool {
    line.kind(index) == .sign && "/.-:@+,".utf8.contains(line.byte(index)) && index + 1 < line.count
      && line.kind(index + 1) == .latin
  }
}
