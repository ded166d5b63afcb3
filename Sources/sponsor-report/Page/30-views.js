// The views and their addresses: #view/argument;cut=6;lang=fr

/** The views in the order of the menu: {name, isShown(), draw(content, ...arguments), hasMenu}. */
const views = new Map();

/** Adds a view. `isShown` says whether there is anything to show; `draw` fills the page. */
function view(name, {draw, isShown = () => true, hasMenu = true}) { views.set(name, {name, draw, isShown, hasMenu}); }

/** The address of a view and its arguments, with the language and the cut where they are not the report's own. */
function address(path, changes = {}) {
  const wanted = {...state, ...changes};
  const parts = [path.map(encodeURIComponent).join("/")];
  if (data.tree && wanted.cut !== data.tree.count) parts.push(`cut=${wanted.cut}`);
  if (wanted.language !== data.language) parts.push(`lang=${wanted.language}`);
  return parts.join(";");
}

/** What the address says: the view, its arguments, and the state. */
function readAddress() {
  const [path, ...settings] = location.hash.slice(1).split(";");
  const parts = (path || "summary").split("/").map((part) => {
    try { return decodeURIComponent(part); } catch { return part; }
  });
  const given = Object.fromEntries(settings.map((setting) => setting.split("=")));
  const cut = Number(given.cut);
  state.cut = data.tree ? (Number.isInteger(cut) && cut >= 1 && cut <= rowsOfMatrix.length ? cut : data.tree.count) : 1;
  setLanguage(given.lang || data.language);
  return parts;
}

/** Changes the address without a new entry in the history, as a slider does. */
function replaceAddress(path) { history.replaceState(null, "", `#${address(path)}`); }
