view("summary", {
  draw(content) {
    const documents = tables.documents;
    const sessions = [...new Set(texts.map(({session}) => session).filter((session) => session !== null))].sort((a, b) => a - b);
    content.append(heading(1, t("summary.title")));
    content.append(h("p", {class: "lead"}, [
      documents && t("summary.documents", {n: documents.count}),
      t("summary.texts", {n: texts.length}), t("summary.delegations", {n: rowsOfMatrix.length}),
      sessions.length ? t("summary.sessions", {n: sessions.length, list: enumerated(sessions.map(String))}) : "",
    ].filter(Boolean).join(" ")));
    content.append(figures(documents));
    if (rowsOfMatrix.length < 2 || texts.length < 2) {
      content.append(h("p", {}, t("summary.little", {delegations: rowsOfMatrix.length, texts: texts.length})));
      return;
    }
    content.append(finding("summary.active", mostActive()), finding("summary.sponsored", mostSponsored()),
      finding("summary.pairs", closestPairs()), finding("summary.ties", tiesInWords()), finding("summary.blocs", blocsInWords()));
  },
});

/** The large figures at the top. */
function figures(documents) {
  const all = [
    ["drafts", texts.length, "figures.texts"], ["delegations", rowsOfMatrix.length, "figures.delegations"],
    tables.ledger && ["documents", tables.ledger.count, "figures.actions"],
    documents && ["documents", documents.count, "figures.documents"],
    data.votes && ["votes", data.votes.count, "figures.votes"],
    tables.review && ["review", tables.review.count, "figures.review"],
  ].filter(Boolean);
  return h("ul", {class: "figures"}, ...all.map(([path, value, key]) =>
    h("li", {}, link([path], h("span", {class: "figure"}, number(value)), h("span", {}, t(key, {n: value}))))));
}

const finding = (key, content) => h("section", {class: "finding"}, h("h2", {}, t(key)), content);

function mostActive() {
  const order = rowSums.map((_, row) => row).sort((one, other) => rowSums[other] - rowSums[one] || one - other).slice(0, 8);
  return bars(order.map((row) => ({
    label: delegationLink(rowsOfMatrix[row].code), value: rowSums[row],
    words: t("summary.ofTexts", {n: texts.length, count: number(rowSums[row]), all: number(texts.length)}),
  })), texts.length);
}

function mostSponsored() {
  const order = texts.map(({column}) => column)
    .sort((one, other) => columnSums[other] - columnSums[one] || one - other).slice(0, 8);
  return bars(order.map((column) => ({
    label: textLink(texts[column]), value: columnSums[column],
    words: t("summary.ofDelegations", {n: rowsOfMatrix.length, count: number(columnSums[column]), all: number(rowsOfMatrix.length)}),
  })), rowsOfMatrix.length);
}

/** A list with a bar behind each value; the words say the value with its base. */
function bars(items, most) {
  return h("ol", {class: "bars"}, ...items.map(({label, value, words}) => h("li", {},
    h("span", {class: "label"}, label), h("span", {class: "value"}, words),
    h("span", {class: "bar-of", "aria-hidden": "true"}, h("span", {style: `inline-size:${(100 * value / Math.max(1, most)).toFixed(1)}%`})))));
}

/** The nearest pairs among delegations behind a quarter of the texts: those behind one and the same say nothing. */
function closestPairs() {
  const least = Math.max(2, Math.ceil(texts.length / 4));
  const active = rowSums.map((_, row) => row).filter((row) => rowSums[row] >= least);
  const pairs = [];
  active.forEach((one, place) => active.slice(place + 1).forEach((other) =>
    pairs.push({one, other, value: measures.jaccard(one, other) ?? 0, both: shared(one, other)})));
  pairs.sort((a, b) => b.value - a.value || b.both - a.both || a.one - b.one || a.other - b.other);
  if (!pairs.length) return h("p", {}, t("summary.noPairs", {n: least}));
  return [h("p", {}, t("summary.pairsAmong", {n: least, all: number(texts.length)})),
    h("ul", {class: "plain"}, ...pairs.slice(0, 5).map(({one, other}) => h("li", {},
      h("button", {type: "button", class: "text", "data-action": "pair", onclick: () => openPair(one, other)}, pairSentence(one, other)))))];
}

function tiesInWords() {
  const all = data.significance;
  if (!all) return h("p", {}, t("omitted.significance"));
  if (all.why) return h("p", {}, t("summary.noTest"), " ", h("span", {lang: "en", dir: "ltr"}, all.why));
  const words = t(all.ties.length ? "summary.tiesCount" : all.hasTooFew ? "summary.tiesFew" : "summary.tiesNone",
    {n: all.ties.length, count: number(all.ties.length), tests: number(all.tests), alpha: number(all.alpha, 2)});
  const shown = all.ties.map(pairOf).sort((a, b) => all.q[a.place] - all.q[b.place] || a.place - b.place).slice(0, 5);
  return [h("p", {}, words), h("ul", {class: "plain"}, ...shown.map(({one, other}) => h("li", {},
    h("button", {type: "button", class: "text", "data-action": "pair", onclick: () => openPair(one, other)}, pairSentence(one, other)))))];
}

/** The rows of a pair, by its place in the lists of pairs. */
function pairOf(place) {
  let one = 0;
  let rest = place;
  while (rest >= rowsOfMatrix.length - one - 1) { rest -= rowsOfMatrix.length - one - 1; one++; }
  return {one, other: one + 1 + rest, place};
}

function blocsInWords() {
  const clusters = tables.clusters;
  if (!data.tree || !data.tree.isNamed) return h("p", {}, t("summary.noBlocs"));
  const blocs = new Map();
  for (const row of clusters.rows()) {
    const number = clusters.number(row, "bloc");
    if (!blocs.has(number)) blocs.set(number, {number, stability: clusters.number(row, "bloc_stability"), members: []});
    blocs.get(number).members.push(clusters.text(row, "country"));
  }
  const large = [...blocs.values()].filter(({members}) => members.length > 1).sort((a, b) => a.number - b.number);
  const alone = [...blocs.values()].filter(({members}) => members.length === 1).flatMap(({members}) => members);
  return [h("p", {}, t("summary.blocsCount", {n: blocs.size})),
    ...large.map(({number: bloc, stability, members}) => h("details", {class: "bloc"},
      h("summary", {}, t("summary.bloc", {n: members.length, bloc: number(bloc)}), " — ",
        stability === null ? "" : t(`stability.${stabilityWord(stability)}`, {value: number(stability, 2)})),
      h("p", {}, ...enumeration(byName(members).map(delegationLink))))),
    alone.length ? h("p", {}, t("summary.alone"), " ", ...enumeration(byName(alone).map(delegationLink))) : null,
    h("p", {}, link(["heatmap"], t("summary.seeBlocs")))];
}

/** Hennig's words for the stability of a bloc. */
const stabilityWord = (value) => value >= 0.85 ? "high" : value >= 0.75 ? "stable" : value >= 0.6 ? "pattern" : "none";
