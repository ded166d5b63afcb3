extension FrenchSentencesTests {
  /// Sentences in which no delegation acts.
  static let nobodyFirst: [Case] = [
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été déposé par la Vice-Présidente de la Commission, Mme \
      Lind (Uruguay), à l’issue de consultations officieuses sur le projet de résolution A/C.3/76/L.4.
      """,
      []),
    Case(
      """
      À la même séance, le représentant de la Norvège, au nom des auteurs du projet de résolution, a \
      révisé oralement le texte du projet de résolution A/C.3/76/L.10 en remplaçant « le Gouvernement \
      du Myanmar » par « le Gouvernement ».
      """,
      []),
    Case(
      """
      Compte tenu de l’adoption du projet de résolution A/C.3/76/L.60, le projet de résolution \
      A/C.3/76/L.10 a été retiré par ses auteurs.
      """,
      []),
    Case(
      """
      Le représentant du Chili a retiré le projet de résolution A/C.3/76/L.10.
      """,
      []),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été retiré par la délégation du Chili.
      """,
      []),
    Case(
      """
      Le Président a fait une déclaration.
      """,
      []),
    Case(
      """
      La Commission a tenu une séance à Kyoto (Japon) et entendu des déclarations.
      """,
      []),
    Case(
      """
      Bureau : Président : M. Mohamed Siad Doualeh (Djibouti); Rapporteur : Mme Devita Abdul Karim \
      (Malaisie).
      """,
      []),
    Case(
      """
      Le représentant du Bélarus a demandé un vote enregistré.
      """,
      []),
    Case(
      """
      À la demande du représentant de la Slovénie (au nom de l’Union européenne), il a été procédé à \
      un vote enregistré.
      """,
      []),
    Case(
      """
      Les représentants de la Chine et de Cuba se sont associés au consensus.
      """,
      []),
    Case(
      """
      L’Albanie et le Monténégro se sont associés à la déclaration.
      """,
      []),
    Case(
      """
      Le représentant de l’Iran a présenté une motion d’ajournement du débat.
      """,
      []),
    Case(
      """
      Le Secrétaire a donné lecture d’un état des incidences du projet sur le budget-programme.
      """,
      []),
    Case(
      """
      Le Président, M. Alain Lemoine (France), a fait une déclaration.
      """,
      []),
    Case(
      """
      Le représentant du Nigéria a retiré l’amendement publié sous la cote A/C.3/76/L.52 au nom des \
      auteurs.
      """,
      []),
    Case(
      """
      L’auteur de la communication, ressortissant du Canada, a présenté une requête.
      """,
      []),
    Case(
      """
      Le Directeur exécutif de l’Office des Nations Unies contre la drogue et le crime a fait une \
      déclaration liminaire.
      """,
      []),
    Case(
      """
      La Commission a décidé de maintenir le paragraphe malgré les objections des représentants du \
      Rwanda et de l’Ouganda.
      """,
      []),
    Case(
      """
      À la 47e séance, le 19 novembre, le Président a présenté un projet de décision.
      """,
      []),
    Case(
      """
      Le représentant des États-Unis d’Amérique a demandé que le paragraphe 4 soit mis aux voix \
      séparément.
      """,
      []),
    Case(
      """
      À la même séance, Mme Hernando (Philippines), Rapporteuse, a présenté le projet de rapport.
      """,
      []),
  ]
}
