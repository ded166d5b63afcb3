// Who is on which of several drafts: an UpSet plot with the names in each intersection.

const mostSets = 6;

view("sets", {
  isShown: () => texts.length > 1,
  draw(content, ...asked) {
    let chosen = chosenTexts(asked.join("/"));
    const plot = h("div");
    const chips = h("ul", {class: "chosen", "aria-label": t("sets.chosen")});
    const picker = setPicker((text, isChosen) => choose(isChosen ? [...chosen, text] : chosen.filter((other) => other !== text)));
    const tools = h("div", {class: "tools"});

    function choose(wanted) {
      chosen = wanted;
      replaceAddress(["sets", chosen.map(({symbol}) => symbol).join(",")]);
      announce(t("sets.count", {n: chosen.length}));
      show();
    }

    function show() {
      chips.replaceChildren(...chosen.map((text) => h("li", {}, textLink(text), " ", h("button", {type: "button", "data-action": "sets-remove", "data-symbol": text.symbol,
        "aria-label": t("sets.remove", {text: isolated(text.title || text.symbol)}), onclick: () => {
          choose(chosen.filter((other) => other !== text));
          picker.summary.focus();
        }}, "✕"))));
      picker.mark(chosen);
      if (chosen.length < 2) {
        tools.replaceChildren();
        return plot.replaceChildren(h("p", {}, t("sets.tooFew")));
      }
      const all = intersections(chosen);
      const figure = h("figure", {class: "picture", "data-picture": "sets", tabindex: 0, role: "group", "aria-label": t("sets.plot")});
      plot.replaceChildren(figure, heading(2, t("sets.list")), ...all.map((one, place) => intersectionSection(one, place, chosen)));
      figure.append(upset(all, chosen, content.clientWidth));
      tools.replaceChildren(...(data.sets ? [csvButton("intersections.csv", () => intersectionsCSV(all))] : []),
        ...pictureButtons("intersections", () => figure.querySelector("svg")));
    }

    content.append(h("div", {class: "heading"}, h("h1", {}, t("sets.title")), tools), h("p", {class: "lead"}, t("sets.lead")), chips, picker.element, plot);
    show();
  },
});

/** The texts that the address names; where it names none, the three that most stand behind of the latest session. */
function chosenTexts(asked) {
  if (asked) {
    const symbols = asked.split(",").map((symbol) => symbol.trim()).map((symbol) => familyOf.get(symbol) || symbol);
    return [...new Set(symbols.map((symbol) => textBySymbol.get(symbol)).filter(Boolean))].slice(0, mostSets);
  }
  const latest = Math.max(...texts.map(({session}) => session ?? -1));
  const recent = texts.filter(({session}) => (session ?? -1) === latest);
  return [...(recent.length < 2 ? texts : recent)].sort((one, other) => columnSums[other.column] - columnSums[one.column] || one.column - other.column).slice(0, 3);
}

/** A list of all texts, each with a box to tick; what is typed narrows it. */
function setPicker(onChoose) {
  const order = [...texts].sort((one, other) => (other.session ?? -1) - (one.session ?? -1) || alphabet.compare(one.title || one.symbol, other.title || other.symbol) || one.column - other.column);
  const items = order.map((text) => {
    const box = h("input", {type: "checkbox", "data-action": "sets-choose", value: text.symbol, onchange: () => onChoose(text, box.checked)});
    const element = h("li", {}, h("label", {}, box, h("span", {class: "words"}, quoted(text.title || text.symbol),
      text.title ? [" ", h("span", {class: "symbol"}, quoted(text.symbol))] : ""),
      h("span", {class: "count"}, t("sets.sponsors", {n: columnSums[text.column], count: number(columnSums[text.column])}))));
    return {text, box, element, words: folded(`${text.symbol} ${text.title}`)};
  });
  const full = h("p", {class: "note", role: "status", hidden: true}, t("sets.full"));
  const summary = h("summary", {}, t("sets.choose"));
  const element = h("details", {class: "picker"}, summary, h("fieldset", {}, h("legend", {class: "unseen"}, t("sets.choose")),
    h("label", {class: "filter"}, t("table.filter"), " ", h("input", {type: "search", "data-action": "sets-filter", oninput: (event) => {
      const wanted = folded(event.target.value).split(/\s+/).filter(Boolean);
      for (const item of items) item.element.hidden = !wanted.every((word) => item.words.includes(word));
    }})), full, h("div", {class: "list"}, h("ul", {}, items.map((item) => item.element)))));
  return {element, summary, mark(chosen) {
    full.hidden = chosen.length < mostSets;
    element.open ||= chosen.length < 2;
    for (const {text, box} of items) {
      box.checked = chosen.includes(text);
      box.disabled = !box.checked && chosen.length >= mostSets;
    }
  }};
}

/**
 * The exclusive intersections, the largest first, among equals that of fewer texts, then of those chosen first:
 * {places, texts, rows, withOthers}.
 */
function intersections(chosen) {
  const found = new Map();
  for (const {row} of rowsOfMatrix) {
    const places = chosen.map((_, place) => place).filter((place) => isBehind(row, chosen[place].column));
    const key = places.join(",");
    if (!places.length) continue;
    if (!found.has(key)) found.set(key, {places, texts: places.map((place) => chosen[place]), rows: []});
    found.get(key).rows.push(row);
  }
  const all = [...found.values()];
  for (const one of all) {
    one.withOthers = all.reduce((sum, other) => sum + (one.places.every((place) => other.places.includes(place)) ? other.rows.length : 0), 0);
  }
  const firstDifference = (one, other) => {
    const place = one.findIndex((value, index) => value !== other[index]);
    return place < 0 ? 0 : one[place] - other[place];
  };
  return all.sort((one, other) => other.rows.length - one.rows.length || one.places.length - other.places.length || firstDifference(one.places, other.places));
}

/** The intersections as “compare --intersections” writes them. */
function intersectionsCSV(all) {
  const {codes, places, rows} = data.sets;
  const own = data.languages.indexOf(data.language);
  const order = new Map(codes.map((code, place) => [code, place]));
  const lines = [csvRow(["combination", "drafts", "size", "size_with_others", "countries", "names", "where"])];
  for (const one of all) {
    const columns = new Set(one.texts.map(({column}) => column));
    const members = new Set(one.rows.map((row) => order.get(rowsOfMatrix[row].code)));
    const where = new Set();
    for (let place = 0; place < rows.length; place += 3) {
      if (columns.has(rows[place]) && members.has(rows[place + 1])) where.add(rows[place + 2]);
    }
    lines.push(csvRow([
      csvText(one.texts.map(({symbol}) => symbol).join(" & ")), String(one.places.length), String(one.rows.length), String(one.withOthers),
      csvText(one.rows.map((row) => rowsOfMatrix[row].code).join(" ")),
      csvText([...members].sort((first, second) => first - second).map((place) => delegations.get(codes[place]).names[own]).join("; ")),
      csvText([...where].map((place) => places[place]).join("; ")),
    ]));
  }
  return lines.join("");
}

/** Who an intersection holds, in words. */
function intersectionName({texts: on}, chosen) {
  const list = enumerated(on.map(({title, symbol}) => title ? t("quoted", {text: isolated(title)}) : symbol));
  return t(on.length === chosen.length ? "sets.onAll" : on.length === 1 ? "sets.onOne" : "sets.onThese", {list, n: on.length});
}

/** An intersection: who is in it, by regional group. */
function intersectionSection(one, place, chosen) {
  const regions = new Map();
  for (const row of one.rows) {
    const {code, region} = rowsOfMatrix[row];
    regions.has(region) ? regions.get(region).push(code) : regions.set(region, [code]);
  }
  const open = (code) => openDialog(t("evidence.title", {name: isolated(name(code)), text: enumerated(one.texts.map(({symbol}) => symbol))}),
    ...one.texts.flatMap((text) => [h("h3", {}, textName(text)), ...evidenceOf(ledgerOn(code, text.symbol))]));
  return h("section", {class: "intersection", "data-intersection": one.texts.map(({symbol}) => symbol).join(" & ")},
    h("h3", {id: `intersection-${place}`, tabindex: -1}, intersectionName(one, chosen), " ", h("span", {class: "count"},
      t("sets.delegations", {n: one.rows.length, count: number(one.rows.length)}),
      one.withOthers > one.rows.length ? ` · ${t("sets.withOthers", {n: one.withOthers, count: number(one.withOthers)})}` : "")),
    [...regions].sort(([first], [second]) => (first === "") - (second === "") || alphabet.compare(groupName(first), groupName(second)))
      .map(([region, codes]) => [h("h4", {}, region ? groupName(region) : t("draft.noRegion"), " ", h("span", {class: "count"}, number(codes.length))),
        h("ul", {class: "names"}, byName(codes).map((code) => h("li", {}, h("button", {type: "button", class: "text", "data-action": "evidence",
          "data-code": code, onclick: () => open(code)}, quoted(name(code))))))]));
}

/** The plot: a column an intersection with its size above, a row a draft with its size beside. */
function upset(all, chosen, room) {
  const isRight = document.documentElement.dir === "rtl";
  const [rowHeight, barHeight, top, size] = [40, 170, 26, 12.5];
  const labels = Math.round(Math.min(320, Math.max(120, room * 0.34)));
  const [amounts, gap, edge] = [room < 500 ? 60 : 110, 14, 10];
  const left = labels + amounts + gap;
  const step = Math.max(26, Math.min(46, (room - left - edge) / all.length));
  const width = Math.max(left + step * all.length + edge, Math.min(room, 460));
  const height = top + barHeight + 14 + rowHeight * chosen.length + 8;
  const foot = top + barHeight;
  const matrix = foot + 14;
  const x = (value) => isRight ? width - value : value;
  const box = (from, wide, y, tall, attributes) => s("rect", {x: fixed(isRight ? width - from - wide : from), y: fixed(y), width: fixed(wide), height: fixed(tall), ...attributes});
  const most = Math.max(...all.map(({rows}) => rows.length));
  const mostBehind = Math.max(...chosen.map(({column}) => columnSums[column]));
  const svg = s("svg", {class: "upset", role: "img", direction: document.documentElement.dir, viewBox: `0 0 ${fixed(width)} ${height}`, width: fixed(width), height,
    "aria-label": t("sets.alt", {n: all.length, drafts: number(chosen.length), count: number(all.length), most: number(most), which: intersectionName(all[0], chosen)})});
  svg.append(
    textWidth(t("sets.axis"), 11.5) < width - left
      ? s("text", {class: "quiet", x: fixed(x(left)), y: 14, "text-anchor": "start"}, t("sets.axis"))
      : s("text", {class: "quiet", x: fixed(x(width - 4)), y: 14, "text-anchor": "end"}, t("sets.axis")),
    s("text", {class: "quiet", x: fixed(x(labels + amounts)), y: fixed(foot), "text-anchor": "end"}, t("sets.axisSets")));
  chosen.forEach((text, place) => {
    const y = matrix + place * rowHeight;
    const behind = columnSums[text.column];
    const wide = Math.max(1, (amounts - 34) * behind / mostBehind);
    svg.append(
      place % 2 ? "" : box(0, width, y, rowHeight, {class: "stripe"}),
      s("text", {x: fixed(x(4)), y: y + 17, "text-anchor": "start"}, s("title", {}, isolated(text.title || text.symbol)), isolated(cutText(text.title || text.symbol, size, labels - 14))),
      text.title ? s("text", {class: "quiet", x: fixed(x(4)), y: y + 32, "text-anchor": "start"}, cutText(text.symbol, 11.5, labels - 14)) : "",
      box(labels + amounts - wide, wide, y + 12, rowHeight - 24, {class: "amount"}),
      s("text", {class: "value", x: fixed(x(labels + amounts - wide - 5)), y: y + 24, "text-anchor": "end"}, number(behind)));
  });
  svg.append(s("line", {class: "axis", x1: fixed(x(left)), x2: fixed(x(left + step * all.length)), y1: foot + .5, y2: foot + .5}));
  all.forEach((one, place) => {
    const middle = left + (place + .5) * step;
    const tall = Math.max(1, (barHeight - 26) * one.rows.length / most);
    const wide = Math.min(28, step - 8);
    const radius = Math.min(8, step / 3.4);
    const level = (row) => matrix + (row + .5) * rowHeight;
    const column = s("g", {class: "column", "data-intersection": one.texts.map(({symbol}) => symbol).join(" & "), onclick: () => {
      const section = document.getElementById(`intersection-${place}`);
      section.scrollIntoView({block: "start"});
      section.focus({preventScroll: true});
    }},
      s("title", {}, `${intersectionName(one, chosen)} ${t("sets.delegations", {n: one.rows.length, count: number(one.rows.length)})}`),
      box(left + place * step, step, top - 8, height - top + 4, {class: "target", rx: 3}),
      box(middle - wide / 2, wide, foot - tall, tall, {class: "amount"}),
      s("text", {class: "value", x: fixed(x(middle)), y: fixed(foot - tall - 5), "text-anchor": "middle"}, number(one.rows.length)),
      one.places.length > 1 ? s("line", {class: "join", x1: fixed(x(middle)), x2: fixed(x(middle)), y1: level(one.places[0]), y2: level(one.places.at(-1))}) : "",
      chosen.map((_, row) => one.places.includes(row) ? "" : s("circle", {class: "out", cx: fixed(x(middle)), cy: level(row), r: fixed(radius * .5)})),
      one.places.map((row) => s("circle", {class: "in", cx: fixed(x(middle)), cy: level(row), r: fixed(radius)})));
    svg.append(column);
  });
  return svg;
}
