extension FrenchSentencesTests {
  /// Who speaks, when and for whom.
  static let statementsSecond: [Case] = [
    Case(
      """
      Des explications de vote avant le vote ont été données par les représentants du Brésil, du Chili \
      et du Pérou.
      """,
      [
        "explanation@before A/C.3/76/L.10: BRA CHL PER"
      ]),
    Case(
      """
      Les représentants du Brésil, du Chili et du Pérou ont expliqué leur vote avant le vote.
      """,
      [
        "explanation@before A/C.3/76/L.10: BRA CHL PER"
      ]),
    Case(
      """
      Les représentantes et représentants de l’Inde, des Îles Marshall et du Bélarus ont pris la \
      parole pour exercer leur droit de réponse.
      """,
      [
        "reply A/C.3/76/L.10: IND MHL BLR"
      ]),
    Case(
      """
      L’observateur du Saint-Siège, l’observatrice de l’État de Palestine et le représentant du Comité \
      international de la Croix-Rouge ont également fait des déclarations.
      """,
      [
        "statement A/C.3/76/L.10: VAT PSE"
      ]),
    Case(
      """
      À la 3e séance, le 2 octobre, des déclarations ont été faites par les représentants des pays \
      suivants : Suriname (au nom de la Communauté des Caraïbes), Singapour (au nom de l’Association \
      des nations de l’Asie du Sud-Est) et Malawi (au nom de la Communauté de développement de \
      l’Afrique australe).
      """,
      [
        "statement A/C.3/76/L.10: SUR CARICOM<SUR/CARICOM *CARICOM<SUR SGP ASEAN<SGP/ASEAN *ASEAN<SGP MWI SADC<MWI/SADC *SADC<MWI"
      ]),
    Case(
      """
      Le Conseil a entendu une déclaration du représentant de l’Ukraine en tant que pays concerné.
      """,
      [
        "statement A/C.3/76/L.10: UKR"
      ]),
    Case(
      """
      La Commission a entendu des déclarations des représentants du Kenya et du Mali.
      """,
      [
        "statement A/C.3/76/L.10: KEN MLI"
      ]),
    Case(
      """
      La Commission a entendu les déclarations faites par les représentants du Kenya et du Mali.
      """,
      [
        "statement A/C.3/76/L.10: KEN MLI"
      ]),
    Case(
      """
      Des déclarations générales ont été faites par le représentant du Luxembourg (au nom de l’Union \
      européenne), puis par ceux du Mali et du Niger.
      """,
      [
        "statement A/C.3/76/L.10: LUX EU<LUX/EU *EU<LUX MLI NER"
      ]),
    Case(
      """
      La représentante de la Guinée équatoriale, de même que l’observateur de la Palestine, a fait une \
      déclaration.
      """,
      [
        "statement A/C.3/76/L.10: GNQ PSE"
      ]),
    Case(
      """
      Le représentant de la République islamique d’Iran et la représentante de l’État plurinational de \
      Bolivie ont fait des déclarations.
      """,
      [
        "statement A/C.3/76/L.10: IRN BOL"
      ]),
    Case(
      """
      À la même séance, les représentants de la Belgique (au nom des États membres de l’Union \
      européenne qui sont membres du Conseil), de la Chine et de Cuba ont fait des déclarations pour \
      expliquer leur vote avant le vote.
      """,
      [
        "explanation@before A/C.3/76/L.10: BEL EU<BEL/EU CHN CUB",
        "? États membres de l’Union européenne",
      ]),
    Case(
      """
      Ont fait des déclarations les représentants des pays suivants : Chine, Cuba et Mali.
      """,
      [
        "statement A/C.3/76/L.10: CHN CUB MLI"
      ]),
    Case(
      """
      Ont pris la parole les représentants de la Chine, de Cuba et du Mali.
      """,
      [
        "statement A/C.3/76/L.10: CHN CUB MLI"
      ]),
    Case(
      """
      Le représentant du Mexique a annoncé que les pays suivants s’étaient portés coauteurs : Chili, \
      Panama. La représentante de Cuba a fait une déclaration.
      """,
      [
        "cosponsor A/C.3/76/L.10: CHL PAN",
        "statement A/C.3/76/L.10: CUB",
      ]),
    Case(
      """
      Après l’adoption du projet, le représentant du Sénégal, s’exprimant au nom du Groupe des États \
      d’Afrique, la représentante du Guyana (au nom du Groupe des 77 et de la Chine) et l’observatrice \
      du Saint-Siège ont fait des déclarations.
      """,
      [
        "statement@after A/C.3/76/L.10: SEN AFRICAN<SEN/AFRICAN *AFRICAN<SEN GUY G77<GUY/G77 *G77<GUY VAT"
      ]),
    Case(
      """
      Le représentant des Fidji, s’exprimant au nom des petits États insulaires en développement du \
      Pacifique, a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: FJI PSIDS<FJI/PSIDS *PSIDS<FJI"
      ]),
    Case(
      """
      La représentante de l’Australie (au nom du Canada et de la Nouvelle-Zélande également) a fait \
      une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: AUS CAN<AUS NZL<AUS"
      ]),
    Case(
      """
      Le représentant de l’Azerbaïdjan a exercé son droit de réponse, de même que celui de l’Arménie.
      """,
      [
        "reply A/C.3/76/L.10: AZE ARM"
      ]),
    Case(
      """
      Les représentants de la République populaire démocratique de Corée et du Japon ont exercé une \
      deuxième fois leur droit de réponse.
      """,
      [
        "reply A/C.3/76/L.10: PRK JPN"
      ]),
    Case(
      """
      Exerçant leur droit de réponse, les représentants de la Chine et du Japon ont fait des \
      déclarations.
      """,
      [
        "reply A/C.3/76/L.10: CHN JPN"
      ]),
    Case(
      """
      Des déclarations ont été faites dans l’exercice du droit de réponse par les représentants de la \
      Chine et du Japon.
      """,
      [
        "reply A/C.3/76/L.10: CHN JPN"
      ]),
  ]
}
