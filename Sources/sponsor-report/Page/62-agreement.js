// How alike delegations vote: the map, the tree, and every measure of the file.

/** How often two delegations took each two positions in the votes in which both voted. */
class AgreementCounts {
  constructor(one, other) {
    const {rows, unanimous} = ballots.bits;
    const [left, right] = [rows[one], rows[other]];
    this.cells = positionLevels.map(() => [0, 0, 0]);
    this.unanimous = 0;
    for (let word = 0; word < unanimous.length; word++) {
      const both = (left.y[word] | left.a[word] | left.n[word]) & (right.y[word] | right.a[word] | right.n[word]);
      if (!both) continue;
      this.unanimous += ones(both & unanimous[word]);
      for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) this.cells[i][j] += ones(left[positionLevels[i]][word] & right[positionLevels[j]][word]);
    }
  }

  /** The sum over all cells of a factor of the two levels, from 0. */
  sum(factor) {
    let sum = 0;
    for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) sum += factor(i, j) * this.cells[i][j];
    return sum;
  }

  get votes() { return this.sum(() => 1); }
  get equal() { return this.cells[0][0] + this.cells[1][1] + this.cells[2][2]; }
  get partial() { return this.sum((i, j) => Math.abs(i - j) === 1 ? 1 : 0); }
  get opposite() { return this.cells[0][2] + this.cells[2][0]; }
  first(i) { return this.cells[i][0] + this.cells[i][1] + this.cells[i][2]; }
  second(j) { return this.cells[0][j] + this.cells[1][j] + this.cells[2][j]; }
}

const levelDistances = {
  nominal: (i, j) => i === j ? 0 : 1, absolute: (i, j) => Math.abs(i - j) / 2, squared: (i, j) => (i - j) * (i - j) / 4,
};

/** Σ d x y: the disagreement expected of two that vote independently, times N². */
function expectedDisagreement(distance, first, second) {
  let sum = 0;
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) sum += distance(i, j) * first(i) * second(j);
  return sum;
}

/** Lijphart's index: the share of votes in which two agree, an abstention against a vote counting half, in percent. */
const lijphart = (counts) => counts.votes ? (counts.equal + counts.partial / 2) / counts.votes * 100 : null;

const sScore = (distance) => (counts) => counts.votes ? 1 - 2 * counts.sum(distance) / counts.votes : null;
const beyondChance = (distance, first, second) => (counts) => {
  const expected = expectedDisagreement(distance, (i) => first(counts, i), (i) => second(counts, i));
  return expected > 0 ? 1 - counts.votes * counts.sum(distance) / expected : null;
};
const pooled = (counts, i) => (counts.first(i) + counts.second(i)) / 2;
const kappa = (distance) => beyondChance(distance, (counts, i) => counts.first(i), (counts, i) => counts.second(i));

/** The measures of `votes/agreement.csv`, in the order of its columns and computed as the program computes them. */
const agreementMeasures = {
  "lijphart": lijphart,
  "voeten": (counts) => {
    const votes = counts.votes - counts.unanimous;
    return votes > 0 ? (counts.equal - counts.unanimous + counts.partial / 2) / votes : null;
  },
  "exact": (counts) => counts.votes ? counts.equal / counts.votes : null,
  "s-absolute": sScore(levelDistances.absolute),
  "s-squared": sScore(levelDistances.squared),
  "kappa-nominal": kappa(levelDistances.nominal),
  "kappa-linear": kappa(levelDistances.absolute),
  "kappa-quadratic": kappa(levelDistances.squared),
  "pi-nominal": beyondChance(levelDistances.nominal, pooled, pooled),
  "pi-linear": beyondChance(levelDistances.absolute, pooled, pooled),
  "pi-quadratic": beyondChance(levelDistances.squared, pooled, pooled),
  "benati-capurri": (counts) => {
    if (!counts.votes) return null;
    const expected = expectedDisagreement(levelDistances.absolute, (i) => counts.first(i), (i) => counts.second(i)) / (counts.votes * counts.votes);
    return 2 * (expected - counts.sum(levelDistances.absolute) / counts.votes);
  },
};

/** The name of a delegation in the language of the report's files. */
function fileName(code) {
  const delegation = delegations.get(code);
  return delegation ? delegation.names[data.languages.indexOf(data.language)] : code;
}

/** `votes/agreement.csv`. */
function agreementCSV() {
  const lines = [csvRow(["a", "a_name", "b", "b_name", "votes", "n", "non_unanimous", ...Object.keys(agreementMeasures), "votes_compared", "consensus", "selection"])];
  const names = ballots.codes.map((code) => csvText(fileName(code)));
  ballots.codes.forEach((one, row) => {
    for (let column = row + 1; column < ballots.codes.length; column++) {
      const counts = new AgreementCounts(row, column);
      lines.push(csvRow([one, names[row], ballots.codes[column], names[column], String(counts.votes), String(counts.votes), String(counts.votes - counts.unanimous),
        ...Object.values(agreementMeasures).map((measure) => csvNumber(measure(counts))), String(ballots.list.length), data.votes.consensus, data.votes.selection]));
    }
  });
  return lines.join("");
}

const ballotName = (row) => name(ballots.codes[row]);

/** What is said of two delegations: how often they agreed, of how many votes. */
function agreementSentence(one, other) {
  const counts = new AgreementCounts(one, other);
  const names = {a: isolated(ballotName(one)), b: isolated(ballotName(other))};
  if (!counts.votes) return t("agreement.nothing", names);
  return t("agreement.counts", {...names, n: counts.votes, value: percent(lijphart(counts) / 100), equal: number(counts.equal), partial: number(counts.partial), opposite: number(counts.opposite)});
}

/** The votes in which two delegations differed, opposite ones first. */
function openAgreement(one, other) {
  const counts = new AgreementCounts(one, other);
  const differed = ballots.inOrder.map((vote) => ({vote, first: ballots.position(one, vote.column), second: ballots.position(other, vote.column)}))
    .filter(({first, second}) => first !== second && first !== "-" && second !== "-")
    .map((item) => ({...item, isOpposite: item.first !== "a" && item.second !== "a"}));
  const list = (items) => h("ul", {class: "ballots"}, ...items.map(({vote, first, second}) => h("li", {"data-vote": `${vote.document} ${vote.number}`},
    ballotMark(ballots.codes[one], first, vote), ballotMark(ballots.codes[other], second, vote), h("span", {}, voteLink(vote), " ", h("span", {class: "count"}, quoted(vote.date))))));
  const part = (key, items) => items.length ? [h("h3", {}, t(key, {n: items.length})), list(items)] : [];
  openDialog(t("pair.title", {a: isolated(ballotName(one)), b: isolated(ballotName(other))}),
    h("p", {}, agreementSentence(one, other)), counts.votes ? crossTable(one, other, counts) : null,
    differed.length ? h("p", {class: "count"}, t("agreement.order", {a: isolated(ballotName(one)), b: isolated(ballotName(other))})) : h("p", {}, counts.votes ? t("agreement.never") : ""),
    ...part("agreement.opposite", differed.filter(({isOpposite}) => isOpposite)), ...part("agreement.partial", differed.filter(({isOpposite}) => !isOpposite)));
}

/** A position as a button that shows the words on it: within a list of a dialog below its item, else in the dialog. */
const ballotMark = (code, position, vote) => h("button", {type: "button", class: "text", "data-action": "evidence", "data-code": code,
  onclick: ({currentTarget}) => toggleEvidence(currentTarget, () => ledgerOnVote(vote, code)) || openBallot(code, vote)},
  h("span", {class: "unseen"}, `${name(code)}: `), positionMark(position));

/** Shows or hides some rows of the ledger under the item of a list that a button stands in; false where it is in none. */
function toggleEvidence(button, rows) {
  const item = button.closest(".ballots li");
  if (!item) return false;
  const isShown = button.getAttribute("aria-expanded") === "true";
  item.querySelector(".shown")?.remove();
  item.querySelectorAll("[aria-expanded]").forEach((other) => other.setAttribute("aria-expanded", "false"));
  if (isShown) return true;
  button.setAttribute("aria-expanded", "true");
  item.append(h("div", {class: "shown"}, ...evidenceOf(rows())));
  return true;
}

/** The positions of two delegations against each other. */
function crossTable(one, other, counts) {
  const level = (position) => positionLevels.indexOf(position);
  return h("div", {class: "scroll cross", tabindex: 0, role: "region", "aria-label": t("agreement.cross")}, h("table", {}, h("caption", {}, t("agreement.cross")),
    h("thead", {}, h("tr", {}, h("td"), ...positionsPrinted.map((position) => h("th", {scope: "col", class: "number"}, quoted(name(ballots.codes[other])), ": ", positionMark(position))))),
    h("tbody", {}, ...positionsPrinted.map((first) => h("tr", {}, h("th", {scope: "row"}, quoted(name(ballots.codes[one])), ": ", positionMark(first)),
      ...positionsPrinted.map((second) => h("td", {class: first === second ? "number same" : "number"}, number(counts.cells[level(first)][level(second)]))))))));
}

let agreementWith = null;

function drawAgreement(content) {
  const {order, merges, leftOut} = data.votes;
  const values = new Map();
  const value = (one, other) => {
    const key = Math.min(one, other) * ballots.codes.length + Math.max(one, other);
    if (!values.has(key)) values.set(key, lijphart(new AgreementCounts(one, other)));
    return values.get(key);
  };
  content.append(heading(1, t("votes.agreement"), csvButton("votes/agreement.csv", agreementCSV)), h("p", {class: "lead"}, t("agreement.lead", {n: ballots.list.length})));
  if (order.length > 1 && merges.length) content.append(...agreementMap(value));
  if (leftOut.length) content.append(h("p", {}, t("agreement.leftOut"), " ", ...enumeration(byName(leftOut.map((row) => ballots.codes[row])).map(delegationLink))));
  content.append(...extremePairs(value), heading(2, t("agreement.with")), ...agreementOfOne(value));
}

/** The tree with its cut, and the map in its order. */
function agreementMap(value) {
  const {order, merges} = data.votes;
  // The tree is over those that all are compared with, numbered in the order of their rows.
  const kept = [...order].sort((one, other) => one - other);
  const leafOf = new Map(kept.map((row, leaf) => [row, leaf]));
  const tree = new Tree(kept.length, merges.map(([left, right, height]) => ({left, right, height})), order.map((row) => leafOf.get(row)));
  let cutInto = Math.max(1, data.votes.blocs);
  let blocs = tree.cut(cutInto);
  const words = t("agreement.mapTitle", {n: ballots.list.length});
  const map = heatMap({
    order, label: ballotName, title: words, least: leastShade(order, value), most: 100, value, blocOf: (row) => blocs[leafOf.get(row)], isMarked: null,
    read: (one, other) => one === other ? t("agreement.self", {n: tallied(one), name: isolated(ballotName(one))}) : agreementSentence(one, other),
    open: (one, other) => one === other ? (location.hash = address(["delegation", ballots.codes[one]])) : openAgreement(one, other),
  });
  const picture = treePicture(tree, {title: t("agreement.treeTitle"), label: (leaf) => ballots.codes[kept[leaf]], blocs: cutInto, onCut: cut});
  const count = h("output", {for: "votes-cut"});
  const list = h("div", {"data-blocs": true});
  const slider = h("input", {type: "range", id: "votes-cut", min: 1, max: Math.min(kept.length, 40), "data-action": "cut", oninput: () => cut(Number(slider.value))});

  function cut(wanted) {
    cutInto = Math.max(1, Math.min(kept.length, wanted));
    blocs = tree.cut(cutInto);
    slider.value = String(cutInto);
    slider.setAttribute("aria-valuetext", t("blocs.count", {n: cutInto}));
    count.textContent = t("blocs.count", {n: cutInto});
    picture.redraw(cutInto);
    map.redraw({});
    list.replaceChildren(...votingBlocs(blocs, kept));
  }

  requestAnimationFrame(() => cut(cutInto));
  return [heading(2, t("blocs.map"), ...pictureButtons("agreement", map.picture)), map.element,
    heading(2, t("blocs.tree"), ...pictureButtons("agreement-tree", () => picture.svg)),
    h("div", {class: "controls"}, h("label", {for: "votes-cut"}, t("blocs.cut"), slider), count), picture.element, list];
}

/** In how many votes a delegation voted. */
const tallied = (row) => ballots.list.filter(({column}) => ballots.position(row, column) !== "-").length;

/** Where the colours begin: nearly all agree on most texts, and the map would be one dark square. */
function leastShade(order, value) {
  const all = [];
  order.forEach((one, place) => order.slice(place + 1).forEach((other) => all.push(value(one, other) ?? 0)));
  all.sort((one, other) => one - other);
  return all.length ? Math.min(90, Math.floor(all[Math.floor(all.length / 20)] / 10) * 10) : 0;
}

function votingBlocs(blocs, kept) {
  const members = new Map();
  blocs.forEach((bloc, leaf) => members.has(bloc) ? members.get(bloc).push(ballots.codes[kept[leaf]]) : members.set(bloc, [ballots.codes[kept[leaf]]]));
  const alone = [...members.values()].filter((codes) => codes.length === 1).flat();
  return [...[...members].filter(([, codes]) => codes.length > 1).map(([bloc, codes]) => h("details", {class: "bloc", "data-bloc": bloc},
    h("summary", {}, t("summary.bloc", {n: codes.length, bloc: number(bloc)})), h("p", {}, ...enumeration(byName(codes).map(delegationLink))))),
    alone.length ? h("p", {}, t("summary.alone"), " ", ...enumeration(byName(alone).map(delegationLink))) : null].filter(Boolean);
}

/** The pairs that voted most and least alike, among those with half the votes in common. */
function extremePairs(value) {
  const least = Math.max(2, Math.ceil(ballots.list.length / 2));
  const pairs = [];
  ballots.codes.forEach((_, one) => {
    for (let other = one + 1; other < ballots.codes.length; other++) {
      const votes = new AgreementCounts(one, other).votes;
      if (votes >= least) pairs.push({one, other, votes, value: value(one, other)});
    }
  });
  if (!pairs.length) return [h("p", {}, t("agreement.few", {n: least}))];
  const full = pairs.filter((pair) => pair.value === 100).length;
  const shown = (items) => h("ul", {class: "plain"}, ...items.slice(0, 5).map(({one, other}) => h("li", {},
    h("button", {type: "button", class: "text", "data-action": "pair", onclick: () => openAgreement(one, other)}, agreementSentence(one, other)))));
  const order = (sign) => [...pairs].sort((a, b) => sign * (a.value - b.value) || b.votes - a.votes || a.one - b.one || a.other - b.other);
  return [h("div", {class: "columns"}, h("section", {}, heading(2, t("agreement.furthest")), h("p", {}, t("agreement.among", {n: least})), shown(order(1))),
      h("section", {}, heading(2, t("agreement.closest")), h("p", {}, t("agreement.among", {n: least})), full > 5 ? h("p", {}, t("agreement.full", {n: full, pairs: number(pairs.length)})) : null, shown(order(-1))))];
}

/** One delegation against all others, as a table: what the map shows, for who cannot see it. */
function agreementOfOne(value) {
  const codes = byName(ballots.codes);
  if (!ballots.rowOf.has(agreementWith)) agreementWith = codes[0];
  const place = h("div");
  const draw = () => {
    const one = ballots.rowOf.get(agreementWith);
    const rows = ballots.codes.map((code, other) => ({code, other})).filter(({other}) => other !== one)
      .map(({code, other}) => ({code, other, counts: new AgreementCounts(one, other), value: value(one, other)}))
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.counts.votes - a.counts.votes || a.other - b.other);
    place.replaceChildren(table({
      name: "agreement", caption: t("agreement.withOf", {name: isolated(name(agreementWith))}), rows,
      columns: [
        {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
        {title: t("column.region"), value: ({code}) => { const region = delegations.get(code)?.region; return region ? groupName(region) : ""; }},
        {title: t("agreement.value"), isNumber: true, value: (row) => row.value, cell: (row) => row.value === null ? "" :
          h("button", {type: "button", class: "text", "data-action": "pair", onclick: () => openAgreement(one, row.other)}, percent(row.value / 100))},
        {title: t("column.votesOfBoth"), isNumber: true, value: ({counts}) => counts.votes},
        {title: t("column.same"), isNumber: true, value: ({counts}) => counts.equal},
        {title: t("column.oneAbstained"), isNumber: true, value: ({counts}) => counts.partial},
        {title: t("column.opposite"), isNumber: true, value: ({counts}) => counts.opposite},
      ],
    }));
  };
  const choice = h("select", {"data-action": "delegation", onchange: (event) => { agreementWith = event.target.value; draw(); }},
    ...codes.map((code) => h("option", {value: code, selected: code === agreementWith}, name(code))));
  draw();
  return [h("div", {class: "controls"}, h("label", {}, t("column.delegation"), choice)), place];
}
