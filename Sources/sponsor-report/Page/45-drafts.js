view("drafts", {
  draw(content) {
    content.append(heading(1, t("drafts.title")), h("p", {class: "lead"}, t("drafts.lead")));
    const drafts = tables.drafts;
    if (!drafts) return content.append(h("p", {}, t("omitted.file", {file: "drafts.csv"})));
    const size = (row, title) => drafts.text(row, title).split(" ").filter(Boolean).length;
    const text = (row) => textBySymbol.get(drafts.text(row, "family"));
    content.append(table({
      name: "drafts", caption: t("drafts.title"), rows: drafts.rows(), file: "drafts.csv", csv: () => drafts.csv(),
      columns: [
        {title: t("column.draft"), value: (row) => drafts.text(row, "family"), cell: (row) => link(["draft", drafts.text(row, "family")], quoted(drafts.text(row, "family")))},
        {title: t("column.title"), value: (row) => drafts.text(row, "title")},
        {title: t("column.session"), isNumber: true, value: (row) => drafts.number(row, "session")},
        {title: t("column.sponsors"), isNumber: true, value: (row) => size(row, "sponsors")},
        {title: t("column.ofGroups"), isNumber: true, value: (row) => size(row, "members_of_groups")},
        {title: t("column.joined"), isNumber: true, value: (row) => size(row, "cosponsors")},
        {title: t("column.withdrew"), isNumber: true, value: (row) => size(row, "withdrawn")},
        {title: t("column.behind"), isNumber: true, value: (row) => text(row) ? columnSums[text(row).column] : null},
        {title: t("column.votes"), value: (row) => drafts.text(row, "votes")},
        {title: t("column.resolution"), value: (row) => drafts.text(row, "resolution")},
      ],
    }));
  },
});

view("draft", {
  hasMenu: false,
  draw(content, symbol) {
    const drafts = tables.drafts;
    const row = drafts ? drafts.rows().find((row) => drafts.text(row, "family") === symbol) : undefined;
    const text = textBySymbol.get(symbol);
    if (row === undefined && !text) return content.append(heading(1, t("unknown.title")), h("p", {}, t("unknown.draft", {it: isolated(symbol || "")})));
    const title = text && text.title || row !== undefined && drafts.text(row, "title") || symbol;
    content.append(heading(1, quoted(title)), h("p", {class: "symbol"}, quoted(symbol)));
    if (row !== undefined) content.append(facts([
      ["column.session", drafts.text(row, "session")], ["column.symbols", drafts.text(row, "symbols")],
      ["column.resolution", drafts.text(row, "resolution")], ["column.votes", drafts.text(row, "votes")],
      ["column.series", drafts.text(row, "series")], ["column.documents", drafts.text(row, "documents")],
    ]));
    if (text) content.append(h("p", {}, t("draft.behind", {n: columnSums[text.column], all: number(rowsOfMatrix.length)})), ...sponsorsByRegion(text));
    content.append(...votesOnText(symbol));
    content.append(heading(2, t("draft.actions")), actionTable(ledgerByText.get(symbol) || [], `draft`, "country"));
  },
});

/** Who stands behind a text, by regional group. */
function sponsorsByRegion(text) {
  const regions = new Map();
  for (const {code, region, row} of rowsOfMatrix) {
    if (!isBehind(row, text.column)) continue;
    if (!regions.has(region)) regions.set(region, []);
    regions.get(region).push(code);
  }
  const all = (region) => rowsOfMatrix.filter((delegation) => delegation.region === region).length;
  return [...regions].sort(([one], [other]) => (one === "") - (other === "") || alphabet.compare(groupName(one), groupName(other)))
    .map(([region, codes]) => h("section", {class: "region"},
      h("h3", {}, region ? groupName(region) : t("draft.noRegion"), " ",
        h("span", {class: "count"}, t("draft.ofRegion", {n: all(region), count: number(codes.length), all: number(all(region))}))),
      h("ul", {class: "names"}, ...byName(codes).map((code) => h("li", {},
        h("button", {type: "button", class: "text", "data-action": "evidence", onclick: () => openEvidence(code, text)}, quoted(name(code))))))));
}

/** Words and what stands behind them, empty ones left out. */
function facts(pairs) {
  const known = pairs.filter(([, value]) => value);
  return known.length ? h("dl", {class: "facts"}, ...known.flatMap(([key, value]) => [h("dt", {}, t(key)), h("dd", {}, quoted(value))])) : "";
}

/** Rows of the ledger as a table; a click on the words opens them. */
function actionTable(rows, name_, who) {
  const ledger = tables.ledger;
  if (!ledger) return h("p", {}, t("evidence.omitted"));
  if (!rows.length) return h("p", {}, t("evidence.none"));
  const get = (title) => (row) => ledger.text(row, title);
  return table({
    name: name_, caption: t("draft.actions"), rows,
    columns: [
      who === "country"
        ? {title: t("column.delegation"), value: actorName,
          cell: (row) => isGroupItself(row) ? quoted(actorName(row)) : delegationLink(get("country")(row))}
        : {title: t("column.draft"), value: get("draft"), cell: (row) => draftLink(get("draft")(row) || get("resolution")(row))},
      ...(who === "country" ? [] : [{title: t("column.title"), value: get("title")}]),
      {title: t("column.role"), value: (row) => t(`role.${get("role")(row)}`)},
      {title: t("column.timing"), value: (row) => get("timing")(row) ? t(`timing.${get("timing")(row)}`) : ""},
      {title: t("column.for"), value: (row) => get("group")(row) && get("group")(row) !== get("country")(row) ? groupName(get("group")(row)) : ""},
      {title: t("column.words"), value: get("printed"), cell: (row) => h("button", {type: "button", class: "text", "data-action": "evidence",
        onclick: () => openDialog(t("evidence.words"), evidence(row))}, quoted(get("printed")(row), {lang: get("language")(row) || null}))},
      {title: t("column.document"), value: get("document")},
      {title: t("column.paragraph"), value: get("paragraph")},
    ],
  });
}

/** A link to a draft's page, by any of its symbols. */
const draftLink = (symbol) => symbol ? link(["draft", familyOf.get(symbol) || symbol], quoted(symbol)) : "";
