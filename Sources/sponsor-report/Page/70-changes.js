// Blocs over the sessions: which delegations stay together, and who goes from one bloc to another.

const changes = data.changes ? new CSVTable(data.changes) : null;

view("changes", {
  isShown: () => Boolean(changes && data.sessions),
  draw(content) {
    const steps = historySteps();
    const figure = h("figure", {class: "picture", "data-picture": "changes"});
    const chosen = h("section", {class: "chosen-flow", "aria-live": "polite", "data-chosen": true}, h("p", {}, t("changes.hint")));
    const show = (title, codes) => {
      chosen.replaceChildren(heading(2, title),
        h("p", {}, t("sets.delegations", {n: codes.length, count: number(codes.length)}), ": ", ...enumeration(byName(codes).map(delegationLink))));
      chosen.scrollIntoView({block: "nearest"});
    };
    content.append(
      heading(1, t("changes.title"), csvButton("changes.csv", () => changes.csv()), ...pictureButtons("changes", () => figure.querySelector("svg"))),
      h("p", {class: "lead"}, t("changes.lead")), ...sessionsLeftOut(), figure, chosen,
      heading(2, t("changes.table")), changesTable(steps));
    figure.append(alluvial(steps, content.clientWidth, show), h("figcaption", {}, t("changes.caption")));
  },
});

/** The rows of the file by session: {session, texts, agreement, both, rows: [{code, bloc, before, event}]}. */
function historySteps() {
  const steps = data.sessions.compared.map((session) => ({...session, rows: []}));
  const bySession = new Map(steps.map((step) => [step.session, step]));
  for (const row of changes.rows()) {
    bySession.get(changes.text(row, "session")).rows.push({code: changes.text(row, "country"), bloc: changes.number(row, "bloc"),
      before: changes.number(row, "bloc_before"), event: changes.text(row, "event")});
  }
  return steps;
}

function sessionsLeftOut() {
  const {left} = data.sessions;
  return left.length ? [h("p", {}, t("changes.left", {n: left.length, list: enumerated(left.map(({session}) => session))}))] : [];
}

const blocWords = (bloc) => bloc === null ? t("changes.absent") : t("network.bloc", {bloc: number(bloc)});

/**
 * Columns of blocs with the bands between them.
 *
 * Each column has its blocs, each at the mean height of where its members come from, and last who is in no bloc of that
 * session but in one of the session before or after.
 */
function alluvial(steps, room, show) {
  const isRight = document.documentElement.dir === "rtl";
  const [blockWide, gap, top, tall, edge] = [104, 10, 62, 470, 2];
  const step = Math.max(210, Math.min(340, (room - blockWide - 2 * edge) / Math.max(1, steps.length - 1)));
  const width = blockWide + 2 * edge + step * (steps.length - 1);
  const x = (value) => isRight ? width - value : value;
  const columns = historyColumns(steps);
  const unit = Math.min(...columns.map((blocks) => (tall - gap * (blocks.length - 1)) / blocks.reduce((sum, {size}) => sum + size, 0)), 14);
  columns.forEach((blocks, place) => {
    let y = top;
    for (const block of blocks) {
      // Room for its words, also where it has one member; the bands keep their measure.
      const height = Math.max(16, block.size * unit);
      const rest = (height - block.size * unit) / 2;
      Object.assign(block, {x: edge + place * step, y, height, entered: rest, gone: rest});
      y += block.height + gap;
    }
  });
  const foot = Math.max(...columns.map((blocks) => blocks.at(-1).y + blocks.at(-1).height));
  const height = foot + 10;
  const svg = s("svg", {class: "changes", role: "group", direction: document.documentElement.dir, viewBox: `0 0 ${fixed(width)} ${fixed(height)}`,
    width: fixed(width), height: fixed(height), "aria-label": t("changes.alt", {n: steps.length, count: number(steps.length),
      first: steps[0].session, last: steps.at(-1).session})});
  const items = [];
  const choose = (element, title, codes) => {
    for (const item of items) item.element.setAttribute("aria-pressed", String(item.element === element));
    show(title, codes);
  };
  const button = (attributes, title, codes, middle, ...children) => {
    const words = `${title} ${t("sets.delegations", {n: codes.length, count: number(codes.length)})}`;
    const act = () => choose(element, title, codes);
    const element = s("g", {...attributes, role: "button", "aria-pressed": "false", "aria-label": words, onclick: act,
      onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); } }},
      s("title", {}, words), ...children);
    items.push({element, x: x(middle[0]), y: middle[1]});
    return element;
  };

  const flows = historyFlows(steps, columns).map((flow) => {
    const {from, to, codes, place} = flow;
    const wide = codes.length * unit;
    const [left, right] = [from.x + blockWide, to.x];
    const [start, end] = [from.y + from.gone, to.y + to.entered];
    from.gone += wide;
    to.entered += wide;
    const middle = (left + right) / 2;
    const [l, m, r] = [left, middle, right].map((value) => fixed(x(value)));
    const kind = from.bloc === null ? "joined" : to.bloc === null ? "left" : from.bloc === to.bloc ? "stayed" : "moved";
    const title = t("changes.flow", {from: blocWords(from.bloc), to: blocWords(to.bloc), before: steps[place - 1].session, session: steps[place].session});
    return button({class: `flow ${kind}`, "data-action": "flow", "data-flow": `${steps[place].session}:${from.bloc ?? ""}>${to.bloc ?? ""}`}, title, codes, [middle, (start + end + wide) / 2],
      s("path", {class: kind === "stayed" || kind === "moved" ? blocClass(from.bloc) : null,
        d: `M${l} ${fixed(start)}C${m} ${fixed(start)} ${m} ${fixed(end)} ${r} ${fixed(end)}V${fixed(end + wide)}C${m} ${fixed(end + wide)} ${m} ${fixed(start + wide)} ${l} ${fixed(start + wide)}Z`}));
  });
  const blocks = columns.flatMap((column, place) => column.map((block) => {
    const title = t("changes.block", {bloc: blocWords(block.bloc), session: steps[place].session});
    const words = block.bloc === null ? `${t("changes.none")} · ${number(block.size)}` : `${blocWords(block.bloc)} · ${number(block.size)}`;
    return button({class: block.bloc === null ? "block absent" : "block", "data-action": "block", "data-block": `${steps[place].session}:${block.bloc ?? ""}`}, title, block.codes,
      [block.x + blockWide / 2, block.y + block.height / 2],
      s("rect", {class: block.bloc === null ? null : blocClass(block.bloc), x: fixed(isRight ? width - block.x - blockWide : block.x), y: fixed(block.y), width: blockWide, height: fixed(block.height), rx: 3}),
      s("text", {x: fixed(x(block.x + blockWide / 2)), y: fixed(block.y + block.height / 2 + 4.5), "text-anchor": "middle"}, cutText(words, 12.5, blockWide - 8)));
  }));
  steps.forEach((one, place) => {
    const middle = edge + place * step + blockWide / 2;
    svg.append(
      s("text", {class: "session", x: fixed(x(middle)), y: 18, "text-anchor": "middle"}, t("changes.session", {session: one.session})),
      s("text", {class: "quiet", x: fixed(x(middle)), y: 36, "text-anchor": "middle"}, t("changes.texts", {n: one.texts, count: number(one.texts)})));
    if (one.agreement !== null) svg.append(s("text", {class: "quiet", x: fixed(x(middle - step / 2)), y: 18, "text-anchor": "middle"},
      s("title", {}, t("changes.agreement", {n: one.both, both: number(one.both)})), `ARI ${number(one.agreement, 2)}`));
  });
  // Narrow bands over wide ones: they would be under them otherwise.
  svg.append(...flows, ...blocks);
  roving([...items.slice(flows.length), ...items.slice(0, flows.length)]);
  return svg;
}

/** The blocks of each session: {bloc, codes, size}, in the order in which they are drawn. */
function historyColumns(steps) {
  let heights = new Map();
  return steps.map((step, place) => {
    const members = new Map();
    const add = (bloc, code) => members.has(bloc) ? members.get(bloc).push(code) : members.set(bloc, [code]);
    for (const {code, bloc} of step.rows) if (bloc !== null) add(bloc, code);
    const gone = step.rows.filter(({bloc}) => bloc === null).map(({code}) => code);
    const coming = place + 1 < steps.length ? steps[place + 1].rows.filter(({event}) => event === "joined").map(({code}) => code) : [];
    const level = (codes) => {
      const known = codes.filter((code) => heights.has(code)).map((code) => heights.get(code));
      return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : Infinity;
    };
    const blocks = [...members].map(([bloc, codes]) => ({bloc, codes, size: codes.length, level: level(codes)}))
      .sort((one, other) => place === 0 ? other.size - one.size || one.bloc - other.bloc
        : (one.level === other.level ? 0 : one.level - other.level) || one.bloc - other.bloc);
    heights = new Map();
    let sum = 0;
    for (const {codes} of blocks) {
      for (const code of codes) heights.set(code, sum + codes.length / 2);
      sum += codes.length;
    }
    const absent = [...new Set([...gone, ...coming])].sort();
    // As high as what comes in or what goes out: who left need not be who will join.
    if (absent.length) blocks.push({bloc: null, codes: absent, size: Math.max(gone.length, coming.length)});
    return blocks;
  });
}

/** The ways between two sessions: {place of the later, from, to, codes}, in the order of the blocks from above. */
function historyFlows(steps, columns) {
  return steps.flatMap((step, place) => {
    if (place === 0) return [];
    const [earlier, later] = [columns[place - 1], columns[place]];
    const found = new Map();
    for (const {code, bloc, before} of step.rows) {
      const [from, to] = [earlier, later].map((blocks, side) => blocks.findIndex((block) => block.bloc === (side ? bloc : before)));
      const key = from * 1000 + to;
      found.has(key) ? found.get(key).push(code) : found.set(key, [code]);
    }
    return [...found].sort(([one], [other]) => one - other)
      .map(([key, codes]) => ({place, from: earlier[Math.floor(key / 1000)], to: later[key % 1000], codes}));
  });
}

/** Who is in which bloc at each session. */
function changesTable(steps) {
  const blocs = new Map();
  steps.forEach((step, place) => {
    for (const {code, bloc} of step.rows) {
      if (!blocs.has(code)) blocs.set(code, steps.map(() => null));
      blocs.get(code)[place] = bloc;
    }
  });
  const moves = new Map([...blocs.keys()].map((code) => [code, 0]));
  for (const step of steps) for (const {code, event} of step.rows) if (event === "moved") moves.set(code, moves.get(code) + 1);
  return table({
    name: "changes", caption: t("changes.table"), rows: byName(blocs.keys()),
    columns: [
      {title: t("column.delegation"), value: name, cell: delegationLink},
      ...steps.map(({session}, place) => ({title: t("changes.session", {session}), isNumber: true, value: (code) => blocs.get(code)[place]})),
      {title: t("changes.moves"), isNumber: true, value: (code) => moves.get(code)},
    ],
  });
}
