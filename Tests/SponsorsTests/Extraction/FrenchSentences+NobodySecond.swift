extension FrenchSentencesTests {
  /// Sentences in which no delegation acts.
  static let nobodySecond: [Case] = [
    Case(
      """
      Mme Elm (Suède), Vice-Présidente, a présenté le projet de résolution A/C.3/76/L.10.
      """,
      []),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été présenté par le Rapporteur, M. Ndiaye (Sénégal), au \
      nom du Bureau.
      """,
      []),
    Case(
      """
      Sur proposition du représentant de la Norvège, la Commission a décidé de reporter l’examen du \
      projet de résolution A/C.3/76/L.10.
      """,
      []),
    Case(
      """
      Le Gouvernement de la Colombie a invité la Commission à tenir sa session à Bogota (Colombie).
      """,
      []),
    Case(
      """
      La Commission a rendu hommage au peuple d’Haïti et au Gouvernement haïtien.
      """,
      []),
    Case(
      """
      La délégation israélienne et la délégation ivoirienne ont fait des déclarations.
      """,
      []),
    Case(
      """
      À la même séance, Mme Al-Khalifa (Bahreïn), Présidente de la Commission, a fait une déclaration \
      liminaire.
      """,
      []),
    Case(
      """
      Des déclarations ont été faites par le Représentant spécial du Secrétaire général pour l’Iraq et \
      par la Directrice du Bureau de Genève.
      """,
      []),
    Case(
      """
      Le Représentant spécial du Secrétaire général au Mali a fait une déclaration.
      """,
      []),
    Case(
      """
      Le chargé d’affaires par intérim de la Mission permanente de la Suisse a adressé une lettre au \
      Président.
      """,
      []),
    Case(
      """
      Rapport présenté par la Rapporteuse spéciale sur la situation des droits de l’homme en Iran \
      (République islamique d’) au titre du projet de résolution A/C.3/76/L.10.
      """,
      []),
    Case(
      """
      Le projet de résolution présenté par le Président au nom du Groupe de travail a été adopté.
      """,
      []),
    Case(
      """
      À la 3e séance, le projet de résolution, présenté par la Directrice exécutive, a été examiné \
      avec le Ghana.
      """,
      []),
    Case(
      """
      La Commission a entendu des déclarations liminaires du Président du Comité des droits de \
      l’enfant et du Directeur général de l’Office des Nations Unies à Genève.
      """,
      []),
  ]
}
