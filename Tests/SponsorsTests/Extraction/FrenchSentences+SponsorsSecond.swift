extension FrenchSentencesTests {
  /// Who submits, introduces, joins and withdraws.
  static let sponsorsSecond: [Case] = [
    Case(
      """
      Le Secrétaire de la Commission a annoncé que les pays suivants s’étaient joints aux auteurs du \
      projet de résolution : Mali, Niger et Tchad.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER TCD"
      ]),
    Case(
      """
      À la même séance, la représentante de la Norvège a annoncé que l’Albanie, le Chili et le Togo \
      s’étaient joints aux auteurs du projet de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: ALB CHL TGO"
      ]),
    Case(
      """
      Le Président a annoncé que le Kenya et Madagascar souhaitaient se joindre aux auteurs du projet \
      de résolution.
      """,
      [
        "cosponsor A/C.3/76/L.10: KEN MDG"
      ]),
    Case(
      """
      Le Bénin s’est joint aux auteurs du projet de résolution A/C.3/76/L.5, et le Tchad et le Togo se \
      sont joints aux auteurs du projet de résolution A/C.3/76/L.6.
      """,
      [
        "cosponsor A/C.3/76/L.5: BEN",
        "cosponsor A/C.3/76/L.6: TCD TGO",
      ]),
    Case(
      """
      Ont également souhaité se porter auteurs du projet de résolution les pays suivants : Mali, Niger \
      et Tchad.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER TCD"
      ]),
    Case(
      """
      Par la suite, se sont joints aux auteurs du projet de résolution les pays suivants : Mali, Niger \
      et Tchad.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER TCD"
      ]),
    Case(
      """
      Par la suite, se sont joints aux auteurs du projet de résolution le Mali, le Niger et le Tchad.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER TCD"
      ]),
    Case(
      """
      La liste des auteurs s’est ensuite allongée des pays suivants : Mali, Niger.
      """,
      [
        "cosponsor A/C.3/76/L.10: MLI NER"
      ]),
    Case(
      """
      Le Panama s’est retiré de la liste des auteurs du projet de résolution.
      """,
      [
        "withdrawn A/C.3/76/L.10: PAN"
      ]),
    Case(
      """
      Par la suite, le Panama a retiré son nom de la liste des auteurs.
      """,
      [
        "withdrawn A/C.3/76/L.10: PAN"
      ]),
    Case(
      """
      Le Panama et le Pérou ne figurent plus parmi les auteurs du projet de résolution.
      """,
      [
        "withdrawn A/C.3/76/L.10: PAN PER"
      ]),
    Case(
      """
      Le Panama s’est désisté en tant qu’auteur du projet de résolution.
      """,
      [
        "withdrawn A/C.3/76/L.10: PAN"
      ]),
    Case(
      """
      Les pays suivants se sont retirés de la liste des auteurs du projet de résolution : Panama et \
      Pérou.
      """,
      [
        "withdrawn A/C.3/76/L.10: PAN PER"
      ]),
    Case(
      """
      La délégation du Tchad a ultérieurement indiqué que, si elle avait été présente, elle aurait \
      voté pour.
      """,
      [
        "intended-in-favour A/C.3/76/L.10: TCD"
      ]),
    Case(
      """
      La représentante du Belize a fait savoir par la suite que sa délégation avait eu l’intention de \
      s’abstenir.
      """,
      [
        "intended-abstaining A/C.3/76/L.10: BLZ"
      ]),
    Case(
      """
      Les délégations d’Haïti et du Mozambique ont ultérieurement informé le Secrétariat qu’elles \
      avaient eu l’intention de voter contre.
      """,
      [
        "intended-against A/C.3/76/L.10: HTI MOZ"
      ]),
    Case(
      """
      La Commission était saisie du projet de résolution A/C.3/76/L.10, déposé par les pays suivants : \
      Albanie*, Bénin**, Chili1 et Togo².
      """,
      [
        "sponsor A/C.3/76/L.10: ALB BEN CHL TGO"
      ]),
    Case(
      """
      Le projet de résolution sur la situation des droits de l’homme en République arabe syrienne \
      (A/C.3/76/L.10) a été déposé par le Chili.
      """,
      [
        "sponsor A/C.3/76/L.10: CHL"
      ]),
    Case(
      """
      À la même séance, la Commission était saisie d’un projet de résolution intitulé « Situation des \
      droits de l’homme au Myanmar », déposé par la France (A/C.3/76/L.10).
      """,
      [
        "sponsor A/C.3/76/L.10: FRA"
      ]),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été déposé par l’Égypte, au nom des États Membres de \
      l’Organisation des Nations Unies qui sont membres du Mouvement des pays non alignés, et la \
      Fédération de Russie.
      """,
      [
        "sponsor A/C.3/76/L.10: EGY NAM<EGY/NAM *NAM<EGY RUS"
      ]),
    Case(
      """
      Le projet de résolution A/C.3/76/L.10 a été déposé par Cuba [au nom du Groupe des 77 et de la \
      Chine], le Kazakhstan et la Türkiye.
      """,
      [
        "sponsor A/C.3/76/L.10: CUB G77<CUB/G77 *G77<CUB KAZ TUR"
      ]),
    Case(
      """
      Le représentant du Royaume-Uni, au nom de l’Union européenne et de l’Albanie, de l’Australie et \
      du Canada, a présenté le projet de résolution A/C.3/76/L.10.
      """,
      [
        "introduced A/C.3/76/L.10: GBR",
        "sponsor A/C.3/76/L.10: GBR EU<GBR/EU *EU<GBR ALB AUS CAN",
      ]),
  ]
}
