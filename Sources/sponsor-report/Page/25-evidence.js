// The words that say it: the dialog behind every cell.

/** Opens the dialog; closing gives the focus back to where it was. */
function openDialog(title, ...content) {
  const dialog = document.getElementById("dialog");
  const close = () => dialog.close();
  dialog.replaceChildren(
    h("div", {class: "heading"}, h("h2", {id: "dialog-title", tabindex: -1}, title),
      h("button", {type: "button", "data-action": "close", onclick: close}, t("dialog.close"))),
    h("div", {class: "content", tabindex: 0, role: "region", "aria-labelledby": "dialog-title"}, ...content));
  dialog.onclick = (event) => { if (event.target === dialog) close(); };
  if (!dialog.open) dialog.showModal();
  document.getElementById("dialog-title").focus();
}

/** Who acted, by name: a delegation, or the group itself. */
function actorName(row) {
  const code = tables.ledger.text(row, "country");
  return isGroupItself(row) ? groupName(code) : name(code);
}

/** One action: who, as what, in which words of which document. */
function evidence(row) {
  const ledger = tables.ledger;
  const get = (title) => ledger.text(row, title);
  const place = [quoted(get("document"))];
  if (get("paragraph")) place.push(t("evidence.paragraph", {paragraph: isolated(get("paragraph"))}));
  place.push(t("evidence.bytes", {start: number(Number(get("start"))), end: number(Number(get("end")))}));
  const notes = [get("timing") && t(`timing.${get("timing")}`)];
  if (get("reading").startsWith("roster")) notes.push(t("evidence.roster", {group: isolated(groupName(get("group")))}));
  else if (get("group") && get("group") !== get("country")) notes.push(t("evidence.group", {group: isolated(groupName(get("group")))}));
  if (get("via")) notes.push(t("evidence.via", {name: isolated(name(get("via")))}));
  if (get("reading") === "repaired") notes.push(t("evidence.repaired"));
  return h("article", {class: "evidence", "data-ledger-row": row},
    h("p", {}, h("strong", {}, quoted(actorName(row))), ` — ${t(`role.${get("role")}`)}`,
      notes.filter(Boolean).map((note) => `; ${note}`)),
    quotation(row),
    h("p", {class: "place"}, place.map((part, index) => index ? [", ", part] : part)));
}

/** The words as they stand in the document, with some around them where the page carries them. */
function quotation(row) {
  const ledger = tables.ledger;
  const [start, end] = [ledger.number(row, "start"), ledger.number(row, "end")];
  const code = ledger.text(row, "language");
  const attributes = {lang: code || null, dir: "auto"};
  const printed = ledger.text(row, "printed");
  const piece = data.excerpts && (data.excerpts[`${ledger.text(row, "document")}|${code}`] || [])
    .find(([from, text]) => from <= start && end <= from + byteLength(text));
  if (!piece) return h("blockquote", attributes, h("mark", {}, printed));
  const bytes = new TextEncoder().encode(piece[1]);
  const decoder = new TextDecoder();
  const [from, to] = [start - piece[0], end - piece[0]];
  // Gaps of a page's head are no part of what is said.
  const together = (text) => text.replace(/\n\s*\n\s*/g, "\n\n");
  const before = together(clipped(decoder.decode(bytes.subarray(0, from)), -220)).replace(/^\s+/, "");
  // The next numbered paragraph is of something else.
  const after = clipped(together(decoder.decode(bytes.subarray(to))).replace(/\n\s*\n\s*\d+\.\s.*$/s, ""), 120);
  return h("blockquote", attributes, before, h("mark", {}, decoder.decode(bytes.subarray(from, to))), after);
}

const byteLength = (text) => new TextEncoder().encode(text).length;

/** The first characters of a text, or the last ones for a negative number, cut at a space. */
function clipped(text, length) {
  const characters = [...text];
  if (characters.length <= Math.abs(length)) return text;
  const kept = (length < 0 ? characters.slice(length) : characters.slice(0, length)).join("");
  return length < 0 ? `…${kept.replace(/^\S*\s/, " ")}` : `${kept.replace(/\s\S*$/, " ")}…`;
}

/** Everything that is read of some rows of the ledger. */
function evidenceOf(rows) {
  if (!tables.ledger) return [h("p", {}, t("evidence.omitted"))];
  return rows.length ? rows.map(evidence) : [h("p", {}, t("evidence.none"))];
}

/** The evidence of a delegation on a text. */
const openEvidence = (code, text) =>
  openDialog(t("evidence.title", {name: isolated(name(code)), text: isolated(text.title || text.symbol)}),
    ...evidenceOf(ledgerOn(code, text.symbol)));

/** The evidence of two delegations: what they share, whether that is more than chance, and the words that say it. */
function openPair(one, other) {
  const [first, second] = [rowsOfMatrix[one], rowsOfMatrix[other]];
  const both = sharedTexts(one, other);
  openDialog(t("pair.title", {a: isolated(name(first.code)), b: isolated(name(second.code))}),
    h("p", {}, pairSentence(one, other)), significanceSentence(one, other),
    ...both.map((text) => h("details", {"data-text": text.symbol},
      h("summary", {}, quoted(text.title || text.symbol), text.title ? [" ", h("span", {class: "symbol"}, quoted(text.symbol))] : null),
      ...[first, second].flatMap(({code}) => evidenceOf(ledgerOn(code, text.symbol))))));
}

/** What two delegations share, in a sentence with its base. */
function pairSentence(one, other) {
  const both = shared(one, other);
  return t("pair.counts", {
    n: both, a: isolated(name(rowsOfMatrix[one].code)), b: isolated(name(rowsOfMatrix[other].code)),
    both: number(both), either: number(rowSums[one] + rowSums[other] - both),
    first: number(rowSums[one]), second: number(rowSums[other]), all: number(texts.length),
  });
}

/** Whether it is more than chance, in a sentence; null where that was not tested. */
function significanceSentence(one, other) {
  const found = significanceOf(one, other);
  if (!found || found.q === null) return null;
  return h("p", {}, t(found.isTie ? "pair.tied" : "pair.chance", {
    expected: number(found.expected, 1), p: probability(found.p), q: probability(found.q),
    alpha: number(data.significance.alpha, 2), tests: number(data.significance.tests),
  }));
}
