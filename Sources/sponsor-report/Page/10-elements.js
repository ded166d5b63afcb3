// Elements are made by hand, and texts are set as text: nothing that a document says can become markup.

/** An HTML element with its attributes and children; `on…` attributes are listeners, null children are left out. */
function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A text of a document, which may run the other way. */
const quoted = (text, attributes = {}) => h("bdi", attributes, text);

/** Says something to a screen reader. */
function announce(text) { document.getElementById("status").textContent = text; }

/** A link to a view of this page. */
const link = (path, ...children) => h("a", {href: `#${address(path)}`}, ...children);

/** A link to the page of a delegation, or its name where it has none. */
const delegationLink = (code) =>
  delegations.has(code) ? link(["delegation", code], quoted(name(code))) : quoted(name(code));

/** A link to the page of a text. */
const textLink = (text) => link(["draft", text.symbol], quoted(text.title || text.symbol));

/** A heading of a view, with its downloads beside it. */
function heading(level, words, ...tools) {
  const title = h(`h${level}`, {}, words);
  return tools.length ? h("div", {class: "heading"}, title, h("div", {class: "tools"}, ...tools)) : title;
}

/** A sentence in which one slot, `{it}`, is an element. */
function sentence(key, values, elements) {
  const parts = t(key, values).split(/(\{\w+\})/);
  return h("p", {}, ...parts.map((part) => {
    const slot = /^\{(\w+)\}$/.exec(part);
    return slot && elements[slot[1]] !== undefined ? elements[slot[1]] : part;
  }));
}

/** Elements one after the other, with the commas and “and” of the reader's language between them. */
function enumeration(elements) {
  const parts = new Intl.ListFormat(locale(), {type: "conjunction"}).formatToParts(elements.map((_, place) => String(place)));
  return parts.map(({type, value}) => type === "element" ? elements[Number(value)] : value);
}
