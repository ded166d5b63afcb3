// A table that is sorted by a click on a head and narrowed by what is typed.

const rowsShown = 200;

/**
 * A table.
 *
 * @param {object} what
 *   name: what it is called by, in the address and by tests; caption: its words; rows: of any kind;
 *   columns: {title, value(row) for sorting, cell(row) to show (value where left out), isNumber, digits: how many behind
 *   the point}; a column of texts without any is left out;
 *   shownAtFirst: how many rows before a person asks for all;
 *   file: a CSV button of this file's name, with csv() for its bytes; hasFilter: whether to offer narrowing.
 */
function table({name, caption, rows, columns, file, csv, hasFilter = rows.length > 12, sortedBy = null,
  shownAtFirst = rowsShown}) {
  const isFilled = (value) => value !== null && value !== undefined && value !== "";
  const first = sortedBy === null ? null : columns[Math.abs(sortedBy) - 1];
  if (rows.length) {
    columns = columns.filter((column, place) => place === 0 || column.isNumber || rows.some((row) => isFilled(column.value(row))));
  }
  let order = first === null ? null : {column: columns.indexOf(first), isDown: sortedBy < 0};
  let typed = "";
  let limit = shownAtFirst;
  const found = rows.map((row) => ({row, words: null}));
  const words = (entry) => entry.words ??= folded(columns.map((column) => {
    const value = column.value(entry.row);
    return isFilled(value) ? String(value) : "";
  }).join("\n"));
  const body = h("tbody");
  const count = h("span", {class: "count", "aria-live": "polite"});
  const more = h("button", {type: "button", class: "more", onclick: () => { limit = Infinity; draw(); }});
  // A column of sentences keeps room for some words a line where the table is wider than the window.
  const kinds = columns.map((column) => column.isNumber ? "number"
    : rows.some((row) => String(column.value(row) ?? "").length > 24) ? "long" : null);
  const heads = columns.map((column, place) => h("th", {scope: "col", class: kinds[place]},
    h("button", {type: "button", "data-action": "sort", onclick: () => {
      const isDown = order && order.column === place ? !order.isDown : Boolean(column.isNumber);
      order = {column: place, isDown};
      draw();
    }}, column.title, h("span", {class: "arrow", "aria-hidden": "true"}))));

  function draw() {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    let shown = wanted.length ? found.filter((entry) => wanted.every((word) => words(entry).includes(word))) : found;
    if (order) {
      const {value} = columns[order.column];
      shown = [...shown].sort((one, other) => compared(value(one.row), value(other.row), order.isDown));
    }
    heads.forEach((head, place) => {
      const isOrder = order && order.column === place;
      if (isOrder) head.setAttribute("aria-sort", order.isDown ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    body.replaceChildren(...shown.slice(0, limit).map(({row}) => h("tr", {}, ...columns.map((column, place) => {
      const content = (column.cell || column.value)(row);
      const cell = typeof content !== "number" ? content : column.digits ? decimal(content, column.digits) : number(content, 2);
      return h(place === 0 ? "th" : "td", {scope: place === 0 ? "row" : null, class: kinds[place]},
        typeof cell === "string" ? quoted(cell) : cell);
    }))));
    count.textContent = t("table.count", {n: rows.length, shown: number(shown.length), all: number(rows.length)});
    more.hidden = shown.length <= limit;
    more.textContent = t("table.more", {n: shown.length});
  }

  draw();
  const filter = hasFilter && h("label", {class: "filter"}, t("table.filter"), " ",
    h("input", {type: "search", "data-action": "filter", oninput: (event) => { typed = event.target.value; limit = shownAtFirst; draw(); }}));
  return h("section", {class: "table", "data-table": name},
    h("div", {class: "bar"}, filter, count, h("div", {class: "tools"}, file && csvButton(file, csv))),
    h("div", {class: "scroll", tabindex: 0, role: "region", "aria-label": caption},
      h("table", {}, h("caption", {class: "unseen"}, caption), h("thead", {}, h("tr", {}, ...heads)), body)),
    more);
}

/** Which of two cells comes first; empty ones are last either way. */
function compared(one, other, isDown) {
  const isEmpty = (value) => value === null || value === undefined || value === "";
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) - isEmpty(other);
  const difference = typeof one === "number" && typeof other === "number"
    ? one - other : alphabet.compare(String(one), String(other));
  return isDown ? -difference : difference;
}

/** A text without case, accents and signs, for searching. */
function folded(text) {
  return text.normalize("NFKD").replace(/[\u0300-\u036F\u064B-\u065F\u0640]/g, "").toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'").replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ё/g, "е").replace(/[-‐‑–]/g, " ");
}
