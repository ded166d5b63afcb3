extension FrenchSentencesTests {
  /// Who submits, introduces, joins and withdraws.
  static let sponsorsFourth: [Case] = [
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par l’Angola, le \
      Cap-Vert, la Gambie, la Guinée-Bissau, Guinée équatoriale, le Royaume-Uni, la Russie, la Syrie, \
      le Lichtenstein et le Vietnam.
      """,
      [
        "sponsor A/C.3/76/L.10: AGO CPV GMB GNB GNQ GBR RUS SYR VNM LIE"
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Albanie,, Bénin, et Chili .
      """,
      [
        "sponsor A/C.3/76/L.10: ALB BEN CHL"
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Italie, Jamahiriya arabe libyenne, Serbie-et-Monténégro, Swaziland, Timor oriental et Zaïre.
      """,
      [
        "sponsor A/C.3/76/L.10: ITA LBY SCG SWZ TLS COD"
      ]),
    Case(
      """
      À la même séance, la Commission était saisie d’un projet de résolution déposé par l’Équateur et \
      le Pérou et intitulé « Puits » (A/C.3/76/L.11).
      """,
      [
        "sponsor A/C.3/76/L.11: ECU PER"
      ]),
    Case(
      """
      La Commission était saisie des projets de résolution A/C.3/76/L.11, déposé par le Chili, et \
      A/C.3/76/L.12, déposé par le Pérou et le Mali.
      """,
      [
        "sponsor A/C.3/76/L.11: CHL",
        "sponsor A/C.3/76/L.12: PER MLI",
      ]),
    Case(
      """
      Le Mali et le Togo s’étant joints aux auteurs du projet de résolution, la Commission l’a adopté.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI TGO"
      ]),
  ]
}
