// The data of the page, read once; everything that is shown is computed from it.

const data = JSON.parse(document.getElementById("data").textContent);

/** A CSV file of the report: its columns and rows, and the bytes of the file again. */
class CSVTable {
  constructor(json) {
    this.columns = json.columns;
    this.cells = json.cells;
    this.place = new Map(json.columns.map((title, column) => [title, column]));
    const first = json.cells[0];
    this.count = first ? (first.rows || first.cells).length : 0;
  }

  /** A cell as the file has it. */
  verbatim(row, column) {
    const {cells, rows} = this.cells[column];
    return rows ? cells[rows[row]] : cells[row];
  }

  /** A cell by its column's word; the apostrophe that keeps spreadsheets from running it is taken off. */
  text(row, title) {
    const column = this.place.get(title);
    if (column === undefined) return "";
    const text = this.verbatim(row, column);
    return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
  }

  /** A cell as a number, null where it is empty. */
  number(row, title) {
    const text = this.text(row, title);
    return text === "" ? null : text === "Inf" ? Infinity : text === "-Inf" ? -Infinity : Number(text);
  }

  /** All rows, as numbers of rows. */
  rows() { return Array.from({length: this.count}, (_, row) => row); }

  /** The file. */
  csv() {
    const lines = [csvRow(this.columns)];
    for (let row = 0; row < this.count; row++) {
      lines.push(csvRow(this.columns.map((_, column) => this.verbatim(row, column))));
    }
    return lines.join("");
  }
}

/** A row of RFC 4180, as the program writes it. */
function csvRow(cells) {
  const line = cells.map((cell) => /[,"\n\r]|^\uFEFF/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
  return (cells.length === 1 && line === "" ? '""' : line) + "\n";
}

/** A number as the program writes it in CSV: the shortest decimal that reads back the same. */
function csvNumber(value) {
  if (value === null || Number.isNaN(value)) return "";
  if (Number.isInteger(value) || (Math.abs(value) >= 1e-4 && Math.abs(value) < 2 ** 54)) return String(value);
  const [digits, exponent] = value.toExponential().split("e");
  const power = Number(exponent);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A text as the program writes it in CSV: what a spreadsheet would run gets an apostrophe. */
const csvText = (text) => /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;

/** The report's CSV files that the page carries; null where one was left out or there is none. */
const tables = Object.fromEntries(
  ["clusters", "dendrogram", "backbone", "documents", "drafts", "review", "cohesion", "ledger"]
    .map((name) => [name, data[name] ? new CSVTable(data[name]) : null]));

/** Delegations by code: {code, names, also, region, row}. */
const delegations = new Map(data.delegations.map((delegation) => [delegation.code, delegation]));

/** The delegations of the matrix, in the order of its rows (that of the codes). */
const rowsOfMatrix = data.delegations.filter((delegation) => delegation.row !== null)
  .sort((one, other) => one.row - other.row);

/** The texts of the matrix: {symbol, title, session, column}. */
const texts = data.texts.map(([symbol, title, session], column) => ({symbol, title, session, column}));
const textBySymbol = new Map(texts.map((text) => [text.symbol, text]));

/** Which texts each delegation stands behind, as 32 columns a word. */
const bits = data.incidence.map((hex) => {
  const words = new Int32Array(Math.ceil(texts.length / 32));
  for (let place = 0; place < hex.length; place++) {
    words[place >> 3] |= parseInt(hex[place], 16) << (28 - 4 * (place & 7));
  }
  return words;
});

/** Whether the delegation of a row stands behind the text of a column. */
const isBehind = (row, column) => (bits[row][column >> 5] >>> (31 - (column & 31)) & 1) === 1;

function ones(word) {
  word -= word >>> 1 & 0x55555555;
  word = (word & 0x33333333) + (word >>> 2 & 0x33333333);
  return Math.imul(word + (word >>> 4) & 0x0F0F0F0F, 0x01010101) >>> 24;
}

/** How many texts two rows share; of a row and itself, how many it has. */
function shared(one, other) {
  const [left, right] = [bits[one], bits[other]];
  let sum = 0;
  for (let word = 0; word < left.length; word++) sum += ones(left[word] & right[word]);
  return sum;
}

/** Number of texts of each delegation, number of delegations of each text. */
const rowSums = rowsOfMatrix.map((_, row) => shared(row, row));
const columnSums = texts.map(({column}) => rowsOfMatrix.reduce((sum, _, row) => sum + isBehind(row, column), 0));

/** The measures that the heat map can show, computed as the program computes them. */
const measures = {
  overlap: (one, other) => shared(one, other),
  jaccard: (one, other) => {
    const both = shared(one, other);
    const either = rowSums[one] + rowSums[other] - both;
    return either === 0 ? null : both / either;
  },
  cosine: (one, other) => {
    const product = rowSums[one] * rowSums[other];
    return product === 0 ? null : shared(one, other) / Math.sqrt(product);
  },
};

/** The texts that both rows stand behind. */
const sharedTexts = (one, other) => texts.filter(({column}) => isBehind(one, column) && isBehind(other, column));

/** The place of a pair in lists that have the rows of the upper triangle one after the other. */
function pairPlace(one, other) {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low * (2 * rowsOfMatrix.length - low - 1) / 2 + (high - low - 1);
}

/** What chance gives for a pair: {expected, p, q, isTie}; null where nothing was tested or it was left out. */
function significanceOf(one, other) {
  const all = data.significance;
  if (!all || all.why || one === other) return null;
  const place = pairPlace(one, other);
  return {expected: all.expected[place], p: all.p[place], q: all.q[place], isTie: ties.has(place)};
}
const ties = new Set(data.significance && data.significance.ties || []);

/** The family of a draft, by any symbol of it. */
const familyOf = new Map();
if (tables.drafts) {
  for (const row of tables.drafts.rows()) {
    const family = tables.drafts.text(row, "family");
    familyOf.set(family, family);
    for (const symbol of tables.drafts.text(row, "symbols").split("; ")) {
      if (!familyOf.has(symbol)) familyOf.set(symbol, family);
    }
  }
}

/**
 * Whether a row of the ledger is a group that has a delegation's code: the Movement of Non-Aligned Countries has that of
 * Namibia. The name says which of the two is meant; the European Union is both, under one name.
 */
function isGroupItself(row) {
  const [code, group] = [tables.ledger.text(row, "country"), tables.ledger.text(row, "group")];
  if (code !== group || !data.groups[code] || tables.ledger.text(row, "reading").startsWith("roster")) return false;
  const place = data.languages.indexOf(data.language);
  return delegations.get(code)?.names[place] !== data.groups[code][place];
}

/** The rows of the ledger by delegation, and by text; nothing where the ledger was left out of the page. */
const ledgerByDelegation = new Map();
const ledgerByText = new Map();
if (tables.ledger) {
  const add = (map, key, row) => map.has(key) ? map.get(key).push(row) : map.set(key, [row]);
  for (const row of tables.ledger.rows()) {
    if (!isGroupItself(row)) add(ledgerByDelegation, tables.ledger.text(row, "country"), row);
    const draft = tables.ledger.text(row, "draft") || tables.ledger.text(row, "resolution");
    if (draft) add(ledgerByText, familyOf.get(draft) || draft, row);
  }
}

/** The rows of the ledger on a delegation and a text. */
function ledgerOn(code, family) {
  const ofText = new Set(ledgerByText.get(family) || []);
  return (ledgerByDelegation.get(code) || []).filter((row) => ofText.has(row));
}
