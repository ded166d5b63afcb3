// The tree of an agglomerative clustering, its cuts, and its drawing.

/** A tree from its merges {left, right, height, size}, lowest first, over so many leaves in their drawing order. */
class Tree {
  constructor(count, merges, order) {
    this.count = count;
    this.merges = merges;
    this.order = order;
  }

  /** The bloc of each leaf when the lowest merges are made until so many blocs are left; numbered by their lowest leaf. */
  cut(blocs) {
    const made = Math.max(0, Math.min(this.merges.length, this.count - blocs));
    const part = Array.from({length: this.count + this.merges.length}, (_, cluster) => cluster);
    for (let index = made - 1; index >= 0; index--) {
      part[this.merges[index].left] = part[this.merges[index].right] = part[this.count + index];
    }
    const numbers = new Map();
    return Array.from({length: this.count}, (_, leaf) => {
      if (!numbers.has(part[leaf])) numbers.set(part[leaf], numbers.size + 1);
      return numbers.get(part[leaf]);
    });
  }

  /** Between which heights a cut gives so many blocs. */
  heights(blocs) {
    const made = this.count - blocs;
    return [made > 0 ? this.merges[made - 1].height : 0, made < this.merges.length ? this.merges[made].height : this.top];
  }

  get top() { return this.merges.length ? this.merges[this.merges.length - 1].height : 1; }

  /** How many blocs a cut at a height gives. */
  blocsAt(height) { return this.count - this.merges.filter((merge) => merge.height <= height).length; }
}

/** Round values from 0 up to a greatest one, about five of them. */
function ticks(most) {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((value) => most / value <= 5.5);
  return Array.from({length: Math.floor(most / step + 1e-9) + 1}, (_, place) => place * step);
}

/** A tree from a table of merges as scipy numbers them. */
function treeOf(table, count, order) {
  return new Tree(count, table.rows().map((row) =>
    ({left: table.number(row, "left"), right: table.number(row, "right"), height: table.number(row, "height"), size: table.number(row, "size")})), order);
}

/**
 * The tree as a picture, leaves at the foot in their order; the cut is a line that is dragged.
 *
 * @returns {{element, redraw(blocs)}}
 */
function treePicture(tree, {title, label, blocs, onCut}) {
  const [width, height, edge] = [Math.max(600, tree.count * 6), 260, 44];
  const step = (width - edge) / tree.count;
  const letters = Math.max(6, Math.min(12, step - 1));
  const foot = 12 + Math.max(...tree.order.map((leaf) => label(leaf).length)) * letters * 0.72;
  const top = tree.top || 1;
  const y = (value) => 12 + (height - 24) * (1 - value / top);
  const x = new Array(tree.count + tree.merges.length);
  tree.order.forEach((leaf, place) => { x[leaf] = edge + (place + .5) * step; });
  const heightOf = (cluster) => cluster < tree.count ? 0 : tree.merges[cluster - tree.count].height;
  const paths = tree.merges.map((merge, index) => {
    const own = tree.count + index;
    x[own] = (x[merge.left] + x[merge.right]) / 2;
    const path = s("path", {d: `M${x[merge.left].toFixed(1)} ${y(heightOf(merge.left)).toFixed(1)}V${y(merge.height).toFixed(1)}H${x[merge.right].toFixed(1)}V${y(heightOf(merge.right)).toFixed(1)}`});
    return path;
  });
  const line = s("line", {class: "cut", x1: edge, x2: width});
  const grip = s("rect", {class: "grip", x: 0, width, height: 14});
  const svg = s("svg", {viewBox: `0 0 ${width} ${height + foot}`, width, height: height + foot, role: "img", "aria-label": title, class: "tree"},
    s("title", {}, title),
    ticks(top).map((value) => [
      s("line", {class: "grid", x1: edge, x2: width, y1: y(value), y2: y(value)}),
      s("text", {class: "axis", x: edge - 6, y: y(value) + 4, "text-anchor": "end"}, number(value, 2))]),
    s("g", {class: "branches"}, paths),
    tree.order.map((leaf, place) => s("text", {class: "leaf", "font-size": letters, "dominant-baseline": "central",
      transform: `translate(${(edge + (place + .5) * step).toFixed(1)} ${height - 4}) rotate(90)`}, label(leaf))),
    line, grip);

  function redraw(count) {
    const [low, high] = tree.heights(count);
    const place = y((low + high) / 2);
    line.setAttribute("y1", place);
    line.setAttribute("y2", place);
    grip.setAttribute("y", place - 7);
    paths.forEach((path, index) => path.classList.toggle("above", index >= tree.count - count));
  }

  const drag = (event) => {
    const box = svg.getBoundingClientRect();
    const value = top * (1 - ((event.clientY - box.top) * (height + foot) / box.height - 12) / (height - 24));
    onCut(Math.max(1, tree.blocsAt(Math.max(0, Math.min(top, value)))));
  };
  grip.addEventListener("pointerdown", (event) => { grip.setPointerCapture(event.pointerId); grip.onpointermove = drag; });
  grip.addEventListener("pointerup", () => { grip.onpointermove = null; });
  redraw(blocs);
  return {element: h("div", {class: "picture", dir: "ltr", tabindex: 0, role: "region", "aria-label": title}, svg), svg, redraw};
}
