extension FrenchSentencesTests {
  /// Who submits, introduces, joins and withdraws.
  static let sponsorsThird: [Case] = [
    Case(
      """
      Le représentant de la Suisse a présenté oralement un amendement au projet de résolution \
      A/C.3/76/L.10.
      """,
      [
        "introduced: CHE"
      ]),
    Case(
      """
      À la même séance, le représentant de la Suisse a présenté le projet de résolution A/C.3/76/L.10 \
      au nom des auteurs, auxquels se sont joints ultérieurement l’Islande et Malte.
      """,
      [
        "introduced A/C.3/76/L.10: CHE",
        "cosponsor A/C.3/76/L.10: ISL MLT",
      ]),
    Case(
      """
      À la même séance, la représentante de la Suède, s’exprimant au nom des auteurs, a présenté le \
      projet de résolution A/C.3/76/L.10.
      """,
      [
        "introduced A/C.3/76/L.10: SWE"
      ]),
    Case(
      """
      À la même séance, la Commission était saisie d’un projet de résolution intitulé « Eau » \
      (A/C.3/76/L.10), déposé par les pays suivants : Albanie, Bénin et Chili, auxquels se sont \
      ensuite joints le Mali, Palaos et les Tuvalu.
      """,
      [
        "sponsor A/C.3/76/L.10: ALB BEN CHL",
        "cosponsor A/C.3/76/L.10: MLI PLW TUV",
      ]),
    Case(
      """
      À la même séance, le Portugal, le Qatar et Sri Lanka se sont portés auteurs du projet de \
      résolution A/C.3/76/L.10.
      """,
      [
        "cosponsor A/C.3/76/L.10: PRT QAT LKA"
      ]),
    Case(
      """
      À la même séance, l’Inde, l’Indonésie, l’Iraq et Israël se sont joints aux auteurs du projet de \
      résolution tel que révisé oralement.
      """,
      [
        "cosponsor A/C.3/76/L.10: IND IDN IRQ ISR"
      ]),
    Case(
      """
      Ultérieurement, Andorre, Antigua-et-Barbuda, la Bosnie-Herzégovine, Cabo Verde, les Comores, le \
      Costa Rica, Cuba, les Fidji, le Honduras, Kiribati, le Lesotho, Maurice, Monaco, Nauru, Oman, \
      Palaos, Saint-Kitts-et-Nevis, Sainte-Lucie, les Seychelles, Singapour, Sri Lanka, les Tonga, la \
      Trinité-et-Tobago et Vanuatu se sont joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: AND ATG BIH CPV COM CRI CUB FJI HND KIR LSO MUS MCO NRU OMN PLW KNA LCA SYC SGP LKA TON TTO VUT"
      ]),
    Case(
      """
      Par la suite, la République de Corée, la République démocratique du Congo, la République \
      dominicaine, la République de Moldova, la République tchèque, la République-Unie de Tanzanie, la \
      République arabe syrienne, la République bolivarienne du Venezuela et l’ex-République yougoslave \
      de Macédoine se sont joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: KOR COD DOM MDA CZE TZA SYR VEN MKD"
      ]),
    Case(
      """
      Par la suite, Saint-Vincent-et-les Grenadines, Sao Tomé-et-Principe, Saint-Marin, le \
      Timor-Leste, la Papouasie-Nouvelle-Guinée, les Îles Marshall, les Îles Salomon, les Philippines, \
      les Bahamas, les Maldives, les Pays-Bas, les Palaos et le Viet Nam se sont joints aux auteurs.
      """,
      [
        "cosponsor A/C.3/76/L.10: VCT STP SMR TLS PNG MHL SLB PHL BHS MDV NLD PLW VNM"
      ]),
    Case(
      """
      Les délégations suivantes se sont jointes aux auteurs du projet de résolution : Irlande; Italie; \
      Norvège.
      """,
      [
        "cosponsor A/C.3/76/L.10: IRL ITA NOR"
      ]),
    Case(
      """
      Un projet de résolution révisé (A/C.3/76/L.10/Rev.1) a ensuite été déposé par les auteurs du \
      projet de résolution A/C.3/76/L.10, ainsi que par l’Angola et le Tchad.
      """,
      [
        "sponsor A/C.3/76/L.10/Rev.1: AGO TCD"
      ]),
    Case(
      """
      À la même séance, la Commission était saisie d’un projet de résolution révisé \
      (A/C.3/76/L.10/Rev.1), déposé par les auteurs du projet de résolution A/C.3/76/L.10 et les pays \
      suivants : Angola et Tchad.
      """,
      [
        "sponsor A/C.3/76/L.10/Rev.1: AGO TCD"
      ]),
    Case(
      """
      À sa 38e séance, le 4 novembre, la Commission était saisie d’un projet de résolution intitulé « \
      Élimination de l’intolérance et de l’antisémitisme en Allemagne et au Mali » (A/C.3/76/L.11), \
      déposé par l’Égypte (au nom de l’Organisation de la coopération islamique).
      """,
      [
        "sponsor A/C.3/76/L.11: EGY OIC<EGY/OIC *OIC<EGY"
      ]),
    Case(
      """
      Le représentant de l’Afrique du Sud a présenté le projet de résolution A/C.3/76/L.10 au nom des \
      pays membres de la Communauté de développement de l’Afrique australe, ainsi que du Brésil.
      """,
      [
        "introduced A/C.3/76/L.10: ZAF",
        "sponsor A/C.3/76/L.10: ZAF SADC<ZAF/SADC *SADC<ZAF BRA",
      ]),
    Case(
      """
      Le représentant du Malawi a présenté le projet de résolution A/C.3/76/L.10 au nom des États \
      Membres de l’Organisation des Nations Unies qui sont membres du Groupe des États d’Afrique.
      """,
      [
        "introduced A/C.3/76/L.10: MWI",
        "sponsor A/C.3/76/L.10: MWI AFRICAN<MWI/AFRICAN *AFRICAN<MWI",
      ]),
    Case(
      """
      Le projet de résolution avait pour auteurs l’Algérie, le Bénin et le Tchad.
      """,
      [
        "sponsor A/C.3/76/L.10: DZA BEN TCD"
      ]),
    Case(
      """
      Les pays suivants : Chili, Pérou et Mali se sont joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: CHL PER MLI"
      ]),
    Case(
      """
      Se sont associés aux auteurs du projet de résolution A/C.3/76/L.11 : Mali et Niger.
      """,
      [
        "cosponsor A/C.3/76/L.11: MLI NER"
      ]),
    Case(
      """
      À la 5e séance, le représentant de l’Uruguay, également au nom des pays suivants : Argentine, \
      Brésil et Chili, a présenté un projet de résolution (A/C.3/76/L.10) et annoncé que le Mali \
      s’était joint aux auteurs.
      """,
      [
        "introduced A/C.3/76/L.10: URY",
        "sponsor A/C.3/76/L.10: URY ARG BRA CHL",
        "cosponsor A/C.3/76/L.10: MLI",
      ]),
    Case(
      """
      À la 5e séance, la Commission était saisie d’un projet de résolution (A/C.3/76/L.10), déposé par \
      les pays suivants : Argentine, Brésil et Chili, et présenté par le représentant de l’Uruguay.
      """,
      [
        "sponsor A/C.3/76/L.10: ARG BRA CHL",
        "introduced A/C.3/76/L.10: URY",
      ]),
    Case(
      """
      À la 62e séance, le 23 mars 2016, le représentant de l’Égypte a présenté le projet de résolution \
      A/HRC/31/L.7, qui avait pour auteurs les pays suivants : Égypte, El Salvador et Qatar, et pour \
      coauteurs les pays suivants : Algérie, Angola et État de Palestine. Par la suite, l’Autriche, le \
      Mali et la Zambie se sont joints aux auteurs.
      """,
      [
        "introduced A/HRC/31/L.7: EGY",
        "sponsor A/HRC/31/L.7: EGY SLV QAT",
        "cosponsor A/HRC/31/L.7: DZA AGO PSE AUT MLI ZMB",
      ]),
    Case(
      """
      À la même séance, le représentant de Cuba a présenté le projet de résolution A/HRC/31/L.12, dont \
      l’auteur était Cuba et les coauteurs l’Algérie, l’Angola et le Bélarus.
      """,
      [
        "introduced A/HRC/31/L.12: CUB",
        "sponsor A/HRC/31/L.12: CUB",
        "cosponsor A/HRC/31/L.12: DZA AGO BLR",
      ]),
  ]
}
