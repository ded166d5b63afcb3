extension FrenchSentencesTests {
  /// Names that a person has to look at.
  static let doubt: [Case] = [
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Congo, Corée, Guinée, Niger Nigéria et Zambie.
      """,
      [
        "sponsor A/C.3/76/L.10: COG GIN NER NGA ZMB",
        "? Corée",
      ]),
    Case(
      """
      Par la suite, le Xland, Andorre et le Tchad se sont joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: AND TCD",
        "? Xland",
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Allema gne, Auti iche, Belg ique, Ré publique tchèque.
      """,
      [
        "sponsor A/C.3/76/L.10: DEU BEL CZE",
        "? Auti iche",
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Venezuela (République bolivarienne du et Chili.
      """,
      [
        "sponsor A/C.3/76/L.10: VEN",
        "? (République bolivarienne du et Chili.",
      ]),
    Case(
      """
      Les représentants de l’Allemagne, du Brésil, de l’Union européenne, du Comité international de \
      la Croix-Rouge et de l’Ordre souverain de Malte ont fait des déclarations.
      """,
      [
        "statement A/C.3/76/L.10: DEU BRA EU",
        "? Ordre souverain de Malte",
      ]),
  ]
}
