// The interface in the reader's language, and the names of delegations in it.

/** What the address says beyond the view: the language and the number of blocs. */
const state = {language: data.language, cut: data.tree ? data.tree.count : 1};

let language = 0;
let plurals = new Intl.PluralRules("en");
let alphabet = new Intl.Collator("en");
let numbers = {};

function setLanguage(code) {
  const place = data.languages.indexOf(code);
  state.language = place < 0 ? data.language : code;
  language = Math.max(0, data.languages.indexOf(state.language));
  plurals = new Intl.PluralRules(state.language);
  alphabet = new Intl.Collator(state.language);
  numbers = {};
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "ar" ? "rtl" : "ltr";
}

/** The language as browsers know it; lists of the United Nations have no comma before “and”. */
const locale = () => state.language === "en" ? "en-GB" : state.language;

/** A number in the reader's language, with so many digits behind the point at most. */
function number(value, digits = 0) {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  numbers[digits] ??= new Intl.NumberFormat(`${state.language}-u-nu-latn`, {maximumFractionDigits: digits});
  return numbers[digits].format(value);
}

/** A number with exactly so many digits behind the point, so that a column of them stands in line. */
function decimal(value, digits) {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  numbers[`=${digits}`] ??= new Intl.NumberFormat(`${state.language}-u-nu-latn`,
    {minimumFractionDigits: digits, maximumFractionDigits: digits});
  return numbers[`=${digits}`].format(value);
}

/** A probability: three digits, and never zero. */
const probability = (value) =>
  value === null ? "" : value < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(value, 3);

/**
 * A phrase of the interface. `{name}` is replaced by the value of that name; where the phrase has a form for each
 * grammatical number (`one: … | other: …`), the value `n` chooses it.
 */
function t(key, values = {}) {
  const phrases = data.words[key];
  if (!phrases) {
    console.error(`no words for ${key}`);
    return key;
  }
  let phrase = phrases[language] || phrases[0];
  if (/^(zero|one|two|few|many|other): /.test(phrase)) {
    const forms = new Map(phrase.split(" | ").map((form) => form.split(/: (.*)/s)));
    phrase = forms.get(plurals.select(values.n)) ?? forms.get("other");
  }
  return phrase.replace(/\{(\w+)\}/g, (slot, name) => {
    const value = values[name];
    return value === undefined ? slot : typeof value === "number" ? number(value, 2) : value;
  });
}

/** The name of a delegation or group; its code where it has none. */
function name(code) {
  const delegation = delegations.get(code);
  if (delegation) return delegation.names[language] || delegation.names[0];
  return groupName(code);
}

/** The name of a group. */
const groupName = (code) => (data.groups[code] || [])[language] || code;

/** A list in the reader's language: “A, B and C”. */
const enumerated = (items) =>
  new Intl.ListFormat(locale(), {type: "conjunction"}).format(items.map(isolated));

/** A text of a document within a sentence of the interface: it may run the other way. */
const isolated = (text) => `\u2068${text}\u2069`;

/** A text by its title and symbol. */
const textName = ({symbol, title}) => title ? `${isolated(title)} (${isolated(symbol)})` : isolated(symbol);

/** Delegations in the order of their names. */
const byName = (codes) => [...codes].sort((one, other) => alphabet.compare(name(one), name(other)));
