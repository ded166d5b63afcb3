"""The heat map, the tree and its cut: what they show is what the files say, and a cell opens the words behind it."""

from downloads import difference

# Whether what is drawn has been drawn: the picture has more than one colour.
COLOURS = """
const canvas = document.querySelector('[data-action=heatmap]');
if (!canvas || !canvas.width) return 0;
const copy = Object.assign(document.createElement('canvas'), {width: canvas.width, height: canvas.height});
const pen = copy.getContext('2d', {willReadFrequently: true});
pen.drawImage(canvas, 0, 0);
const {data} = pen.getImageData(0, 0, copy.width, copy.height);
const seen = new Set();
for (let at = 0; at < data.length; at += 4 * 7) seen.add(data[at] << 16 | data[at + 1] << 8 | data[at + 2]);
return seen.size;
"""
READOUT = "return document.querySelector('[data-readout]').textContent.replace(/[\\u2066-\\u2069]/g, '')"
CURSOR = """
const box = document.querySelector('.heat-cursor').getBoundingClientRect();
return {x: box.left + box.width / 2, y: box.top + box.height / 2, size: box.width};
"""
BLOCS = """
return [...document.querySelectorAll('[data-blocs] [data-bloc]')].length
  + Number(document.querySelector('[data-blocs] [data-alone]')?.dataset.alone ?? 0);
"""
CUT = """
const slider = document.querySelector('[data-action=cut]');
slider.value = arguments[0];
slider.dispatchEvent(new Event('input', {bubbles: true}));
"""
EVIDENCE = """
for (const one of document.querySelectorAll('#dialog details')) one.open = true;
return [...document.querySelectorAll('#dialog [data-ledger-row]')].map(one => ({
  row: Number(one.dataset.ledgerRow), marked: one.querySelector('blockquote mark').textContent,
  place: one.querySelector('.place').textContent.replace(/[\\u2066-\\u2069]/g, ''), words: one.textContent}));
"""


def wait_drawn(browser):
    """Waits until the heat map of the view, if there is one, is drawn."""
    browser.settle()
    if browser.run("return Boolean(document.querySelector('[data-action=heatmap]'))"):
        browser.wait(f"return (() => {{ {COLOURS} }})() > 2")


def check(trial):
    if "heatmap" not in trial.views:
        trial.hold("there is no heat map where there is nothing to compare", len(trial.table("incidence.csv")) < 2
                   or not trial.table("dendrogram.csv"))
        return
    browser = trial.browser
    trial.open("heatmap")
    wait_drawn(browser)
    colours = browser.run(COLOURS)
    trial.hold(f"the heat map is drawn, in {colours} colours", colours > 4)
    cells(trial)
    cut(trial)
    measures(trial)
    trial.none("the heat map does not complain", browser.complaints())


def leaves(trial):
    """The delegations in the order in which they are drawn."""
    return trial.browser.run("""
      const data = JSON.parse(document.getElementById('data').textContent);
      const rows = data.delegations.filter(one => one.row !== null).sort((one, other) => one.row - other.row);
      return data.tree.order.map(row => [rows[row].code, rows[row].names[data.languages.indexOf(data.language)]]);""")


def cells(trial):
    browser = trial.browser
    order = leaves(trial)
    overlap = {row["country"]: row for row in trial.table("overlap.csv")}
    trial.hold("it shows every delegation of the matrix once", sorted(code for code, _ in order) == sorted(overlap))
    # A cell beside the diagonal: neighbours in the tree share texts.
    pairs = [(row, column) for row in range(len(order)) for column in (row + 1, row + 2) if column < len(order)
             and int(overlap[order[row][0]][order[column][0]] or 0) > 0]
    row, column = pairs[len(pairs) // 3]
    (first, first_name), (second, second_name) = order[row], order[column]
    browser.run("document.querySelector('[data-action=heatmap]').focus()")
    browser.key("Home")
    for _ in range(row):
        browser.key("ArrowDown")
    for _ in range(column):
        browser.key("ArrowRight")
    wrong = []
    said = browser.run(READOUT)
    shared = overlap[first][second]
    for what in (first_name, second_name, f"{shared} "):
        if what not in said:
            wrong.append(f"“{what.strip()}” is not in “{said}”")
    trial.none("arrow keys move through the heat map and say the pair and what it shares", wrong)
    # The pointer says the same, and a click opens what is behind it.
    browser.run("document.querySelector('.heat-cursor')"
                ".scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})")
    browser.settle()
    place = browser.run(CURSOR)
    browser.run("document.activeElement.blur()")
    browser.point(place["x"] - place["size"], place["y"])
    other = browser.run(READOUT)
    browser.point(place["x"], place["y"])
    trial.hold("the pointer says it too", browser.run(READOUT) == said != other, f"{browser.run(READOUT)} / {other}")
    browser.click(place["x"], place["y"])
    browser.settle()
    evidence(trial, first, second, int(shared))
    browser.key("Escape")
    browser.run("document.querySelector('[data-action=heatmap]').focus()")
    browser.key("Enter")
    browser.settle()
    is_open = browser.run("return Boolean(document.querySelector('dialog[open]'))")
    browser.key("Escape")
    trial.hold("Enter opens the same, and Escape gives the focus back to the heat map", is_open and browser.run(
        "return document.activeElement.dataset.action === 'heatmap' && !document.querySelector('dialog[open]')"))


def evidence(trial, first, second, shared):
    """The open dialog quotes the ledger: words, document and paragraph of both delegations for each text they share."""
    browser = trial.browser
    found = browser.run(EVIDENCE)
    ledger = trial.table("ledger.csv")
    wrong = []
    for one in found:
        row = ledger[one["row"]]
        if one["marked"] != row["printed"].lstrip("'") and one["marked"].split() != row["printed"].split():
            # What is marked are the document's own words, damage and line breaks included.
            if "".join(one["marked"].split()).replace("-", "") != "".join(row["printed"].split()).replace("-", ""):
                wrong.append(f"“{one['marked']}” is marked for “{row['printed']}”")
        if row["document"] not in one["place"] or row["paragraph"] not in one["place"]:
            wrong.append(f"“{one['place']}” for {row['document']}, {row['paragraph']}")
        if row["country"] not in (first, second):
            wrong.append(f"a row on {row['country']} for {first} and {second}")
    texts = browser.run("return document.querySelectorAll('#dialog [data-text]').length")
    if texts != shared:
        wrong.append(f"{texts} texts for {shared} that they share")
    if {ledger[one["row"]]["country"] for one in found} != {first, second}:
        wrong.append(f"{len(found)} pieces of evidence, not of both")
    trial.none(f"a click on the cell of {first} and {second} opens {len(found)} quotations of {shared} texts, "
               "as the ledger has them", wrong)


def partition(trial, count):
    """The blocs that the file of the tree gives for a cut into `count`."""
    codes = [row["country"] for row in trial.table("incidence.csv")]
    merges = trial.table("dendrogram.csv")
    sets = {index: {code} for index, code in enumerate(codes)}
    for index, row in enumerate(merges[: len(codes) - count]):
        sets[len(codes) + index] = sets.pop(int(row["left"])) | sets.pop(int(row["right"]))
    return {frozenset(one) for one in sets.values()}


def blocs(text):
    """The blocs of a table of blocs."""
    lines = [line.split(",") for line in text.decode().splitlines()]
    number = lines[0].index("bloc") - len(lines[0])
    found = {}
    for line in lines[1:]:
        found.setdefault(line[number], set()).add(line[0])
    return {frozenset(one) for one in found.values()}


def cut(trial):
    browser = trial.browser
    wrong = []
    own = browser.run("return Number(document.querySelector('[data-action=cut]').value)")
    if browser.run(BLOCS) != own:
        wrong.append(f"{browser.run(BLOCS)} blocs are listed for the report's own {own}")
    clusters = {}
    for row in trial.table("clusters.csv"):
        clusters.setdefault(row["bloc"], set()).add(row["country"])
    if {frozenset(one) for one in clusters.values()} != partition(trial, own):
        wrong.append("the report's own cut is not that of clusters.csv")
    for count in (2, 5, 12, 1):
        browser.run(CUT, count)
        browser.settle()
        if browser.run(BLOCS) != count:
            wrong.append(f"{browser.run(BLOCS)} blocs are listed for {count}")
        given = browser.downloaded("blocs.csv", lambda: browser.run(
            "document.querySelector('[data-action=download-csv][data-file=\"blocs.csv\"]').click()"))
        if blocs(given) != partition(trial, count):
            wrong.append(f"the table of {count} blocs is not what dendrogram.csv gives")
        if count != own and f"cut={count}" not in browser.run("return location.hash"):
            wrong.append(f"the address does not say {count}")
    trial.none("the cut is moved: list, table and address follow, as the file of the tree has it", wrong)
    browser.run("document.querySelector('[data-action=cut]').focus()")
    browser.key("ArrowRight")
    browser.key("ArrowRight")
    by_key = browser.run(BLOCS)
    trial.open("heatmap;cut=6")
    wait_drawn(browser)
    by_address = browser.run(BLOCS)
    browser.run("document.querySelector('[data-action=cut-reset]').click()")
    trial.hold("the cut is moved by keys, kept by an address, and put back", (by_key, by_address, browser.run(BLOCS))
               == (3, 6, own), f"{by_key}, {by_address}, {browser.run(BLOCS)}")
    browser.run("document.querySelector('.grip').scrollIntoView({block: 'center', behavior: 'instant'})")
    browser.settle()
    box = browser.run("const box = document.querySelector('.grip').getBoundingClientRect();"
                      "return {x: box.left + Math.min(300, box.width / 2), y: box.top + box.height / 2}")
    before = browser.run(BLOCS)
    steps = [("mousePressed", box["y"]), ("mouseMoved", box["y"] + 20), ("mouseMoved", box["y"] + 60),
             ("mouseReleased", box["y"] + 60)]
    for kind, height in steps:
        browser.command("Input.dispatchMouseEvent", type=kind, x=box["x"], y=height, button="left", clickCount=1)
    browser.settle()
    trial.hold("the line through the tree is dragged", browser.run(BLOCS) != before)


def measures(trial):
    browser = trial.browser
    wrong = []
    for measure in ("overlap", "jaccard", "cosine"):
        trial.open("heatmap")
        wait_drawn(browser)
        browser.run("""
          const choice = document.querySelector('[data-action=measure]');
          choice.value = arguments[0];
          choice.dispatchEvent(new Event('change', {bubbles: true}));""", measure)
        browser.settle()
        name = f"{measure}.csv"
        given = browser.downloaded(name, lambda: browser.run(
            "document.querySelector(`[data-action=download-csv][data-file='${arguments[0]}']`).click()", name))
        if given != trial.file(name):
            wrong.append(f"{name} {difference(given, trial.file(name))}")
    trial.none("the three measures of the heat map are their files, byte for byte", wrong)
