extension FrenchSentencesTests {
  /// Who speaks, when and for whom.
  static let statementsFirst: [Case] = [
    Case(
      """
      À la même séance, la représentante de la Norvège a fait une déclaration, révisé oralement le \
      projet de résolution et annoncé que l’Albanie, le Chili et le Togo s’étaient joints aux auteurs \
      du projet de résolution.
      """,
      [
        "statement A/C.3/76/L.10: NOR",
        "cosponsor A/C.3/76/L.10: ALB CHL TGO",
      ]),
    Case(
      """
      Après l’adoption du projet de résolution, des déclarations ont été faites par les représentants \
      des pays suivants : États-Unis d’Amérique, Canada (également au nom de l’Australie et de la \
      Suisse) et Union européenne (au nom de ses États membres, ainsi que de l’Albanie), ainsi que par \
      l’observateur du Saint-Siège.
      """,
      [
        "statement@after A/C.3/76/L.10: USA CAN AUS<CAN CHE<CAN EU *EU<EU ALB<EU VAT"
      ]),
    Case(
      """
      Avant le vote, les représentants de la Chine et de Cuba ont expliqué leur vote; après le vote, \
      les représentants du Japon et de l’Inde ont expliqué le leur.
      """,
      [
        "explanation@before A/C.3/76/L.10: CHN CUB",
        "explanation@after A/C.3/76/L.10: JPN IND",
      ]),
    Case(
      """
      Le représentant de l’Arménie a exercé son droit de réponse.
      """,
      [
        "reply A/C.3/76/L.10: ARM"
      ]),
    Case(
      """
      Les représentants de l’Arménie et de l’Azerbaïdjan ont fait des déclarations dans l’exercice de \
      leur droit de réponse.
      """,
      [
        "reply A/C.3/76/L.10: ARM AZE"
      ]),
    Case(
      """
      L’observatrice de l’État de Palestine a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: PSE"
      ]),
    Case(
      """
      Le représentant de l’Union européenne, en sa qualité d’observateur, a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: EU"
      ]),
    Case(
      """
      Le Rapporteur spécial a répondu aux questions posées et aux observations formulées par les \
      représentants de la Chine, de Cuba, de l’Égypte (au nom du Groupe des États arabes) et de la \
      Suisse, ainsi que par l’observateur de l’État de Palestine.
      """,
      [
        "statement A/C.3/76/L.10: CHN CUB EGY ARAB<EGY/ARAB *ARAB<EGY CHE PSE"
      ]),
    Case(
      """
      Au cours du dialogue interactif qui a suivi, le Haut-Commissaire a répondu aux questions \
      soulevées par les représentants des pays suivants : Chine, Cuba et Suisse.
      """,
      [
        "statement A/C.3/76/L.10: CHN CUB CHE"
      ]),
    Case(
      """
      Avant l’adoption du projet de résolution, les représentants des États-Unis et de la Hongrie ont \
      fait des déclarations; après l’adoption, des déclarations ont été faites par les représentants \
      de l’Argentine, du Paraguay et du Soudan.
      """,
      [
        "statement@before A/C.3/76/L.10: USA HUN",
        "statement@after A/C.3/76/L.10: ARG PRY SDN",
      ]),
    Case(
      """
      Des déclarations au titre des explications de vote ont été faites avant le vote par les \
      représentants du Brésil et du Chili et après le vote par ceux du Japon et de l’Inde.
      """,
      [
        "explanation@before A/C.3/76/L.10: BRA CHL",
        "explanation@after A/C.3/76/L.10: JPN IND",
      ]),
    Case(
      """
      Le représentant de la Slovénie (au nom de l’Union européenne, ainsi que de l’Albanie et de \
      l’Ukraine) a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: SVN EU<SVN/EU *EU<SVN ALB<SVN UKR<SVN"
      ]),
    Case(
      """
      Des déclarations en faveur de la motion ont été faites par les représentants de la Chine et de \
      Cuba, et contre la motion par les représentants de la France et de l’Italie.
      """,
      [
        "statement A/C.3/76/L.10: CHN CUB FRA ITA"
      ]),
    Case(
      """
      Le représentant de la Suisse (pays hôte) a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: CHE"
      ]),
    Case(
      """
      Le représentant de l’Ouganda, en sa qualité de Président du Groupe des États d’Afrique, a fait \
      une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: UGA"
      ]),
    Case(
      """
      À la même séance, le représentant du Brésil, s’exprimant au nom du Marché commun du Sud, a fait \
      une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: BRA MERCOSUR<BRA/MERCOSUR *MERCOSUR<BRA"
      ]),
    Case(
      """
      Des déclarations ont été faites par les représentants de la Norvège (également au nom de \
      l’Islande, du Liechtenstein et de la Suisse), de l’Égypte, au nom du Groupe des États d’Afrique, \
      et du Japon.
      """,
      [
        "statement A/C.3/76/L.10: NOR ISL<NOR LIE<NOR CHE<NOR EGY AFRICAN<EGY/AFRICAN *AFRICAN<EGY JPN"
      ]),
    Case(
      """
      Le représentant du Danemark (au nom des pays nordiques, à savoir le Danemark, la Finlande, \
      l’Islande, la Norvège et la Suède) a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: DNK NORDIC<DNK/NORDIC DNK<DNK/NORDIC FIN<DNK/NORDIC ISL<DNK/NORDIC NOR<DNK/NORDIC SWE<DNK/NORDIC"
      ]),
    Case(
      """
      Le représentant du Pakistan (au nom de l’Organisation de la coopération islamique, à l’exception \
      de l’Albanie) a fait une déclaration.
      """,
      [
        "statement A/C.3/76/L.10: PAK OIC<PAK/OIC *OIC<PAK"
      ]),
    Case(
      """
      Le représentant de la France, au nom des États membres de l’Union européenne, et le représentant \
      du Mexique ont fait des déclarations.
      """,
      [
        "statement A/C.3/76/L.10: FRA EU<FRA/EU *EU<FRA MEX"
      ]),
    Case(
      """
      Après le vote, le représentant du Canada, parlant également au nom de l’Australie et de la \
      Nouvelle-Zélande, et la représentante du Japon ont fait des déclarations pour expliquer leur \
      vote.
      """,
      [
        "explanation@after A/C.3/76/L.10: CAN AUS<CAN NZL<CAN JPN"
      ]),
    Case(
      """
      Avant l’adoption du projet de résolution, une déclaration a été faite par le représentant de \
      l’Argentine; après l’adoption, des déclarations ont été faites par les représentants de l’Iran \
      (République islamique d’), du Venezuela (République bolivarienne du) (au nom du Groupe des Amis \
      pour la défense de la Charte des Nations Unies) et de la Chine.
      """,
      [
        "statement@before A/C.3/76/L.10: ARG",
        "statement@after A/C.3/76/L.10: IRN VEN CHARTER<VEN/CHARTER *CHARTER<VEN CHN",
      ]),
  ]
}
