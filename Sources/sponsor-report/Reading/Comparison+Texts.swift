import Analytics
import Sponsors

extension Comparison {
  /// The texts with the weights and the eligibility asked for; nil, after saying why, where the weights cannot be read.
  func texts(_ options: OverlapOptions, _ messages: Messages) -> ComparedTexts? {
    let weights: TextWeights
    switch options.weights {
    case .equal: weights = .equal
    case .series:
      weights = TextWeights(
        bySeriesOf: incidence,
        TiedTexts(ledger: corpus.ledger, documents: corpus.documents, titles: TitleKeys(corpus.extractor)))
    case .file(let path):
      guard let read = self.weights(in: path, messages) else { return nil }
      weights = read
    }
    guard options.eligibility == .members else { return ComparedTexts(incidence, weights: weights) }
    let constraints = CellConstraints(
      ledger: corpus.ledger, selection: selection, of: incidence, registry: registry)
    return ComparedTexts(incidence, weights: weights, closed: constraints.zeros)
  }

  private func weights(in path: FilePath, _ messages: Messages) -> TextWeights? {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try Input(name: path.description, source: .file(path)).load()
    } catch {
      messages.problem(error.sentence)
      return nil
    }
    do throws(TextWeightsError) {
      return try TextWeights(csv: bytes, named: path.description, of: incidence, in: corpus.ledger)
    } catch {
      messages.problem("\(path): \(error)")
      return nil
    }
  }
}

extension Methods {
  /// The methods of a measure of overlap on `texts`: its formula, and by which rules texts were compared.
  func adding(_ measure: any NamedMeasure, on texts: ComparedTexts, _ sums: OverlapSums) -> Methods {
    var rules = [measure.rule] + texts.rules
    if texts.closed != nil, let range = sums.textsOfPairs {
      rules.append("R of a pair from \(range.lowerBound.decimal) to \(range.upperBound.decimal)")
    } else if let total = sums.textsOfPairs, texts.weights.values != nil {
      rules.append("R = \(total.lowerBound.decimal) in weights")
    }
    return adding(rules)
  }
}

extension Double {
  /// As the tables print it: whole numbers without a point.
  fileprivate var decimal: String { Int(exactly: self)?.description ?? description }
}
