// A square of colours: one hue from light to dark, so that it is read by colour-blind eyes and in black and white.

/** A colour of the style sheet as three numbers. */
function styleColour(name) {
  const text = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return [1, 3, 5].map((place) => parseInt(text.slice(place, place + 2), 16));
}

/** The colour of a share from 0 to 1 of the greatest value, in steps that the legend shows too. */
const shadeSteps = 24;
function shades() {
  const [low, high] = [styleColour("--cell-0"), styleColour("--cell-1")];
  return Array.from({length: shadeSteps + 1}, (_, step) =>
    `rgb(${low.map((part, place) => Math.round(part + (high[place] - part) * step / shadeSteps)).join(" ")})`);
}
const shadeOf = (value, most, least = 0) => Math.round(shadeSteps * Math.max(0, Math.min(1, (value - least) / (most - least || 1))));

/**
 * A heat map on a canvas, with a cursor that is moved by mouse and by arrow keys.
 *
 * @param {object} what
 *   order: the items in the order in which they are drawn; label(item), short(item): their words;
 *   value(one, other): a number or null; most: the value of the darkest colour; least: that of the lightest, else 0;
 *   blocOf(item): its bloc, whose borders are drawn, or null; isMarked(one, other): whether the cell has a mark;
 *   read(one, other): a sentence on the pair; open(one, other): what a click and Enter do; title: the words for it all.
 * @returns {{element, redraw, picture}} redraw(what) draws anew with some of these changed; picture() gives it as SVG.
 */
function heatMap(what) {
  let size = 0;
  let cursor = null;
  const canvas = h("canvas", {tabindex: 0, role: "application", "data-action": "heatmap", "aria-label": what.title});
  const mark = h("div", {class: "heat-cursor", hidden: true});
  const readout = h("p", {class: "readout", "data-readout": true}, t("heatmap.hint"));
  const zoom = h("input", {type: "range", min: 3, max: 36, step: 1, "data-action": "zoom",
    oninput: () => { size = Number(zoom.value); draw(); }});
  const legend = h("div", {class: "legend", dir: "ltr"});
  const scroller = h("div", {class: "picture heat", dir: "ltr"}, h("div", {class: "heat-inner"}, canvas, mark));
  const isNamed = () => size >= 9;
  const gutter = () => isNamed() ? Math.min(230, Math.max(60, 9 + Math.max(...what.order.map((item) => what.label(item).length)) * size * 0.5)) : 26;

  function draw() {
    const count = what.order.length;
    const margin = gutter();
    const side = count * size;
    const ratio = Math.min(window.devicePixelRatio || 1, 8000 / (side + margin));
    canvas.style.width = canvas.style.height = `${side + margin}px`;
    canvas.width = canvas.height = Math.round((side + margin) * ratio);
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    const colours = shades();
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--ink");
    pen.fillStyle = colours[0];
    pen.fillRect(margin, margin, side, side);
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) {
        const value = what.value(what.order[row], what.order[column]);
        if (value === null || value === 0) continue;
        pen.fillStyle = colours[shadeOf(value, what.most, what.least)];
        pen.fillRect(margin + column * size, margin + row * size, size, size);
      }
    }
    pen.strokeStyle = style.getPropertyValue("--warm");
    pen.lineWidth = Math.max(1, size / 6);
    if (what.isMarked) what.order.forEach((one, row) => what.order.forEach((other, column) => {
      if (one !== other && what.isMarked(one, other)) pen.strokeRect(margin + column * size + .5, margin + row * size + .5, size - 1, size - 1);
    }));
    drawBlocs(pen, margin, side, ink);
    if (isNamed()) drawNames(pen, margin, ink);
    place();
  }

  /** The runs of one bloc along the order: first, end, bloc. */
  function runs() {
    const found = [];
    what.order.forEach((item, place) => {
      const bloc = what.blocOf ? what.blocOf(item) : null;
      const last = found[found.length - 1];
      if (last && last.bloc === bloc) last.end = place + 1;
      else found.push({bloc, first: place, end: place + 1});
    });
    return found;
  }

  function drawBlocs(pen, margin, side, ink) {
    pen.strokeStyle = pen.fillStyle = ink;
    pen.lineWidth = 1;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.font = `600 11px ${getComputedStyle(document.body).fontFamily}`;
    for (const {bloc, first, end} of runs()) {
      if (bloc === null) continue;
      const [from, length] = [margin + first * size, (end - first) * size];
      pen.strokeRect(from + .5, from + .5, length - 1, length - 1);
      if (isNamed() || length < 13) continue;
      pen.fillText(String(bloc), from + length / 2, margin / 2);
      pen.fillText(String(bloc), margin / 2, from + length / 2);
      pen.fillRect(from + 2, margin - 4, length - 4, 1.5);
      pen.fillRect(margin - 4, from + 2, 1.5, length - 4);
    }
  }

  function drawNames(pen, margin, ink) {
    pen.fillStyle = ink;
    pen.font = `${Math.min(13, size - 1)}px ${getComputedStyle(document.body).fontFamily}`;
    pen.textBaseline = "middle";
    what.order.forEach((item, place) => {
      pen.textAlign = "right";
      pen.fillText(fitted(pen, what.label(item), margin - 8), margin - 5, margin + (place + .5) * size);
      pen.save();
      pen.translate(margin + (place + .5) * size, margin - 5);
      pen.rotate(-Math.PI / 2);
      pen.textAlign = "left";
      pen.fillText(fitted(pen, what.label(item), margin - 8), 0, 0);
      pen.restore();
    });
  }

  /** A text that is no wider than so many pixels. */
  function fitted(pen, text, width) {
    if (pen.measureText(text).width <= width) return text;
    let kept = [...text];
    while (kept.length > 1 && pen.measureText(`${kept.join("")}…`).width > width) kept.pop();
    return `${kept.join("")}…`;
  }

  /** Puts the frame of the cursor over its cell. */
  function place() {
    mark.hidden = cursor === null;
    if (cursor === null) return;
    const margin = gutter();
    Object.assign(mark.style, {left: `${margin + cursor.column * size}px`, top: `${margin + cursor.row * size}px`,
      width: `${size}px`, height: `${size}px`});
  }

  function moveTo(row, column, isByKey) {
    const last = what.order.length - 1;
    cursor = {row: Math.max(0, Math.min(last, row)), column: Math.max(0, Math.min(last, column))};
    readout.textContent = what.read(what.order[cursor.row], what.order[cursor.column]);
    place();
    if (!isByKey) return;
    announce(readout.textContent);
    mark.scrollIntoView({block: "nearest", inline: "nearest"});
  }

  function cellAt(event) {
    const box = canvas.getBoundingClientRect();
    const margin = gutter();
    const [column, row] = [Math.floor((event.clientX - box.left - margin) / size), Math.floor((event.clientY - box.top - margin) / size)];
    return row >= 0 && column >= 0 && row < what.order.length && column < what.order.length ? {row, column} : null;
  }

  const openCursor = () => { if (cursor) what.open(what.order[cursor.row], what.order[cursor.column]); };
  canvas.addEventListener("mousemove", (event) => { const cell = cellAt(event); if (cell) moveTo(cell.row, cell.column); });
  canvas.addEventListener("click", (event) => { const cell = cellAt(event); if (cell) { moveTo(cell.row, cell.column); openCursor(); } });
  canvas.addEventListener("keydown", (event) => {
    const steps = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
      PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -Infinity], End: [0, Infinity]};
    if (steps[event.key]) {
      event.preventDefault();
      const [down, right] = steps[event.key];
      const {row, column} = cursor || {row: 0, column: 0};
      moveTo(row + down, column + right, true);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openCursor();
    }
  });

  function drawLegend() {
    legend.replaceChildren(h("span", {}, what.least ? `≤ ${number(what.least)}` : number(0)),
      h("span", {class: "scale", role: "img", "aria-label": t("heatmap.scale", {least: number(what.least ?? 0, 2), most: number(what.most, 2)})},
        ...shades().map((colour) => h("span", {style: `background:${colour}`}))),
      h("span", {}, number(what.most, 2)), what.isMarked ? h("span", {class: "marked"}, t("heatmap.marked")) : "");
  }

  function redraw(changes) {
    what = {...what, ...changes};
    canvas.setAttribute("aria-label", what.title);
    cursor = null;
    drawLegend();
    draw();
  }

  /** The same as SVG: runs of cells of one colour in a row are one piece. */
  function picture() {
    const [count, cell, margin] = [what.order.length, 8, 170];
    const side = count * cell;
    const colours = shades();
    const style = getComputedStyle(document.documentElement);
    const pieces = colours.map(() => "");
    what.order.forEach((one, row) => {
      let run = null;
      const end = (column) => { if (run) pieces[run.shade] += `M${margin + run.from * cell} ${margin + row * cell}h${(column - run.from) * cell}v${cell}h${(run.from - column) * cell}z`; };
      what.order.forEach((other, column) => {
        const value = what.value(one, other);
        const shade = value === null ? 0 : shadeOf(value, what.most, what.least);
        if (run && run.shade === shade) return;
        end(column);
        run = {shade, from: column};
      });
      end(count);
    });
    const text = {"font-size": 7, "font-family": "sans-serif", fill: style.getPropertyValue("--ink")};
    return s("svg", {viewBox: `0 0 ${side + margin + 10} ${side + margin + 40}`, role: "img", "aria-label": what.title},
      s("title", {}, what.title), s("rect", {width: "100%", height: "100%", fill: style.getPropertyValue("--paper")}),
      pieces.map((path, shade) => path && s("path", {d: path, fill: colours[shade]})),
      runs().filter(({bloc}) => bloc !== null).map(({first, end}) => s("rect", {x: margin + first * cell, y: margin + first * cell,
        width: (end - first) * cell, height: (end - first) * cell, fill: "none", stroke: text.fill})),
      what.order.map((item, place) => [
        s("text", {...text, x: margin - 4, y: margin + (place + .8) * cell, "text-anchor": "end"}, what.label(item)),
        s("text", {...text, transform: `translate(${margin + (place + .8) * cell} ${margin - 4}) rotate(-90)`}, what.label(item))]),
      s("text", {...text, "font-size": 14, x: margin, y: side + margin + 28}, what.title));
  }

  const element = h("section", {class: "heatmap"},
    h("div", {class: "controls"}, legend, h("label", {}, t("heatmap.zoom"), zoom)), readout, scroller);
  requestAnimationFrame(() => {
    const room = scroller.clientWidth - 34;
    size = Math.max(3, Math.min(28, Math.floor(room / Math.max(1, what.order.length))));
    if (size >= 9) size = Math.max(3, Math.min(28, Math.floor((scroller.clientWidth - 190) / what.order.length)));
    zoom.value = String(size);
    drawLegend();
    draw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (canvas.isConnected) redraw({}); });
  return {element, redraw, picture};
}
