view("delegations", {
  draw(content) {
    const clusters = tables.clusters;
    const rowOf = new Map(clusters ? clusters.rows().map((row) => [clusters.text(row, "country"), row]) : []);
    const roles = rolesByDelegation();
    content.append(heading(1, t("delegations.title")), h("p", {class: "lead"}, t("delegations.lead", {n: texts.length})));
    content.append(table({
      name: "delegations", caption: t("delegations.title"), rows: data.delegations, file: "clusters.csv", csv: () => clusters.csv(),
      columns: [
        {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
        {title: t("column.code"), value: ({code}) => code},
        {title: t("column.region"), value: ({region}) => region ? groupName(region) : ""},
        {title: t("column.behind"), isNumber: true, value: ({row}) => row === null ? 0 : rowSums[row]},
        {title: t("column.sponsors"), isNumber: true, value: ({code}) => roles.get(code)?.sponsor ?? 0},
        {title: t("column.ofGroups"), isNumber: true, value: ({code}) => roles.get(code)?.group ?? 0},
        {title: t("column.joined"), isNumber: true, value: ({code}) => roles.get(code)?.cosponsor ?? 0},
        {title: t("column.bloc"), isNumber: true, value: ({code}) => rowOf.has(code) ? clusters.number(rowOf.get(code), "bloc") : null},
        {title: t("column.swing"), value: ({code}) => rowOf.has(code) && clusters.text(rowOf.get(code), "swing") === "yes" ? t("delegations.swings") : ""},
      ],
    }));
  },
});

/** For how many texts each delegation has which role. */
function rolesByDelegation() {
  const counts = new Map();
  for (const [code, rows] of ledgerByDelegation) {
    const seen = {sponsor: new Set(), group: new Set(), cosponsor: new Set()};
    for (const row of rows) {
      const role = tables.ledger.text(row, "role");
      const draft = tables.ledger.text(row, "draft");
      const isThroughGroup = role === "sponsor" && tables.ledger.text(row, "reading").startsWith("roster");
      if (seen[role]) seen[isThroughGroup ? "group" : role].add(familyOf.get(draft) || draft);
    }
    for (const text of seen.sponsor) seen.group.delete(text);
    counts.set(code, {sponsor: seen.sponsor.size, group: seen.group.size, cosponsor: seen.cosponsor.size});
  }
  return counts;
}

view("delegation", {
  hasMenu: false,
  draw(content, code) {
    const delegation = delegations.get(code);
    if (!delegation) return content.append(heading(1, t("unknown.title")), h("p", {}, t("unknown.delegation", {it: isolated(code || "")})));
    const {row, region} = delegation;
    content.append(heading(1, quoted(name(code))));
    content.append(h("p", {class: "symbol"}, code, region ? ` · ${groupName(region)}` : ""));
    content.append(h("p", {class: "lead"}, delegationInWords(delegation)));
    if (row !== null && rowsOfMatrix.length > 1) {
      content.append(heading(2, t("delegation.partners")), partnerTable(delegation));
    }
    content.append(...votingRecord(code));
    const rows = ledgerByDelegation.get(code) || [];
    const isSponsorship = (row) => ["sponsor", "cosponsor", "withdrawn", "introduced"].includes(tables.ledger.text(row, "role"));
    content.append(heading(2, t("delegation.sponsored")), actionTable(rows.filter(isSponsorship), "sponsored", "draft"));
    const others = rows.filter((row) => !isSponsorship(row));
    if (others.length) content.append(heading(2, t("delegation.others")), actionTable(others, "others", "draft"));
    content.append(h("p", {class: "file"}, t("delegation.brief"), " ", h("a", {href: `delegations/${code}.md`}, `delegations/${code}.md`)));
  },
});

function delegationInWords({code, row}) {
  if (row === null) return t("delegation.none", {n: texts.length});
  const rank = 1 + rowSums.filter((sum) => sum > rowSums[row]).length;
  const words = [t("delegation.texts", {n: texts.length, name: isolated(name(code)), count: number(rowSums[row]), rank: number(rank), all: number(rowsOfMatrix.length)})];
  const clusters = tables.clusters;
  if (data.tree && data.tree.isNamed && clusters) {
    const place = clusters.rows().find((row) => clusters.text(row, "country") === code);
    const bloc = clusters.number(place, "bloc");
    const size = clusters.rows().filter((row) => clusters.number(row, "bloc") === bloc).length;
    words.push(size === 1 ? t("delegation.alone") : t("delegation.bloc", {n: size - 1, bloc: number(bloc), others: number(size - 1)}));
    const own = clusters.number(place, "own_share");
    if (own !== null && size > 1) words.push(t("delegation.sure", {share: `${number(own * 100)} %`, draws: number(data.tree.draws)}));
  }
  return words.join(" ");
}

function partnerTable({row}) {
  const others = rowsOfMatrix.filter((other) => other.row !== row && shared(row, other.row) > 0)
    .map((other) => ({...other, both: shared(row, other.row), value: measures.jaccard(row, other.row), found: significanceOf(row, other.row)}))
    .sort((one, other) => other.value - one.value || other.both - one.both || one.row - other.row);
  return table({
    name: "partners", caption: t("delegation.partners"), rows: others, shownAtFirst: 12,
    columns: [
      {title: t("column.delegation"), value: ({code}) => name(code), cell: ({code}) => delegationLink(code)},
      {title: t("measure.jaccard"), isNumber: true, digits: 2, value: ({value}) => value},
      {title: t("column.shared"), isNumber: true, value: ({both}) => both, cell: (other) => h("button", {type: "button", class: "text", "data-action": "pair",
        onclick: () => openPair(row, other.row)}, number(other.both))},
      {title: t("column.either"), isNumber: true, value: (other) => rowSums[row] + rowSums[other.row] - other.both},
      ...(data.significance && !data.significance.why ? [
        {title: t("column.expected"), isNumber: true, digits: 1, value: ({found}) => found.expected},
        {title: "p", isNumber: true, value: ({found}) => found.p, cell: ({found}) => probability(found.p)},
        {title: "q", isNumber: true, value: ({found}) => found.q, cell: ({found}) => probability(found.q)},
        {title: t("column.tie"), value: ({found}) => found.isTie ? t("column.beyond") : ""},
      ] : []),
    ],
  });
}
