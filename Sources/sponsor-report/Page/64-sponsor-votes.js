// Sponsors held against the votes on their own texts, and texts voted on in a committee and in plenary.

const sponsorKinds = ["sponsored-in-favour", "sponsored-abstaining", "sponsored-against", "sponsored-absent",
  "in-favour-without-sponsoring", "abstaining-without-sponsoring", "against-without-sponsoring"];

/** What a delegation did with a text by whether it sponsored it and how it voted; null where it did neither. */
function sponsorKind(isSponsor, position) {
  if (position === "-") return isSponsor ? "sponsored-absent" : null;
  return isSponsor ? `sponsored-${positionWord[position]}` : `${positionWord[position]}-without-sponsoring`;
}

let sponsorEntries = null;

/** What each delegation did with each text voted on whose sponsors are known: by vote, then by code. */
function sponsorVotes() {
  return sponsorEntries ??= data.votes.sponsors.flatMap(([column, family, sponsors]) => {
    const bySponsor = new Map(sponsors.map(([code, role, row]) => [code, {role, row}]));
    return [...new Set([...ballots.codes, ...bySponsor.keys()])].sort().map((code) => {
      const known = bySponsor.get(code);
      const place = ballots.rowOf.get(code);
      const position = place === undefined ? "-" : ballots.position(place, column);
      return {column, family, code, role: known ? known.role : "", row: known ? known.row : null, position, kind: sponsorKind(known !== undefined, position)};
    }).filter(({kind}) => kind);
  });
}

/** `votes/sponsorship-against-vote.csv`. */
function sponsorVotesCSV() {
  const lines = [csvRow(["document", "vote", "session", "body", "date", "draft", "resolution", "title", "division", "family", "country", "name", "role", "kind", "ledger_row", "statement"])];
  for (const {column, family, code, role, kind, row} of sponsorVotes()) {
    if (kind === "sponsored-in-favour") continue;
    const vote = ballots.list[column];
    lines.push(csvRow([csvText(vote.document), String(vote.number), vote.session === null ? "" : String(vote.session), csvText(vote.body), vote.date, csvText(vote.draft), csvText(vote.resolution),
      csvText(vote.title), vote.division, csvText(family), code, csvText(fileName(code)), role, kind, row === null ? "" : String(row + 1), csvText(data.votes.statement)]));
  }
  return lines.join("");
}

function drawSponsorVotes(content) {
  const entries = sponsorVotes();
  const {withoutSponsors, ambiguous} = data.votes;
  const dissent = entries.filter(({kind}) => kind === "sponsored-abstaining" || kind === "sponsored-against");
  content.append(heading(1, t("votes.sponsors"), csvButton("votes/sponsorship-against-vote.csv", sponsorVotesCSV)), h("p", {class: "lead"}, t("sponsors.lead", {n: data.votes.sponsors.length}), " ",
    withoutSponsors ? t("sponsors.without", {n: withoutSponsors}) : "", " ", ambiguous ? t("sponsors.ambiguous", {n: ambiguous}) : ""));
  if (!data.votes.sponsors.length) return;
  content.append(heading(2, t("sponsors.dissent")));
  if (!dissent.length) content.append(h("p", {}, t("sponsors.noDissent")));
  else content.append(table({
    name: "dissent", caption: t("sponsors.dissent"), rows: dissent,
    columns: [
      {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
      {title: t("column.didWhat"), value: ({kind}) => t(`sponsors.${kind}`), cell: (entry) => h("button", {type: "button", class: "text", "data-action": "evidence",
        onclick: () => openSponsorVote(entry)}, positionMark(entry.position), " ", t(`sponsors.${entry.kind}`))},
      {title: t("column.text"), value: ({column, family}) => `${voteTitle(ballots.list[column])} ${family}`, cell: ({column}) => voteLink(ballots.list[column])},
      {title: t("column.date"), value: ({column}) => ballots.list[column].date},
    ],
  }));
  const counts = new Map();
  for (const entry of entries) {
    if (!counts.has(entry.code)) counts.set(entry.code, {code: entry.code, lists: Object.fromEntries(sponsorKinds.map((kind) => [kind, []]))});
    counts.get(entry.code).lists[entry.kind].push(entry);
  }
  content.append(heading(2, t("sponsors.counts")), h("p", {}, t("sponsors.countsLead", {n: data.votes.sponsors.length})), table({
    name: "sponsors", caption: t("sponsors.counts"), rows: [...counts.values()].sort((one, other) => one.code < other.code ? -1 : 1),
    columns: [
      {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
      ...sponsorKinds.map((kind) => ({title: t(`sponsors.${kind}`), isNumber: true, value: ({lists}) => lists[kind].length, cell: ({code, lists}) => lists[kind].length
        ? h("button", {type: "button", class: "text", "data-action": "sponsor-votes", onclick: () => openSponsorVotes(code, kind, lists[kind])}, number(lists[kind].length)) : number(0)})),
    ],
  }));
}

/** The rows that make a delegation a sponsor, and those that say how it voted. */
const rowsOfSponsorVote = ({column, code, row}) => [...(row === null ? [] : [row]), ...ledgerOnVote(ballots.list[column], code)];

function openSponsorVote(entry) {
  const {column, code} = entry;
  const vote = ballots.list[column];
  openDialog(t("evidence.title", {name: isolated(name(code)), text: isolated(voteTitle(vote))}), h("p", {class: "place"}, votePlace(vote)),
    ...evidenceOf(rowsOfSponsorVote(entry)));
}

function openSponsorVotes(code, kind, entries) {
  openDialog([quoted(name(code)), " — ", t(`sponsors.${kind}`)], h("p", {}, t("sponsors.sentence", {n: data.votes.sponsors.length, count: number(entries.length)})),
    h("ul", {class: "ballots"}, ...entries.map((entry) => h("li", {}, h("button", {type: "button", class: "text", "data-action": "evidence",
      onclick: ({currentTarget}) => toggleEvidence(currentTarget, () => rowsOfSponsorVote(entry))}, positionMark(entry.position)),
      h("span", {}, voteLink(ballots.list[entry.column]), " ", h("span", {class: "count"}, quoted(ballots.list[entry.column].date)))))));
}

/** Who stands where in the two votes on one text: all who took another position, or were in one of them only. */
const movesOf = ([first, second]) => ballots.codes.map((code, row) => ({code, row, from: ballots.position(row, first), to: ballots.position(row, second)}))
  .filter(({from, to}) => from !== to);

const isChange = ({from, to}) => from !== "-" && to !== "-";

/** `votes/swing.csv`. */
function swingCSV() {
  const lines = [csvRow(["first_document", "first_vote", "second_document", "second_vote", "draft", "resolution", "country", "name", "from", "to"])];
  for (const columns of data.votes.swings) {
    const [first, second] = columns.map((column) => ballots.list[column]);
    for (const {code, from, to} of movesOf(columns)) {
      lines.push(csvRow([csvText(first.document), String(first.number), csvText(second.document), String(second.number), csvText(second.draft || first.draft), csvText(second.resolution || first.resolution),
        code, csvText(fileName(code)), positionWord[from], positionWord[to]]));
    }
  }
  return lines.join("");
}

function drawSwings(content) {
  const swings = data.votes.swings.map((columns) => ({columns, first: ballots.list[columns[0]], second: ballots.list[columns[1]], moves: movesOf(columns)}));
  const changes = swings.flatMap((swing) => swing.moves.filter(isChange).map((move) => ({...move, swing})));
  content.append(heading(1, t("votes.swings"), csvButton("votes/swing.csv", swingCSV)),
    h("p", {class: "lead"}, t("swings.lead", {n: swings.length}), " ", swings.length ? t("swings.changes", {n: changes.length}) : ""));
  if (!swings.length) return;
  const once = (from, to) => ({moves}) => moves.filter((move) => (move.from === "-") === from && (move.to === "-") === to).length;
  const open = (swing, count) => h("button", {type: "button", class: "text", "data-action": "swing", onclick: () => openSwing(swing)}, number(count));
  content.append(heading(2, t("swings.texts")), table({
    name: "swings", caption: t("swings.texts"), rows: swings,
    columns: [
      {title: t("column.text"), value: ({second}) => voteTitle(second), cell: ({second}) => voteLink(second)},
      {title: t("swings.committee"), value: ({first}) => shareInFavour(first.tally), cell: ({first}) => [tallyBar(first.tally), h("span", {class: "block"}, link(votePath(first), tallyNumbers(first.tally)))]},
      {title: t("swings.plenary"), value: ({second}) => shareInFavour(second.tally), cell: ({second}) => [tallyBar(second.tally), h("span", {class: "block"}, link(votePath(second), tallyNumbers(second.tally)))]},
      {title: t("swings.changed"), isNumber: true, value: ({moves}) => moves.filter(isChange).length, cell: (swing) => open(swing, swing.moves.filter(isChange).length)},
      {title: t("swings.onlyCommittee"), isNumber: true, value: once(false, true), cell: (swing) => open(swing, once(false, true)(swing))},
      {title: t("swings.onlyPlenary"), isNumber: true, value: once(true, false), cell: (swing) => open(swing, once(true, false)(swing))},
    ],
  }));
  if (changes.length) content.append(heading(2, t("swings.who")), table({
    name: "changes", caption: t("swings.who"), rows: changes,
    columns: [
      {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
      {title: t("swings.committee"), value: ({from}) => t(`vote.${positionWord[from]}`), cell: ({code, from, swing}) => ballotMark(code, from, swing.first)},
      {title: t("swings.plenary"), value: ({to}) => t(`vote.${positionWord[to]}`), cell: ({code, to, swing}) => ballotMark(code, to, swing.second)},
      {title: t("column.text"), value: ({swing}) => voteTitle(swing.second), cell: ({swing}) => voteLink(swing.second)},
    ],
  }));
}

/** A tally as the records print it: in favour, against, abstaining; the words for screen readers. */
const tallyNumbers = (tally) => [h("span", {class: "unseen"}, tallyWords(tally)),
  h("span", {"aria-hidden": "true", dir: "ltr"}, positionsPrinted.map((position) => number(tally[position])).join("–"))];

/** From which position to which everybody went. */
function openSwing({first, second, moves}) {
  const sides = [...positionsPrinted, "-"];
  const count = (from, to) => ballots.codes.filter((_, row) => ballots.position(row, first.column) === from && ballots.position(row, second.column) === to).length;
  const list = (key, found) => found.length ? [h("h3", {}, t(key, {n: found.length})), h("ul", {class: "ballots"}, ...byName(found.map(({code}) => code)).map((code) => {
    const {from, to} = found.find((move) => move.code === code);
    return h("li", {}, ballotMark(code, from, first), ballotMark(code, to, second), h("span", {}, delegationLink(code)));
  }))] : [];
  openDialog(quoted(voteTitle(second)), h("p", {}, t("swings.committee"), ": ", voteLinkByPlace(first), h("br"), t("swings.plenary"), ": ", voteLinkByPlace(second)),
    h("div", {class: "scroll cross", tabindex: 0, role: "region", "aria-label": t("swings.cross")}, h("table", {}, h("caption", {}, t("swings.cross")),
      h("thead", {}, h("tr", {}, h("td"), ...sides.map((side) => h("th", {scope: "col", class: "number"}, positionMark(side))))),
      h("tbody", {}, ...sides.map((from) => h("tr", {}, h("th", {scope: "row"}, positionMark(from)), ...sides.map((to) => h("td", {class: from === to ? "number same" : "number"}, number(count(from, to))))))))),
    ...list("swings.changedList", moves.filter(isChange)), ...list("swings.onlyCommitteeList", moves.filter(({to}) => to === "-")), ...list("swings.onlyPlenaryList", moves.filter(({from}) => from === "-")));
}
