// One recorded vote: who voted how, by regional group, with the words that say it.

let rowsOfVotes = null;

/** The rows of the ledger that are part of a vote: of a delegation, or all. */
function ledgerOnVote(vote, code) {
  if (!tables.ledger) return [];
  if (!rowsOfVotes) {
    rowsOfVotes = new Map();
    for (const row of tables.ledger.rows()) {
      const voted = tables.ledger.text(row, "vote");
      if (!voted) continue;
      const key = voteKey(tables.ledger.text(row, "document"), voted);
      if (!rowsOfVotes.has(key)) rowsOfVotes.set(key, []);
      rowsOfVotes.get(key).push(row);
    }
  }
  const rows = rowsOfVotes.get(voteKey(vote.document, vote.number)) || [];
  return code === undefined ? rows : rows.filter((row) => tables.ledger.text(row, "country") === code);
}

const openBallot = (code, vote) =>
  openDialog(t("evidence.title", {name: isolated(name(code)), text: isolated(voteTitle(vote))}),
    h("p", {class: "place"}, votePlace(vote)), ...evidenceOf(ledgerOnVote(vote, code)));

/** Delegations as buttons that open the words on their vote. */
const ballotNames = (codes, vote) => h("ul", {class: "names"}, ...byName(codes).map((code) => h("li", {},
  h("button", {type: "button", class: "text", "data-action": "evidence", "data-code": code, onclick: () => openBallot(code, vote)}, quoted(name(code))))));

function drawVote(content, vote) {
  const {tally, column} = vote;
  const all = tally.y + tally.n + tally.a;
  const place = ballots.inOrder.indexOf(vote);
  const others = [ballots.inOrder[place - 1], ballots.inOrder[place + 1]];
  content.append(heading(1, quoted(voteTitle(vote))), h("p", {class: "symbol"}, votePlace(vote)));
  content.append(h("dl", {class: "facts"}, ...[
    ["column.votedOn", t(`division.${vote.division || "unstated"}`)], ["column.draft", vote.draft && draftLink(vote.draft)],
    ["column.resolution", vote.resolution && quoted(vote.resolution)], ["column.body", vote.body && quoted(vote.body)],
    ["column.session", vote.session === null ? "" : number(vote.session)], ["column.date", vote.date],
  ].filter(([, value]) => value).flatMap(([key, value]) => [h("dt", {}, t(key)), h("dd", {}, value)])));
  content.append(h("figure", {class: "tallied"}, tallyBar(tally, true),
    h("figcaption", {}, h("ul", {class: "figures"}, ...positionsPrinted.map((position) => h("li", {class: "side"},
      h("span", {class: "figure"}, number(tally[position])), positionMark(position), " ", h("span", {"aria-hidden": "true"}, t(`vote.${positionWord[position]}`)), " ",
      h("span", {class: "count"}, all ? percent(tally[position] / all) : ""))))),
    h("p", {class: "count"}, t("vote.base", {n: all}))));
  const compared = tallyOf(ballots.codes.keys(), column);
  if (positionsPrinted.some((position) => compared[position] !== tally[position])) content.append(h("p", {}, t("vote.someLeftOut")));
  content.append(heading(2, t("vote.byRegion")), ...regionsOfVote(vote));
  const notes = ledgerOnVote(vote).filter((row) => tables.ledger.text(row, "role").startsWith("intended-"));
  if (notes.length) content.append(heading(2, t("vote.intended")), actionTable(notes, "intended", "country"));
  content.append(heading(2, t("vote.byGroup")), groupsOfVote(vote));
  const swing = data.votes.swings.find((columns) => columns.includes(column));
  if (swing) content.append(h("p", {}, t("vote.otherVote"), " ", voteLinkByPlace(ballots.list[swing[0] === column ? swing[1] : swing[0]])));
  content.append(h("div", {class: "tools neighbours"}, ...others.map((other, place) => other && h("a", {href: `#${address(votePath(other))}`,
    rel: place ? "next" : "prev"}, t(place ? "vote.next" : "vote.previous"), " ", h("span", {class: "count"}, quoted(voteTitle(other)))))));
}

/** A link by the place of a vote, where its title is that of another one too. */
const voteLinkByPlace = (vote) => link(votePath(vote), votePlace(vote), vote.date ? `, ${vote.date}` : "");

/** Who voted how in each regional group. */
function regionsOfVote(vote) {
  const regions = new Map();
  ballots.codes.forEach((code, row) => {
    const region = delegations.get(code)?.region || "";
    if (!regions.has(region)) regions.set(region, {y: [], n: [], a: [], "-": []});
    regions.get(region)[ballots.position(row, vote.column)].push(code);
  });
  return [...regions].sort(([one], [other]) => (one === "") - (other === "") || alphabet.compare(groupName(one), groupName(other)))
    .map(([region, sides]) => {
      const tally = Object.fromEntries(positionsPrinted.map((position) => [position, sides[position].length]));
      return h("section", {class: "region", "data-region": region || "none"},
        h("h3", {}, region ? groupName(region) : t("draft.noRegion"), " ", h("span", {class: "count"}, t("vote.base", {n: tally.y + tally.n + tally.a}))),
        tallyBar(tally),
        ...[...positionsPrinted, "-"].filter((position) => sides[position].length).map((position) => h("div", {class: "side", "data-position": positionWord[position]},
          h("p", {}, positionMark(position), " ", h("span", {"aria-hidden": "true"}, t(`vote.${positionWord[position]}`)), " ", h("span", {class: "count"}, number(sides[position].length))),
          ballotNames(sides[position], vote))));
    });
}

/** How each group that is looked into voted. */
function groupsOfVote(vote) {
  const rows = ballots.groups.map((group) => ({code: group.code, members: membersAt(group, vote.column)}))
    .map(({code, members}) => ({code, members: members.length, tally: tallyOf(members, vote.column)}))
    .filter(({tally}) => tally.y + tally.n + tally.a > 0);
  const index = ({y, n, a}) => { const all = y + n + a; const most = Math.max(y, n, a); return (most - (all - most) / 2) / all; };
  return table({
    name: "groups", caption: t("vote.byGroup"), rows,
    columns: [
      {title: t("column.group"), value: ({code}) => groupName(code)},
      {title: t("column.members"), isNumber: true, value: ({members}) => members},
      ...positionsPrinted.map((position) => ({title: t(`vote.${positionWord[position]}`), isNumber: true, value: ({tally}) => tally[position]})),
      {title: t("column.shareInFavour"), value: ({tally}) => shareInFavour(tally), cell: ({tally}) => h("span", {class: "shares"}, tallyBar(tally), h("span", {class: "number"}, percent(shareInFavour(tally), 0)))},
      {title: t("cohesion.index"), isNumber: true, value: ({tally}) => index(tally), cell: ({tally}) => twoDigits(index(tally))},
    ],
  });
}
