// The frame around the views: menu, search, language, and what the address asks for.

/** The menu, with the language and the search of a delegation. */
function drawHeader(current) {
  const shown = [...views.values()].filter((view) => view.hasMenu && view.isShown());
  const isCurrent = (view) => view.name === current || view.name === {draft: "drafts", delegation: "delegations"}[current];
  document.getElementById("header").replaceChildren(
    h("div", {class: "top"},
      h("a", {class: "brand", href: `#${address(["summary"])}`}, t("brand")),
      search(),
      h("label", {class: "language"}, h("span", {class: "unseen"}, t("language")),
        h("select", {"data-action": "language", onchange: (event) => { location.hash = address(currentPath, {language: event.target.value}); }},
          ...data.languages.map((code) => h("option", {value: code, lang: code, selected: code === state.language}, languageNames[code]))))),
    h("nav", {"aria-label": t("menu")}, h("ul", {}, ...shown.map((view) =>
      h("li", {}, h("a", {href: `#${address([view.name])}`, "data-view-link": view.name, "aria-current": isCurrent(view) ? "page" : null}, t(`nav.${view.name}`)))))));
  // On a telephone the menu is wider than the window.
  document.querySelector("nav [aria-current]")?.scrollIntoView({block: "nearest", inline: "center"});
}

const languageNames = {ar: "العربية", zh: "中文", en: "English", fr: "Français", ru: "Русский", es: "Español"};

/** The search: any name of a delegation in any language, its code, a draft's symbol or title, a vote. */
function search() {
  const list = h("ul", {id: "found", role: "listbox", "aria-label": t("search"), hidden: true});
  const input = h("input", {type: "search", id: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "found",
    "aria-autocomplete": "list", autocomplete: "off", placeholder: t("search.hint"), "aria-label": t("search"), "data-action": "search"});
  let chosen = -1;
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const choose = (place) => {
    const options = [...list.children];
    if (!options.length) return;
    chosen = (place + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({block: "nearest"});
  };
  const go = (path) => { close(); input.value = ""; location.hash = address(path); };
  input.addEventListener("input", () => {
    const results = found(input.value);
    chosen = -1;
    list.replaceChildren(...results.map(({path, words, note}, place) => h("li", {id: `found-${place}`, role: "option", "aria-selected": "false",
      "data-code": path[1], onmousedown: (event) => { event.preventDefault(); go(path); }}, quoted(words), " ", h("span", {class: "note"}, quoted(note)))));
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", String(results.length > 0));
    if (results.length) choose(0);
    else if (input.value.trim()) announce(t("search.none"));
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      list.children[chosen].dispatchEvent(new MouseEvent("mousedown", {bubbles: true, cancelable: true}));
    } else if (event.key === "Escape") close();
  });
  input.addEventListener("blur", close);
  return h("div", {class: "search", role: "search"}, input, list);
}

const spellings = data.delegations.map((delegation) =>
  ({delegation, all: [delegation.code, ...delegation.names, ...delegation.also].map(folded)}));

const votesToFind = ballots ? ballots.inOrder.map((vote) => ({vote, all: [vote.resolution, vote.draft, vote.title].filter(Boolean).map(folded)})) : [];

/** What is meant by what was typed, the surest first. */
function found(typed) {
  const wanted = folded(typed).trim();
  if (!wanted) return [];
  const rank = (all) => Math.min(...all.map((text) => text === wanted ? 0 : text.startsWith(wanted) ? 1
    : text.includes(` ${wanted}`) ? 2 : text.includes(wanted) && wanted.length > 3 ? 3 : 9));
  const people = spellings.map(({delegation, all}) => ({rank: rank(all), path: ["delegation", delegation.code], words: name(delegation.code), note: delegation.code}));
  const papers = texts.map((text) => ({rank: rank([folded(text.symbol), folded(text.title)]) + 0.5, path: ["draft", text.symbol], words: text.title || text.symbol, note: text.symbol}));
  const ballotsFound = votesToFind.map(({vote, all}) => ({rank: rank(all) + 0.6, path: votePath(vote), words: voteTitle(vote), note: votePlace(vote)}));
  return [...people, ...papers, ...ballotsFound].filter((item) => item.rank < 9).sort((one, other) => one.rank - other.rank || alphabet.compare(one.words, other.words)).slice(0, 12);
}

let currentPath = ["summary"];

/** Draws what the address asks for. */
function draw() {
  currentPath = readAddress();
  const asked = views.get(currentPath[0]);
  const isKnown = asked && asked.isShown();
  const content = document.getElementById("content");
  content.replaceChildren();
  content.dataset.view = isKnown ? asked.name : "unknown";
  drawHeader(currentPath[0]);
  document.querySelector(".skip").textContent = t("skip");
  if (isKnown) asked.draw(content, ...currentPath.slice(1));
  else content.append(heading(1, t("unknown.title")), h("p", {}, t("unknown.view")));
  document.getElementById("footer").replaceChildren(h("p", {}, t("footer"), " ", h("span", {dir: "ltr"}, data.program)));
  const title = content.querySelector("h1");
  document.title = `${title ? title.textContent : ""} – ${t("brand")}`;
}

window.addEventListener("hashchange", () => {
  // The link that skips the menu is an address too.
  if (location.hash === "#content") return;
  const dialog = document.getElementById("dialog");
  if (dialog.open) dialog.close();
  draw();
  window.scrollTo(0, 0);
  document.getElementById("content").focus({preventScroll: true});
});
draw();
