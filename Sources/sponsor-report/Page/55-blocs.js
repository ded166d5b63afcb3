view("heatmap", {
  isShown: () => Boolean(data.tree && tables.dendrogram),
  draw(content) {
    const tree = treeOf(tables.dendrogram, rowsOfMatrix.length, data.tree.order);
    let measure = "jaccard";
    let blocs = tree.cut(state.cut);
    const nameOf = (row) => name(rowsOfMatrix[row].code);
    const most = () => measure === "overlap" ? Math.max(1, ...rowSums) : 1;
    const words = () => t("blocs.mapTitle", {measure: t(`measure.${measure}`)});
    const map = heatMap({
      order: tree.order, label: nameOf, title: words(), most: most(),
      value: (one, other) => measures[measure](one, other), blocOf: (row) => blocs[row],
      isMarked: ties.size ? (one, other) => ties.has(pairPlace(one, other)) : null,
      read: readPair, open: (one, other) => one === other ? (location.hash = address(["delegation", rowsOfMatrix[one].code])) : openPair(one, other),
    });
    const picture = treePicture(tree, {title: t("blocs.treeTitle"), label: (row) => rowsOfMatrix[row].code, blocs: state.cut, onCut: cut});
    const list = h("div", {"data-blocs": true});
    const count = h("output", {for: "cut"});
    const slider = h("input", {type: "range", id: "cut", min: 1, max: Math.min(rowsOfMatrix.length, 40), "data-action": "cut", oninput: () => cut(Number(slider.value))});

    function cut(wanted) {
      state.cut = Math.max(1, Math.min(rowsOfMatrix.length, wanted));
      replaceAddress(["heatmap"]);
      blocs = tree.cut(state.cut);
      slider.value = String(state.cut);
      slider.setAttribute("aria-valuetext", t("blocs.count", {n: state.cut}));
      count.textContent = t("blocs.count", {n: state.cut});
      picture.redraw(state.cut);
      map.redraw({});
      list.replaceChildren(...blocList(blocs));
    }

    const choice = h("select", {"data-action": "measure", onchange: (event) => {
      measure = event.target.value;
      map.redraw({most: most(), title: words()});
      files.replaceChildren(...downloads());
    }}, ...Object.keys(measures).map((key) => h("option", {value: key, selected: key === measure}, t(`measure.${key}`))));
    const downloads = () => [csvButton(`${measure}.csv`, () => matrixCSV(measures[measure])), ...pictureButtons(`heatmap-${measure}`, map.picture)];
    const files = h("div", {class: "tools"}, ...downloads());
    content.append(
      heading(1, t("blocs.title")), h("p", {class: "lead"}, t(data.tree.isNamed ? "blocs.lead" : "blocs.leadUnnamed")),
      heading(2, t("blocs.tree"), csvButton("dendrogram.csv", () => tables.dendrogram.csv()), ...pictureButtons("dendrogram", () => picture.svg)),
      h("div", {class: "controls"}, h("label", {for: "cut"}, t("blocs.cut"), slider), count,
        h("button", {type: "button", "data-action": "cut-reset", onclick: () => cut(data.tree.count)}, t("blocs.reset", {n: data.tree.count}))),
      picture.element,
      heading(2, t("blocs.map"), files),
      h("div", {class: "controls"}, h("label", {}, t("blocs.measure"), choice)), map.element,
      heading(2, t("blocs.list"), csvButton("blocs.csv", () => blocsCSV(blocs))), list);
    requestAnimationFrame(() => cut(state.cut));
  },
});

/** What is said of a cell of the heat map. */
function readPair(one, other) {
  if (one === other) return t("blocs.self", {n: rowSums[one], name: isolated(name(rowsOfMatrix[one].code)), count: number(rowSums[one])});
  const found = significanceOf(one, other);
  const jaccard = measures.jaccard(one, other);
  return [pairSentence(one, other), jaccard === null ? "" : `${t("measure.jaccard")} ${number(jaccard, 2)}.`,
    found && found.q !== null ? t(found.isTie ? "blocs.readTied" : "blocs.readChance", {expected: number(found.expected, 1), q: probability(found.q)}) : ""].join(" ");
}

/** The blocs of a cut: size, who is in them, what sets them apart. */
function blocList(blocs) {
  const members = new Map();
  blocs.forEach((bloc, row) => members.has(bloc) ? members.get(bloc).push(row) : members.set(bloc, [row]));
  const large = [...members].filter(([, rows]) => rows.length > 1);
  const alone = [...members].filter(([, rows]) => rows.length === 1).flatMap(([, rows]) => rows);
  return [...large.map(([bloc, rows]) => h("details", {class: "bloc", "data-bloc": bloc, open: large.length <= 4},
    h("summary", {}, t("summary.bloc", {n: rows.length, bloc: number(bloc)}), " ", stabilityOf(bloc)),
    apart(rows), h("p", {}, ...enumeration(byName(rows.map((row) => rowsOfMatrix[row].code)).map(delegationLink))))),
    alone.length ? h("p", {"data-alone": alone.length}, t("summary.alone"), " ", ...enumeration(byName(alone.map((row) => rowsOfMatrix[row].code)).map(delegationLink))) : null].filter(Boolean);
}

/** How stable a bloc of the report's own cut is; nothing for other cuts, which were not looked into. */
function stabilityOf(bloc) {
  if (state.cut !== data.tree.count || !data.tree.isNamed) return "";
  const row = tables.clusters.rows().find((row) => tables.clusters.number(row, "bloc") === bloc);
  const value = row === undefined ? null : tables.clusters.number(row, "bloc_stability");
  return value === null ? "" : `— ${t(`stability.${stabilityWord(value)}`, {value: number(value, 2)})}`;
}

/** The texts that most set a bloc apart: by the share of its members behind them less that of the others. */
function apart(rows) {
  const inside = new Set(rows);
  const outside = rowsOfMatrix.length - rows.length;
  const found = texts.map((text) => {
    const within = rows.filter((row) => isBehind(row, text.column)).length;
    const without = columnSums[text.column] - within;
    return {text, within, without, lead: within / rows.length - without / Math.max(1, outside)};
  }).filter(({lead}) => lead > 0).sort((one, other) => other.lead - one.lead || one.text.column - other.text.column).slice(0, 3);
  if (!found.length || !outside) return "";
  return h("p", {}, t("blocs.apart"), " ", ...enumeration(found.map(({text, within, without}) => h("span", {}, textLink(text), " ",
    t("blocs.apartBy", {within: number(within), size: number(inside.size), without: number(without), outside: number(outside)})))));
}

/** A measure of all pairs as the program writes its file. */
function matrixCSV(measure) {
  const place = data.languages.indexOf(data.language);
  const lines = [csvRow(["country", "name", ...rowsOfMatrix.map(({code}) => code)])];
  rowsOfMatrix.forEach((delegation, one) => lines.push(csvRow([delegation.code, csvText(delegation.names[place]),
    ...rowsOfMatrix.map((_, other) => csvNumber(measure(one, other)))])));
  return lines.join("");
}

/** The blocs of a cut as “clusters --count” writes them. */
function blocsCSV(blocs) {
  const place = data.languages.indexOf(data.language);
  return csvRow(["country", "name", "bloc", "texts"]) + rowsOfMatrix.map((delegation, row) =>
    csvRow([delegation.code, csvText(delegation.names[place]), String(blocs[row]), String(rowSums[row])])).join("");
}
