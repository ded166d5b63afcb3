extension FrenchSentencesTests {
  /// Who submits, introduces, joins and withdraws.
  static let sponsorsFirst: [Case] = [
    Case(
      """
      La Commission était saisie d’un projet de résolution (A/C.3/76/L.10), déposé par l’Albanie, le \
      Bénin, la Côte d’Ivoire, les Émirats arabes unis et l’Iran (République islamique d’).
      """,
      [
        "sponsor A/C.3/76/L.10: ALB BEN CIV ARE IRN"
      ]),
    Case(
      """
      À la même séance, la représentante de Cuba, au nom de l’Angola, du Bénin et du Zimbabwe, a \
      présenté un projet de résolution intitulé « Eau » (A/C.3/76/L.10).
      """,
      [
        "introduced A/C.3/76/L.10: CUB",
        "sponsor A/C.3/76/L.10: CUB AGO BEN ZWE",
      ]),
    Case(
      """
      Le représentant de Cuba, s’exprimant également au nom des pays suivants : Angola, Bénin et \
      Zimbabwe, a présenté un projet de résolution intitulé « Eau » (A/C.3/76/L.10).
      """,
      [
        "introduced A/C.3/76/L.10: CUB",
        "sponsor A/C.3/76/L.10: CUB AGO BEN ZWE",
      ]),
    Case(
      """
      Le représentant du Mexique, au nom également de l’Équateur et du Guatemala, a présenté le projet \
      de résolution A/C.3/76/L.10.
      """,
      [
        "introduced A/C.3/76/L.10: MEX",
        "sponsor A/C.3/76/L.10: MEX ECU GTM",
      ]),
    Case(
      """
      La Commission était saisie d’un projet de résolution intitulé « Eau » (A/C.3/76/L.10), déposé \
      par le Yémen au nom des États Membres de l’Organisation des Nations Unies qui sont membres du \
      Groupe des 77 et de la Chine.
      """,
      [
        "sponsor A/C.3/76/L.10: YEM G77<YEM/G77 *G77<YEM"
      ]),
    Case(
      """
      La Commission était saisie d’un projet de résolution (A/C.3/76/L.10), présenté par le Yémen (au \
      nom des États Membres de l’ONU qui sont membres du Groupe des 77 et de la Chine), le Mexique et \
      la Turquie.
      """,
      [
        "sponsor A/C.3/76/L.10: YEM G77<YEM/G77 *G77<YEM MEX TUR"
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, dont les auteurs étaient les \
      pays suivants : Albanie, Chili et Togo.
      """,
      [
        "sponsor A/C.3/76/L.10: ALB CHL TGO"
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, qui avait pour auteurs les \
      pays suivants : Albanie, Chili et Togo et pour coauteurs les pays suivants : Mali, Niger et \
      Tchad.
      """,
      [
        "sponsor A/C.3/76/L.10: ALB CHL TGO",
        "cosponsor A/C.3/76/L.10: MLI NER TCD",
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, dont l’auteur principal était \
      Cuba et les coauteurs l’Algérie et le Mali.
      """,
      [
        "sponsor A/C.3/76/L.10: CUB",
        "cosponsor A/C.3/76/L.10: DZA MLI",
      ]),
    Case(
      """
      La Commission était saisie d’un projet de résolution révisé (A/C.3/76/L.10/Rev.1), déposé par \
      les auteurs du projet de résolution A/C.3/76/L.10 et par le Bélarus, la Géorgie, le Pérou et \
      l’Ukraine.
      """,
      [
        "sponsor A/C.3/76/L.10/Rev.1: BLR GEO PER UKR"
      ]),
    Case(
      """
      La Commission était saisie d’un projet de résolution révisé (A/C.3/76/L.10/Rev.1), présenté par \
      les auteurs du projet de résolution A/C.3/76/L.10, auxquels s’étaient joints le Mali et le Togo.
      """,
      [
        "cosponsor A/C.3/76/L.10/Rev.1: MLI TGO"
      ]),
    Case(
      """
      La Commission était saisie d’un amendement au projet de résolution A/C.3/76/L.10, déposé par le \
      Burkina Faso au nom des États Membres de l’ONU qui sont membres du Groupe des États d’Afrique et \
      publié sous la cote A/C.3/76/L.46.
      """,
      [
        "sponsor A/C.3/76/L.46: BFA AFRICAN<BFA/AFRICAN *AFRICAN<BFA"
      ]),
    Case(
      """
      À la même séance, le représentant du Pakistan a présenté, au nom de l’Organisation de la \
      coopération islamique, le projet de résolution A/C.3/76/L.10.
      """,
      [
        "introduced A/C.3/76/L.10: PAK",
        "sponsor A/C.3/76/L.10: PAK OIC<PAK/OIC *OIC<PAK",
      ]),
    Case(
      """
      Par la suite, les pays suivants se sont joints aux auteurs du projet de résolution : Algérie, \
      Bénin et Tchad.
      """,
      [
        "cosponsor A/C.3/76/L.10: DZA BEN TCD"
      ]),
    Case(
      """
      L’Algérie, le Bénin et la Zambie se sont ensuite joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: DZA BEN ZMB"
      ]),
    Case(
      """
      Par la suite, l’Islande s’est jointe aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: ISL"
      ]),
    Case(
      """
      Le Chili s’est par la suite joint aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: CHL"
      ]),
    Case(
      """
      L’Autriche et la Zambie se sont jointes aux auteurs.
      """,
      [
        "cosponsor A/C.3/76/L.10: AUT ZMB"
      ]),
    Case(
      """
      La Suisse s’est portée coauteure du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: CHE"
      ]),
    Case(
      """
      La Suisse et l’Islande se sont portées auteures du projet de résolution A/C.3/76/L.11.
      """,
      [
        "cosponsor A/C.3/76/L.11: CHE ISL"
      ]),
    Case(
      """
      Les pays ci-après se sont portés coauteurs du projet : Mali, Niger.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER"
      ]),
    Case(
      """
      À la même séance, les délégations du Mali et du Togo ont annoncé qu’elles se portaient coauteurs \
      du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI TGO"
      ]),
  ]
}
