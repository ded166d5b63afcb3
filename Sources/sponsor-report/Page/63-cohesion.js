// How much groups voted as one, and who broke ranks.

function drawCohesion(content) {
  const cohesion = tables.cohesion;
  content.append(heading(1, t("votes.cohesion")), h("p", {class: "lead"}, t("cohesion.lead")));
  if (!cohesion) content.append(h("p", {}, t("omitted.file", {file: "votes/cohesion.csv"}), " ", h("a", {href: "votes/cohesion.csv"}, "votes/cohesion.csv")));
  else {
    const rows = cohesion.rows().filter((row) => cohesion.number(row, "votes") > 0);
    const value = (title) => (row) => cohesion.number(row, title);
    const digits = (title) => ({value: value(title), cell: (row) => twoDigits(value(title)(row))});
    const place = h("div", {class: "picture"});
    let svg = cohesionPicture(rows, 900);
    content.append(heading(2, t("cohesion.picture"), ...pictureButtons("cohesion", () => svg)), place,
      table({
        name: "cohesion", caption: t("votes.cohesion"), rows, file: "votes/cohesion.csv", csv: () => cohesion.csv(),
        columns: [
          {title: t("column.group"), value: (row) => groupName(cohesion.text(row, "group")), cell: (row) => h("button", {type: "button", class: "text", "data-action": "group",
            onclick: () => openRanks(cohesion.text(row, "group"))}, quoted(groupName(cohesion.text(row, "group"))))},
          {title: t("column.members"), isNumber: true, value: value("members")},
          {title: t("column.votesCounted"), isNumber: true, value: value("votes")},
          {title: t("cohesion.index"), isNumber: true, ...digits("agreement-index")},
          {title: t("cohesion.world"), isNumber: true, ...digits("agreement-index_world")},
          {title: t("cohesion.random"), isNumber: true, ...digits("agreement-index_random")},
          {title: t("cohesion.randomShare"), isNumber: true, value: value("agreement-index_random_share"), cell: (row) => percent(value("agreement-index_random_share")(row))},
          {title: t("cohesion.rice"), isNumber: true, ...digits("rice")},
          {title: t("cohesion.riceWorld"), isNumber: true, ...digits("rice_world")},
          {title: t("cohesion.plurality"), isNumber: true, value: value("plurality_share"), cell: (row) => percent(value("plurality_share")(row))},
        ],
      }),
      h("p", {class: "count"}, t("cohesion.note", {n: data.votes.draws})));
    svg = cohesionPicture(rows, Math.min(900, place.clientWidth || 900));
    place.append(svg);
  }
  content.append(heading(2, t("ranks.title")), h("p", {}, t("ranks.lead")));
  for (const group of ballots.groups) {
    const ranks = ranksOf(group);
    if (!ranks.votes) continue;
    const broke = ranks.members.filter(({broken}) => broken.length).length;
    const details = h("details", {"data-group": group.code}, h("summary", {}, quoted(groupName(group.code)), " — ",
      t("ranks.count", {n: ranks.votes, count: number(broke), members: number(ranks.members.length), votes: number(ranks.votes)})));
    // Made when it is opened: few are.
    details.addEventListener("toggle", () => { if (details.open && details.children.length === 1) details.append(ranksTable(group)); });
    content.append(details);
  }
}

/**
 * How often each member voted against the position that most of its group took: of each its row, the votes in which it
 * voted and the group had such a position, and those in which it took another one.
 */
function ranksOf(group) {
  if (group.ranks) return group.ranks;
  const members = new Map();
  let votes = 0;
  for (const {column} of ballots.inOrder) {
    const rows = membersAt(group, column);
    const tally = tallyOf(rows, column);
    if (tally.y + tally.n + tally.a < group.least) continue;
    votes++;
    const plurality = pluralityOf(tally);
    for (const row of rows) {
      if (!members.has(row)) members.set(row, {row, votes: 0, broken: []});
      const position = ballots.position(row, column);
      if (!plurality || position === "-") continue;
      members.get(row).votes++;
      if (position !== plurality) members.get(row).broken.push({column, plurality, tally});
    }
  }
  return group.ranks = {votes, members: [...members.values()].sort((one, other) => other.broken.length - one.broken.length || one.row - other.row)};
}

function ranksTable(group) {
  return table({
    name: `ranks-${group.code}`, caption: groupName(group.code), rows: ranksOf(group).members,
    columns: [
      {title: t("column.delegation"), value: ({row}) => ballotName(row), cell: ({row}) => delegationLink(ballots.codes[row])},
      {title: t("ranks.broken"), isNumber: true, value: ({broken}) => broken.length, cell: (member) => member.broken.length ? h("button", {type: "button", class: "text",
        "data-action": "ranks", onclick: () => openBroken(group, member)}, number(member.broken.length)) : number(0)},
      {title: t("column.votesCounted"), isNumber: true, value: ({votes}) => votes},
      {title: t("ranks.share"), isNumber: true, value: ({votes, broken}) => votes ? broken.length / votes : null, cell: ({votes, broken}) => votes ? percent(broken.length / votes) : ""},
    ],
  });
}

/** The ranks of a group in a dialog. */
function openRanks(code) {
  const group = ballots.groups.find((group) => group.code === code);
  openDialog(quoted(groupName(code)), h("p", {}, t("ranks.lead")), ranksTable(group));
}

/** The votes in which a member took another position than most of its group. */
function openBroken(group, {row, votes, broken}) {
  const code = ballots.codes[row];
  openDialog([quoted(name(code)), " — ", quoted(groupName(group.code))], h("p", {}, t("ranks.sentence", {n: votes, count: number(broken.length)})), h("p", {class: "count"}, t("agreement.order", {a: isolated(name(code)), b: isolated(groupName(group.code))})),
    h("ul", {class: "ballots"}, ...broken.map(({column, plurality, tally}) => {
      const vote = ballots.list[column];
      return h("li", {}, ballotMark(code, ballots.position(row, column), vote), positionMark(plurality),
        h("span", {}, voteLink(vote), " ", h("span", {class: "count"}, tallyWords(tally), vote.date ? [" · ", quoted(vote.date)] : "")));
    })));
}

/** A tally in words. */
const tallyWords = (tally) => positionsPrinted.map((position) => `${t(`vote.${positionWord[position]}`)} ${number(tally[position])}`).join(" · ");

/** A label that is no wider than so many pixels. */
function fittedLabel(words, width) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  let kept = [...words];
  while (kept.length > 1 && pen.measureText(kept.join("")).width > width) kept.pop();
  return kept.length < [...words].length ? `${kept.slice(0, -1).join("")}…` : words;
}

/** Each group's mean against that of all who voted in the same votes and of random groups as large. */
function cohesionPicture(rows, width) {
  const cohesion = tables.cohesion;
  const isRight = document.documentElement.dir === "rtl";
  const isNarrow = width < 560;
  const [line, top, foot] = [isNarrow ? 46 : 30, 34, 30];
  const from = isNarrow ? 8 : 330;
  const x = (value) => { const place = from + (width - from - 16) * value; return isRight ? width - place : place; };
  const height = top + rows.length * line + foot;
  const ordered = [...rows].sort((one, other) => cohesion.number(other, "agreement-index") - cohesion.number(one, "agreement-index") || one - other);
  const marks = {
    group: (place, y) => s("circle", {class: "dot", cx: place, cy: y, r: 6}),
    world: (place, y) => s("path", {class: "diamond", d: `M${place} ${y - 6}l6 6l-6 6l-6 -6z`}),
    random: (place, y) => s("path", {class: "tick", d: `M${place} ${y - 8}v16`}),
  };
  let edge = 8;
  const legend = ["group", "world", "random"].map((kind) => {
    const words = t(kind === "group" ? "column.group" : `cohesion.${kind}`);
    const place = isRight ? width - edge - 6 : edge + 6;
    edge += 30 + words.length * 7;
    return [marks[kind](place, 14), s("text", {x: isRight ? place - 12 : place + 12, y: 18, "text-anchor": "start"}, words)];
  });
  const title = t("cohesion.picture");
  return s("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": title, class: "dots", direction: isRight ? "rtl" : "ltr"},
    s("title", {}, title), legend,
    [0, .25, .5, .75, 1].map((value) => [s("line", {class: "grid", x1: x(value), x2: x(value), y1: top, y2: height - foot}),
      s("text", {class: "axis", x: x(value), y: height - 10, "text-anchor": "middle"}, number(value, 2))]),
    ordered.map((row, place) => {
      const y = top + (place + .5) * line + (isNarrow ? 8 : 0);
      const [own, world, random] = ["", "_world", "_random"].map((kind) => cohesion.number(row, `agreement-index${kind}`));
      const words = groupName(cohesion.text(row, "group"));
      return s("g", {}, s("title", {}, t("cohesion.read", {group: isolated(words), value: number(own, 2), world: number(world, 2), random: number(random, 2), n: cohesion.number(row, "votes")})),
        s("text", {x: isRight ? width - 8 : 8, y: isNarrow ? y - 14 : y + 4, "text-anchor": "start"}, fittedLabel(words, isNarrow ? width - 20 : from - 16)),
        s("line", {class: "span", x1: x(own), x2: x(world), y1: y, y2: y}),
        random === null ? null : marks.random(x(random), y), marks.world(x(world), y), marks.group(x(own), y));
    }));
}
