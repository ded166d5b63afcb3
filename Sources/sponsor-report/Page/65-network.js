// The network of ties beyond chance. Places come from the program; the page chooses the level and draws.

view("network", {
  isShown: () => Boolean(data.network && data.network.length),
  draw(content, asked) {
    const own = data.network.find(({q}) => q === ownLevel()) || data.network[0];
    let level = data.network.find(({q}) => String(q) === asked) || own;
    const figure = h("figure", {class: "picture", "data-picture": "network"});
    const words = h("div", {"aria-live": "polite"});
    const list = h("div");
    const show = () => {
      words.replaceChildren(...networkInWords(level));
      figure.replaceChildren(...(level.ties.length ? [networkPicture(level, content.clientWidth), h("figcaption", {}, t("network.caption"))] : []));
      list.replaceChildren(...(level.ties.length ? [tieTable(level)] : []));
    };
    content.append(
      heading(1, t("network.title"), tables.backbone && csvButton("backbone.csv", () => tables.backbone.csv()),
        own.ties.length || data.network.length > 1 ? pictureButtons("network", () => figure.querySelector("svg")) : []),
      h("p", {class: "lead"}, t("network.lead")));
    if (data.network.length > 1) {
      content.append(h("div", {class: "controls"}, h("label", {}, t("network.level"), " ",
        h("select", {"data-action": "network-level", onchange: (event) => {
          level = data.network[event.target.selectedIndex];
          replaceAddress(level === own ? ["network"] : ["network", String(level.q)]);
          show();
        }}, ...data.network.map((one) => h("option", {value: one.q, selected: one === level},
          t("network.levelOf", {n: one.ties.length, q: number(one.q, 3), count: number(one.ties.length)})))))));
    }
    content.append(words, figure, list);
    show();
  },
});

/** The level at which the report itself speaks of ties. */
const ownLevel = () => data.significance && data.significance.alpha || 0.05;

/** How many ties there are, and how far they are to be trusted. */
function networkInWords({q, ties: places}) {
  const tests = rowsOfMatrix.length * (rowsOfMatrix.length - 1) / 2;
  const words = {n: places.length, count: number(places.length), q: number(q, 3), alpha: number(ownLevel(), 3),
    tests: number(data.significance ? data.significance.tests : tests), share: number(100 * q, 1)};
  const lines = [t(places.length ? "network.count" : data.significance && data.significance.hasTooFew ? "network.few" : "network.none", words)];
  if (places.length && q > ownLevel()) lines.push(t("network.weaker", words));
  return lines.map((line) => h("p", {}, line));
}

/** The bloc of each delegation by its code; nothing where the report names none. */
const blocNumbers = new Map(data.tree && data.tree.isNamed && tables.clusters
  ? tables.clusters.rows().map((row) => [tables.clusters.text(row, "country"), tables.clusters.number(row, "bloc")]) : []);

/** The class that has the colour of a bloc: eight, then they come again. */
const blocClass = (bloc) => `bloc-${bloc ? (bloc - 1) % 8 + 1 : 0}`;

/** The outlines that tell blocs apart without colour, as corners around the middle of a circle of radius 1. */
const outlines = [
  null,
  [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  [[-1.1, 0], [-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95]],
  [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  [[0, -1.25], [1, -0.4], [1, 0.9], [-1, 0.9], [-1, -0.4]],
  [[-0.45, -1], [0.45, -1], [1, -0.45], [1, 0.45], [0.45, 1], [-0.45, 1], [-1, 0.45], [-1, -0.45]],
];

/** The mark of the bloc at a rank among those drawn. */
function blocMark(rank, x, y, radius, attributes) {
  const corners = outlines[rank % outlines.length];
  return corners
    ? s("polygon", {points: corners.map(([right, down]) => `${fixed(x + radius * right)},${fixed(y + radius * down)}`).join(" "), ...attributes})
    : s("circle", {cx: fixed(x), cy: fixed(y), r: fixed(radius), ...attributes});
}

/** A length in a picture: a tenth is finer than a screen. */
const fixed = (value) => String(Math.round(value * 10) / 10);

/** How wide a text is in a picture. */
function textWidth(text, size, weight = 400) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
let pen = null;

/** The first part of a text that has room, with an ellipsis. */
function cutText(text, size, room) {
  const letters = [...text];
  if (textWidth(text, size) <= room) return text;
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

const networkSizes = {border: 34, label: 12.5, names: 60, key: 12};

function networkPicture(level, room) {
  const isRight = document.documentElement.dir === "rtl";
  const hasNames = level.rows.length <= networkSizes.names;
  const plane = networkPlane(level, hasNames ? 108 : 37, room);
  const pairs = level.ties.map(pairOf);
  const degree = new Map(level.rows.map((row) => [row, 0]));
  for (const {one, other} of pairs) for (const row of [one, other]) degree.set(row, degree.get(row) + 1);
  const mostTies = Math.max(...degree.values());
  const radius = (ties) => Math.sqrt(12 ** 2 + (18 ** 2 - 12 ** 2) * (mostTies > 1 ? (ties - 1) / (mostTies - 1) : 0));
  const mostShared = Math.max(...pairs.map(({one, other}) => shared(one, other)));
  const lineWidth = (texts) => 0.8 + 4.2 * texts / mostShared;
  const opacity = pairs.length > 1500 ? 0.2 : pairs.length > 300 ? 0.4 : 0.7;
  const ranks = blocRanks(level.rows);

  const sides = hasNames ? Math.max(0, (Math.min(room, 640) - plane.width) / 2) : 0;
  const width = Math.max(plane.width + 2 * Math.max(sides, hasNames ? 60 : 0), Math.min(room, 560));
  const left = (width - plane.width) / 2;
  const nodes = level.rows.map((row, place) => ({row, code: rowsOfMatrix[row].code, x: left + plane.places[place].x,
    y: plane.places[place].y, radius: radius(degree.get(row)), ties: degree.get(row)}));
  const byRow = new Map(nodes.map((node) => [node.row, node]));
  if (hasNames) placeLabels(nodes, pairs.map(({one, other}) => [byRow.get(one), byRow.get(other)]), width);

  const svg = s("svg", {class: "network", role: "group", direction: document.documentElement.dir,
    "aria-label": t("network.alt", {n: pairs.length, count: number(pairs.length), delegations: number(nodes.length)}),
    "stroke-linecap": "round"});
  const edges = pairs.map(({one, other}) => {
    const [from, to] = [byRow.get(one), byRow.get(other)];
    const ends = {x1: fixed(from.x), y1: fixed(from.y), x2: fixed(to.x), y2: fixed(to.y)};
    const edge = s("g", {class: "edge", "data-action": "pair", "data-pair": `${from.code}-${to.code}`, onclick: () => openPair(one, other)},
      s("line", {...ends, class: "line", "stroke-width": fixed(lineWidth(shared(one, other))), opacity}), s("line", {...ends, class: "hit"}));
    // Said only where it is pointed at: there may be thousands.
    edge.addEventListener("pointerenter", () => edge.append(s("title", {}, pairSentence(one, other))), {once: true});
    return {element: edge, one, other};
  });
  const links = nodes.map((node) => {
    const bloc = blocNumbers.get(node.code);
    const words = [name(node.code), bloc ? t("network.bloc", {bloc: number(bloc)}) : "", t("network.ties", {n: node.ties, count: number(node.ties)})].filter(Boolean).join(" · ");
    const element = s("a", {class: "node", href: `#${address(["delegation", node.code])}`, "data-code": node.code, "aria-label": words},
      s("title", {}, words),
      blocMark(bloc ? ranks.get(bloc) : 0, node.x, node.y, node.radius, {class: `mark ${blocClass(bloc)}`}),
      s("text", {class: "code", x: fixed(node.x), y: fixed(node.y + 3), "text-anchor": "middle", direction: "ltr",
        style: node.code.length > 3 ? `font-size:${fixed(25 / node.code.length)}px` : null}, node.code),
      node.label && s("text", {class: "label", x: fixed(node.label.x), y: fixed(node.label.y), "text-anchor": "middle", "paint-order": "stroke",
        "stroke-linejoin": "round"}, node.label.words));
    const near = (isNear) => {
      svg.classList.toggle("has-near", isNear);
      const partners = new Set([node.row]);
      for (const {element: edge, one, other} of edges) {
        const isOf = isNear && (one === node.row || other === node.row);
        edge.classList.toggle("near", isOf);
        if (isOf) partners.add(one).add(other);
      }
      links.forEach((link) => link.element.classList.toggle("near", isNear && partners.has(link.row)));
    };
    for (const event of ["pointerenter", "focus"]) element.addEventListener(event, () => near(true));
    for (const event of ["pointerleave", "blur"]) element.addEventListener(event, () => near(false));
    return {element, row: node.row, x: node.x, y: node.y};
  });
  svg.append(...edges.map(({element}) => element), ...links.map(({element}) => element));
  roving(links);

  const keyTop = plane.height + 14;
  const keyHeight = networkKey(svg, {top: keyTop, width, isRight, ranks, pairs, lineWidth, degrees: [...degree.values()], radius});
  svg.setAttribute("viewBox", `0 0 ${fixed(width)} ${fixed(keyTop + keyHeight)}`);
  svg.setAttribute("width", fixed(width));
  svg.setAttribute("height", fixed(keyTop + keyHeight));
  return svg;
}

/** The blocs drawn, the greatest first: those have the outlines that are told apart best. */
function blocRanks(rows) {
  const sizes = new Map();
  for (const row of rows) {
    const bloc = blocNumbers.get(rowsOfMatrix[row].code);
    if (bloc) sizes.set(bloc, (sizes.get(bloc) || 0) + 1);
  }
  return new Map([...sizes].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([bloc], rank) => [bloc, rank]));
}

/** The places on paper: as large as the two nearest need, within the limits of a page. */
function networkPlane({x, y, rows}, apart, room) {
  let least = Infinity;
  for (let one = 0; one < rows.length; one++) {
    for (let other = 0; other < one; other++) least = Math.min(least, Math.hypot(x[one] - x[other], y[one] - y[other]));
  }
  const {border} = networkSizes;
  const [left, top] = [Math.min(...x), Math.min(...y)];
  const side = rows.length > 25 ? Math.min(1000, room - 2 * border) : rows.length > 2 ? 260 : apart;
  const unit = Math.min(1500, Math.max(side, apart / Math.max(least, 1) * 10_000)) / 10_000;
  return {
    places: rows.map((_, place) => ({x: border + (x[place] - left) * unit, y: border + (y[place] - top) * unit})),
    width: 2 * border + (Math.max(...x) - left) * unit, height: 2 * border + (Math.max(...y) - top) * unit,
  };
}

/** Sets each name below, above or beside its node, where it covers least. */
function placeLabels(nodes, lines, width) {
  const size = networkSizes.label;
  const steps = Array.from({length: 25}, (_, step) => step / 24);
  const taken = nodes.map(({x, y, radius}) => ({left: x - radius, right: x + radius, top: y - radius, bottom: y + radius}));
  const covered = (box) => taken.reduce((sum, other) => sum + Math.max(0, Math.min(box.right, other.right) - Math.max(box.left, other.left))
    * Math.max(0, Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)), 0);
  const crossed = (box) => lines.filter(([from, to]) => steps.some((part) => {
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  })).length;
  for (const node of [...nodes].sort((one, other) => other.ties - one.ties || one.row - other.row)) {
    const words = cutText(name(node.code), size, 190);
    const half = textWidth(words, size) / 2 + 2;
    const beside = node.radius * 1.3 + 5 + half;
    const spots = [[0, node.radius * 1.2 + size + 1], [0, -node.radius * 1.2 - 6], [beside, 4], [-beside, 4],
      [beside * 0.8, -node.radius], [-beside * 0.8, -node.radius], [beside * 0.8, node.radius + 8], [-beside * 0.8, node.radius + 8]].map(([right, down]) => {
      const [x, y] = [Math.min(width - half, Math.max(half, node.x + right)), node.y + down];
      const box = {left: x - half, right: x + half, top: y - size, bottom: y + 4};
      return {x, y, box, cost: covered(box) + 60 * crossed(box) + (box.top < 0 ? 1000 : 0)};
    });
    const best = spots.reduce((one, other) => other.cost < one.cost - 1 ? other : one);
    taken.push(best.box);
    node.label = {x: best.x, y: best.y, words};
  }
}

/** What the marks mean, in rows from the side where reading begins; its height. */
function networkKey(svg, {top, width, isRight, ranks, pairs, lineWidth, degrees, radius}) {
  const size = networkSizes.key;
  let [x, y] = [8, top + 18];
  const add = (room, words, draw) => {
    const wide = room + textWidth(words, size) + 26;
    if (x > 8 && x + wide > width) [x, y] = [8, y + 26];
    const at = (right) => isRight ? width - right : right;
    svg.append(draw(at, x, y - 4), s("text", {class: "key", x: fixed(at(x + room)), y: fixed(y), "text-anchor": "start"}, words));
    x += wide;
  };
  for (const [bloc, rank] of [...ranks].sort(([one], [other]) => one - other)) {
    add(22, t("network.bloc", {bloc: number(bloc)}), (at, left, middle) => blocMark(rank, at(left + 8), middle, 7, {class: `mark ${blocClass(bloc)}`}));
  }
  if (ranks.size) [x, y] = [8, y + 26];
  const counts = pairs.map(({one, other}) => shared(one, other));
  for (const texts of new Set([Math.min(...counts), Math.max(...counts)])) {
    add(36, t("network.texts", {n: texts, count: number(texts)}), (at, left, middle) =>
      s("g", {class: "sample"}, s("line", {class: "line", x1: fixed(at(left)), x2: fixed(at(left + 28)), y1: middle, y2: middle, "stroke-width": fixed(lineWidth(texts)), opacity: 0.7})));
  }
  for (const ties of new Set([Math.min(...degrees), Math.max(...degrees)])) {
    add(2 * radius(ties) + 8, t("network.ties", {n: ties, count: number(ties)}), (at, left, middle) =>
      s("circle", {class: "ring", cx: fixed(at(left + radius(ties))), cy: middle, r: fixed(radius(ties))}));
  }
  return y - top + 20;
}

/**
 * One stop of the keyboard for many elements of a picture: the arrows go from one to the next in their direction.
 * `items`: {element, x, y}.
 */
function roving(items) {
  items.forEach(({element}, place) => element.setAttribute("tabindex", place ? -1 : 0));
  const directions = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};
  for (const item of items) {
    item.element.addEventListener("keydown", (event) => {
      const direction = directions[event.key];
      let next = {Home: items[0], End: items.at(-1)}[event.key];
      if (direction) {
        let least = Infinity;
        for (const other of items) {
          const [right, down] = [other.x - item.x, other.y - item.y];
          const ahead = right * direction[0] + down * direction[1];
          const aside = Math.abs(right * direction[1]) + Math.abs(down * direction[0]);
          if (ahead > 0.5 && ahead + 2 * aside < least) [least, next] = [ahead + 2 * aside, other];
        }
      }
      if (!direction && !next) return;
      event.preventDefault();
      if (!next) return;
      item.element.setAttribute("tabindex", -1);
      next.element.setAttribute("tabindex", 0);
      next.element.focus();
      next.element.scrollIntoView({block: "nearest", inline: "nearest"});
    });
  }
}

/** The ties as a table: the picture's words. */
function tieTable(level) {
  const rows = level.ties.map((place) => ({...pairOf(place), found: null})).map((pair) => ({...pair, found: significanceOf(pair.one, pair.other)}));
  const hasTests = rows.some(({found}) => found && found.q !== null && found.q !== undefined);
  const delegation = (side) => ({title: t("column.delegation"), value: (pair) => name(rowsOfMatrix[pair[side]].code),
    cell: (pair) => delegationLink(rowsOfMatrix[pair[side]].code)});
  return table({
    name: "ties", caption: t("network.table"), rows, sortedBy: hasTests ? 7 : -3,
    columns: [
      delegation("one"), delegation("other"),
      {title: t("column.shared"), isNumber: true, value: ({one, other}) => shared(one, other), cell: ({one, other}) => h("button",
        {type: "button", class: "text", "data-action": "pair", "aria-label": pairSentence(one, other), onclick: () => openPair(one, other)}, number(shared(one, other)))},
      {title: t("measure.jaccard"), isNumber: true, digits: 2, value: ({one, other}) => measures.jaccard(one, other)},
      ...(hasTests ? [
        {title: t("column.expected"), isNumber: true, digits: 1, value: ({found}) => found.expected},
        {title: "p", isNumber: true, value: ({found}) => found.p, cell: ({found}) => probability(found.p)},
        {title: "q", isNumber: true, value: ({found}) => found.q, cell: ({found}) => probability(found.q)},
      ] : []),
    ],
  });
}
