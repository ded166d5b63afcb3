extension FrenchSentencesTests {
  /// Who speaks, when and for whom.
  static let statementsThird: [Case] = [
    Case(
      """
      Avant que la Commission ne se prononce sur le projet de résolution, la représentante des \
      États-Unis d’Amérique a fait une déclaration pour expliquer sa position.
      """,
      [
        "explanation@before A/C.3/76/L.10: USA"
      ]),
    Case(
      """
      Une fois le projet de résolution adopté, les représentants du Mali et du Niger ont fait des \
      déclarations.
      """,
      [
        "statement@after A/C.3/76/L.10: MLI NER"
      ]),
    Case(
      """
      Après que le projet de résolution eut été adopté, les représentants du Mali et du Niger ont \
      expliqué leur position.
      """,
      [
        "explanation@after A/C.3/76/L.10: MLI NER"
      ]),
    Case(
      """
      Avant et après l’adoption du projet de résolution, le représentant du Mali a fait une \
      déclaration.
      """,
      [
        "statement@after A/C.3/76/L.10: MLI"
      ]),
    Case(
      """
      À l'issue de l'adoption, le représentant du Mali a fait une déclaration d'ordre général.
      """,
      [
        "statement@after A/C.3/76/L.10: MLI"
      ]),
    Case(
      """
      Une déclaration a été faite par l’observateur de la Suisse.
      """,
      [
        "statement A/C.3/76/L.10: CHE"
      ]),
    Case(
      """
      Le représentant de la République de Corée (s’exprimant également au nom de l’Indonésie, du \
      Mexique, de la République de Corée et de la Turquie) a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: KOR IDN<KOR MEX<KOR KOR<KOR TUR<KOR"
      ]),
    Case(
      """
      Les représentants du Luxembourg (au nom de l’Union européenne et des pays suivants : Albanie, \
      Monténégro et Serbie) et du Japon ont fait des déclarations.
      """,
      [
        "statement A/C.3/76/L.10: LUX EU<LUX/EU *EU<LUX ALB<LUX MNE<LUX SRB<LUX JPN"
      ]),
  ]
}
