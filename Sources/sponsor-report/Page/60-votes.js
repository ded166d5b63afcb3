// Recorded votes: who voted how, read once, and the list of the votes.

/** The positions in the order in which records print them, and in that of the levels 1, 2, 3 of the measures. */
const positionsPrinted = ["y", "n", "a"];
const positionLevels = ["y", "a", "n"];
const positionWord = {y: "in-favour", n: "against", a: "abstaining", "-": "absent"};

/** Who voted how: delegations by row, votes by column. */
class Ballots {
  constructor(json) {
    this.codes = json.delegations;
    this.list = json.list.map(([document, number, session, body, date, draft, resolution, title, division, tally], column) =>
      ({column, document, number, session, body, date, draft, resolution, title, division, tally: {y: tally[0], n: tally[1], a: tally[2]}}));
    this.letters = json.positions;
    /** The votes by their day, those of one day as the documents have them. */
    this.inOrder = [...this.list].sort((one, other) => compared(one.date, other.date, false) || one.column - other.column);
    this.rowOf = new Map(this.codes.map((code, row) => [code, row]));
    this.columnOf = new Map(this.list.map((vote) => [voteKey(vote.document, vote.number), vote.column]));
    this.groups = json.groups;
    this.sets = null;
  }

  /** `y`, `n`, `a`, or `-` for a delegation without a vote. */
  position(row, column) { return this.letters[column][row]; }

  /** The votes of each row and position, and those in which all were of one mind, as 32 columns a word. */
  get bits() {
    if (this.sets) return this.sets;
    const words = Math.ceil(this.list.length / 32);
    const rows = this.codes.map(() => ({y: new Int32Array(words), a: new Int32Array(words), n: new Int32Array(words)}));
    const unanimous = new Int32Array(words);
    for (const {column, tally} of this.list) {
      const bit = 1 << (column & 31);
      rows.forEach((row, place) => { const set = row[this.letters[column][place]]; if (set) set[column >> 5] |= bit; });
      const all = tally.y + tally.n + tally.a;
      if (all > 0 && Math.max(tally.y, tally.n, tally.a) === all) unanimous[column >> 5] |= bit;
    }
    return this.sets = {rows, unanimous};
  }
}

const voteKey = (document, number) => `${document}\n${number}`;

const ballots = data.votes ? new Ballots(data.votes) : null;

// Groups whose cohesion is measured need not be named in any document read.
if (ballots) for (const {code, names} of ballots.groups) data.groups[code] ??= names;

/** The members of a group on the day of a vote, as rows. */
function membersAt(group, column) {
  let found = [];
  for (const [first, rows] of group.members) {
    if (first > column) break;
    found = rows;
  }
  return found;
}

/** How some rows voted. */
function tallyOf(rows, column) {
  const tally = {y: 0, n: 0, a: 0, "-": 0};
  for (const row of rows) tally[ballots.position(row, column)]++;
  return tally;
}

/** The position that more took than any other, null where two lead. */
function pluralityOf(tally) {
  const most = Math.max(...positionsPrinted.map((position) => tally[position]));
  const leading = positionsPrinted.filter((position) => tally[position] === most);
  return most > 0 && leading.length === 1 ? leading[0] : null;
}

/** A number as a share of a hundred, in the reader's language. */
const percent = (share, digits = 1) => share === null || Number.isNaN(share) ? ""
  : new Intl.NumberFormat(`${locale()}-u-nu-latn`, {style: "percent", maximumFractionDigits: digits}).format(share);

/** A number with two digits behind the point, so that a column of them lines up. */
const twoDigits = (value) => value === null || value === undefined ? ""
  : new Intl.NumberFormat(`${locale()}-u-nu-latn`, {minimumFractionDigits: 2, maximumFractionDigits: 2}).format(value);

/** The words by which a vote is called: its title, else its draft or resolution, else its document. */
const voteTitle = (vote) => vote.title || vote.draft || vote.resolution || vote.document;

/** The document and the number of a vote, which tell it from all others. */
const votePlace = (vote) => t("vote.place", {document: isolated(vote.document), number: String(vote.number)});

const votePath = (vote) => ["votes", vote.document, String(vote.number)];
const voteLink = (vote) => link(votePath(vote), quoted(voteTitle(vote)));

/** A position as a letter on its colour; screen readers get the word. */
const positionMark = (position) => h("span", {class: `position of-${position === "-" ? "none" : position}`},
  h("span", {"aria-hidden": "true"}, position === "-" ? "–" : t(`vote.letter.${position}`)),
  h("span", {class: "unseen"}, t(`vote.${positionWord[position]}`)));

/** A bar with a piece a position; the numbers stand beside it as text. */
function tallyBar(tally, isLarge = false) {
  const all = tally.y + tally.n + tally.a;
  return h("span", {class: isLarge ? "tally large" : "tally", "aria-hidden": "true"}, positionsPrinted.filter((position) => tally[position] > 0)
    .map((position) => h("span", {class: `of-${position}`, style: `flex-grow:${tally[position]}`},
      isLarge && tally[position] / all > .07 ? h("b", {}, t(`vote.letter.${position}`)) : "")));
}

/** What the colours and letters of the positions mean. */
const positionLegend = () => h("ul", {class: "positions"}, ...positionsPrinted.map((position) => h("li", {}, positionMark(position), " ",
  h("span", {"aria-hidden": "true"}, t(`vote.${positionWord[position]}`)))));

const shareInFavour = (tally) => tally.y + tally.n + tally.a ? tally.y / (tally.y + tally.n + tally.a) : null;

/** The parts of the view, each with its own address; without one, the list of the votes. */
const voteParts = {agreement: (content) => drawAgreement(content), cohesion: (content) => drawCohesion(content),
  sponsors: (content) => drawSponsorVotes(content), swings: (content) => drawSwings(content)};

view("votes", {
  isShown: () => Boolean(ballots),
  draw(content, part, ...numbers) {
    const isPart = part !== undefined && !numbers.length && Object.hasOwn(voteParts, part);
    content.append(h("div", {class: "parts", role: "navigation", "aria-label": t("votes.parts")}, h("ul", {},
      ...["list", ...Object.keys(voteParts)].map((name) => h("li", {}, h("a", {href: `#${address(name === "list" ? ["votes"] : ["votes", name])}`,
        "data-part": name, "aria-current": (isPart ? part : "list") === name ? part === undefined || isPart ? "page" : "true" : null}, t(`votes.${name}`)))))));
    if (isPart) return voteParts[part](content);
    if (part === undefined) return drawVoteList(content);
    const column = ballots.columnOf.get(voteKey(part, Number(numbers[0])));
    if (column === undefined) return content.append(heading(1, t("unknown.title")), h("p", {}, t("unknown.vote", {it: isolated([part, ...numbers].join(" "))})));
    drawVote(content, ballots.list[column]);
  },
});

function drawVoteList(content) {
  const {count, recorded} = data.votes;
  // A column that says the same of every vote says nothing.
  const differ = (value) => new Set(ballots.list.map(value)).size > 1;
  content.append(heading(1, t("votes.title")),
    h("p", {class: "lead"}, t("votes.lead", {n: count, recorded: number(recorded)}), " ", count < recorded ? t("votes.partsLeftOut") : "", " ", t("votes.noConsensus")),
    positionLegend(),
    table({
      name: "votes", caption: t("votes.title"), rows: ballots.inOrder,
      ...(tables.ledger ? {file: "ledger.csv", csv: () => tables.ledger.csv()} : {}),
      columns: [
        {title: t("column.text"), value: (vote) => `${voteTitle(vote)} ${vote.draft} ${vote.resolution}`, cell: (vote) => [voteLink(vote),
          h("span", {class: "symbol block"}, ...between([vote.title && vote.draft, vote.resolution !== voteTitle(vote) && vote.resolution].filter(Boolean).map((symbol) => quoted(symbol)), " · "))]},
        ...(differ(({division}) => division) ? [{title: t("column.votedOn"), value: (vote) => t(`division.${vote.division || "unstated"}`)}] : []),
        ...(differ(({body}) => body) ? [{title: t("column.body"), value: ({body}) => body}] : []),
        ...(differ(({session}) => session) ? [{title: t("column.session"), isNumber: true, value: ({session}) => session}] : []),
        {title: t("column.date"), value: ({date}) => date, cell: ({date}) => h("span", {class: "day"}, date)},
        ...positionsPrinted.map((position) => ({title: t(`vote.${positionWord[position]}`), isNumber: true, value: ({tally}) => tally[position]})),
        {title: t("column.shareInFavour"), value: ({tally}) => shareInFavour(tally), cell: ({tally}) => h("span", {class: "shares"}, tallyBar(tally), h("span", {class: "number"}, percent(shareInFavour(tally), 0)))},
      ],
    }));
}

/** Items with a text between every two. */
const between = (items, text) => items.flatMap((item, place) => place ? [text, item] : [item]);
