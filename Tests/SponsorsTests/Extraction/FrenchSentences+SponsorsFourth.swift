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
    Case(
      """
      À sa 43e séance, le 10 novembre, le représentant des Pays-Bas a présenté un projet de résolution \
      intitulé « Eau » (A/C.3/76/L.10) au nom de l’Allemagne, de l’Autriche, de la Belgique et du \
      Danemark.
      """,
      [
        "introduced A/C.3/76/L.10: NLD",
        "sponsor A/C.3/76/L.10: NLD DEU AUT BEL DNK",
      ]),
    Case(
      """
      À la 44e séance, le représentant de l’Italie a présenté, au nom des auteurs énumérés dans le \
      document A/C.3/76/L.10, le projet de résolution.
      """,
      [
        "introduced A/C.3/76/L.10: ITA"
      ]),
    Case(
      """
      L’Argentine, la Bulgarie et le Chili se sont associés aux auteurs du projet de résolution \
      (A/C.3/76/L.11).
      """,
      [
        "cosponsor A/C.3/76/L.11: ARG BGR CHL"
      ]),
    Case(
      """
      Les pays suivants ont parrainé le projet de résolution A/C.3/76/L.10 : Bulgarie, Hongrie et \
      Pologne.
      """,
      [
        "sponsor A/C.3/76/L.10: BGR HUN POL"
      ]),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 était parrainé par les pays suivants : Bulgarie, Hongrie \
      et Pologne.
      """,
      [
        "sponsor A/C.3/76/L.10: BGR HUN POL"
      ]),
    Case(
      """
      La Bulgarie, la Hongrie et la Pologne ont déposé un projet de résolution (A/C.3/76/L.10).
      """,
      [
        "sponsor A/C.3/76/L.10: BGR HUN POL"
      ]),
    Case(
      """
      À la même séance, l’Algérie, l’Inde et le Mexique ont présenté un projet de résolution \
      (A/C.3/76/L.10).
      """,
      [
        "sponsor A/C.3/76/L.10: DZA IND MEX"
      ]),
    Case(
      """
      Les auteurs du projet de résolution A/C.3/76/L.10 étaient les pays suivants : Bulgarie, Hongrie \
      et Pologne.
      """,
      [
        "sponsor A/C.3/76/L.10: BGR HUN POL"
      ]),
    Case(
      """
      La liste des auteurs du projet de résolution A/C.3/76/L.10 comprend les pays suivants : \
      Bulgarie, Hongrie et Pologne.
      """,
      [
        "sponsor A/C.3/76/L.10: BGR HUN POL"
      ]),
    Case(
      """
      À la même séance, la Grèce est devenue coauteur du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: GRC"
      ]),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été présenté par le représentant du Kenya au nom des \
      auteurs, à savoir le Bénin, le Kenya et le Togo.
      """,
      [
        "introduced A/C.3/76/L.10: KEN",
        "sponsor A/C.3/76/L.10: KEN BEN TGO",
      ]),
    Case(
      """
      Le représentant de Sri Lanka a révisé oralement le projet de résolution et annoncé que la \
      Barbade et Grenade en étaient devenues coauteurs.
      """,
      [
        "cosponsor A/C.3/76/L.10: BRB GRD"
      ]),
    Case(
      """
      Le représentant du Togo a fait savoir que sa délégation s’était jointe aux auteurs du projet de \
      résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: TGO"
      ]),
    Case(
      """
      Le Président a informé la Commission que le Honduras s’était joint aux auteurs et que le Panama \
      s’était retiré de la liste des auteurs.
      """,
      [
        "cosponsor A/C.3/76/L.10: HND",
        "withdrawn A/C.3/76/L.10: PAN",
      ]),
    Case(
      """
      À la même séance, l’Azerbaïdjan a retiré son parrainage du projet de résolution.
      """,
      [
        "withdrawn A/C.3/76/L.10: AZE"
      ]),
  ]
}
