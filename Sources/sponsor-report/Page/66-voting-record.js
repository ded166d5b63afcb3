// What the pages of a delegation and of a draft say of votes.

/** How a delegation votes: its positions, with whom it votes most and least alike, how often against its groups. */
function votingRecord(code) {
  const row = ballots ? ballots.rowOf.get(code) : undefined;
  if (row === undefined) return [];
  const tally = {y: 0, n: 0, a: 0, "-": 0};
  for (const {column} of ballots.list) tally[ballots.position(row, column)]++;
  const voted = tally.y + tally.n + tally.a;
  if (!voted) return [];
  // Two with few votes in common agree by accident.
  const least = Math.max(2, Math.ceil(voted / 2));
  const others = ballots.codes.map((other, place) => ({code: other, place, ...pairAgreement(row, place)}))
    .filter(({place, votes}) => place !== row && votes >= least);
  const list = (sign) => h("ol", {class: "bars"}, ...[...others].sort((one, other) => sign * (one.value - other.value) || other.votes - one.votes || one.place - other.place)
    .slice(0, 5).map((other) => h("li", {}, h("span", {class: "label"}, delegationLink(other.code)),
      h("button", {type: "button", class: "text value", "data-action": "pair", onclick: () => openAgreement(row, other.place)}, t("record.ofVotes", {n: other.votes, value: percent(other.value / 100)})),
      h("span", {class: "bar-of", "aria-hidden": "true"}, h("span", {style: `inline-size:${other.value.toFixed(1)}%`})))));
  const groups = ballots.groups.map((group) => ({group, member: ranksOf(group).members.find((member) => member.row === row)})).filter(({member}) => member && member.votes);
  return [heading(2, t("record.title")), h("p", {}, t("record.voted", {n: ballots.list.length, count: number(voted)})),
    h("div", {class: "record"}, tallyBar(tally, true), h("ul", {class: "positions"}, ...positionsPrinted.map((position) => h("li", {}, positionMark(position), " ",
      h("span", {"aria-hidden": "true"}, t(`vote.${positionWord[position]}`)), " ", number(tally[position]), " ", h("span", {class: "count"}, percent(tally[position] / voted)))))),
    others.length ? h("div", {class: "columns"}, h("section", {}, h("h3", {}, t("record.alike")), list(-1)), h("section", {}, h("h3", {}, t("record.unlike")), list(1))) : null,
    others.length ? h("p", {class: "count"}, t("record.among", {n: least})) : null,
    groups.length ? h("h3", {}, t("ranks.broken")) : null,
    groups.length ? h("ul", {class: "plain"}, ...groups.map(({group, member}) => h("li", {}, quoted(groupName(group.code)), " — ",
      member.broken.length ? h("button", {type: "button", class: "text", "data-action": "ranks", onclick: () => openBroken(group, member)}, t("record.broken", {n: member.votes, count: number(member.broken.length)}))
        : t("record.broken", {n: member.votes, count: number(0)})))) : null].filter(Boolean);
}

/** The votes on a text, each with its totals. */
function votesOnText(family) {
  const found = ballots ? ballots.inOrder.filter(({draft}) => draft && (familyOf.get(draft) || draft) === family) : [];
  if (!found.length) return [];
  return [heading(2, t("record.ofText")), h("ul", {class: "plain"}, ...found.map((vote) => h("li", {class: "record"},
    voteLinkByPlace(vote), tallyBar(vote.tally), h("span", {class: "count"}, tallyWords(vote.tally)))))];
}
