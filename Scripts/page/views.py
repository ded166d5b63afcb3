"""The views with a picture of their own: network, several drafts, sessions, votes. What they show is what the files
say, and everything in them is reached by pointer and by keys."""

import collections

SEEN = "return [...document.querySelectorAll(arguments[0])].filter(one => one.checkVisibility()).length"
CLICK = "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))"
OPEN = "return Boolean(document.querySelector('dialog[open]'))"
PLAIN = ".replace(/[\\u2066-\\u2069]/g, '')"


def check(trial):
    for name, part in {"network": network, "sets": sets, "changes": changes, "votes": votes}.items():
        if name in trial.views:
            part(trial)
            trial.none(f"the view {name} does not complain", trial.browser.complaints())
        else:
            print(f"       (there is no view {name} in this report)")


def dialog(browser):
    """Whether a dialog is open with words of a document in it; closes it."""
    browser.settle()
    for _ in range(2):
        browser.run("for (const one of document.querySelectorAll('#dialog details')) one.open = true")
    found = browser.run(OPEN) and browser.run("return document.querySelectorAll('#dialog blockquote mark').length")
    browser.key("Escape")
    browser.settle()
    return found


def network(trial):
    browser = trial.browser
    trial.open("network")
    browser.settle()
    ties = {(row["a"], row["b"]) for row in trial.table("backbone.csv") if row.get("tie") not in ("0", "", None)}
    drawn = browser.run(
        "return [...document.querySelectorAll('svg.network .edge[data-pair]')].map(one => one.dataset.pair)")
    nodes = browser.run("return [...document.querySelectorAll('svg.network .node')].map(one => one.dataset.code)")
    level = browser.run("return document.querySelector('[data-action=network-level]')?.value ?? null")
    wrong = []
    if {tuple(pair.split("-")) for pair in drawn} != ties and level in (None, "0.05"):
        wrong.append(f"{len(drawn)} ties are drawn, backbone.csv has {len(ties)}")
    if {code for pair in drawn for code in pair.split("-")} != set(nodes):
        wrong.append("the delegations drawn are not those of the ties")
    if not drawn:
        trial.none("the network is empty as the file is", wrong)
        return
    browser.run("document.querySelector('svg.network .node[tabindex=\"0\"]').focus()")
    seen = set()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "End", "Home"):
        browser.key(key)
        seen.add(browser.run("return document.activeElement.dataset.code"))
    if len(seen) < min(2, len(nodes)) or None in seen:
        wrong.append(f"arrow keys reach {seen}")
    browser.run(CLICK, "svg.network .edge[data-pair]")
    if not dialog(browser):
        wrong.append("a click on a tie does not open its evidence")
    code = browser.run("return document.activeElement.dataset?.code") or nodes[0]
    browser.run("document.querySelector(`svg.network .node[data-code=${arguments[0]}]`).focus()", code)
    browser.key("Enter")
    browser.settle()
    if browser.run("return location.hash") != f"#delegation/{code}":
        wrong.append(f"Enter on {code} goes to {browser.run('return location.hash')}")
    trial.none(f"the network has the {len(drawn)} ties of its file; keys and pointer reach them", wrong)


def sets(trial):
    browser = trial.browser
    incidence = trial.table("incidence.csv")
    symbols = [key for key in incidence[0] if key not in ("country", "name")]
    busiest = sorted(symbols, key=lambda symbol: -sum(row[symbol] == "1" for row in incidence))
    wrong = []
    for chosen in (busiest[:2], busiest[1:5]):
        trial.open("sets/" + "%2C".join(symbol.replace("/", "%2F") for symbol in chosen))
        browser.settle()
        sizes = collections.Counter()
        for row in incidence:
            on = " & ".join(symbol for symbol in chosen if row[symbol] == "1")
            if on:
                sizes[on] += 1
        for kind, script in {
            "names": "one => [one.dataset.intersection, one.querySelectorAll('[data-action=evidence]').length]",
            "columns": "one => [one.dataset.intersection, "
                       "Number(one.querySelector('.value').textContent.replace(/\\D/g, ''))]",
        }.items():
            holder = "section.intersection" if kind == "names" else "svg.upset .column"
            found = dict(browser.run(f"return [...document.querySelectorAll('{holder}')].map({script})"))
            if found != dict(sizes):
                wrong.append(f"{kind} of {chosen}: {found} for {dict(sizes)}")
    browser.run(CLICK, "section.intersection [data-action=evidence]")
    if not dialog(browser):
        wrong.append("a click on a name does not open its evidence")
    before = browser.run(SEEN, "section.intersection")
    browser.run("document.querySelector('[data-action=sets-remove]').click()")
    if browser.run("return document.querySelectorAll('[data-action=sets-remove]').length") != 3 \
            or busiest[1] in browser.run("return decodeURIComponent(location.hash)"):
        wrong.append(f"a draft taken out stays ({before} intersections before)")
    browser.run("""
      document.querySelector('details.picker').open = true;
      [...document.querySelectorAll('[data-action=sets-choose]')].find(one => one.value === arguments[0]).click()""",
                busiest[0])
    if busiest[0] not in browser.run("return decodeURIComponent(location.hash)"):
        wrong.append("a draft that is ticked does not come in")
    trial.none("who is on which of several drafts is as incidence.csv says; drafts come and go, names open", wrong)


def changes(trial):
    browser = trial.browser
    trial.open("changes")
    browser.settle()
    wrong = []
    flows = browser.run("return [...document.querySelectorAll('[data-flow]')].map(one => one.dataset.flow)")
    expected = {f"{row['session']}:{row['bloc_before']}>{row['bloc']}" for row in trial.table("changes.csv")
                if row["event"] not in ("", "first") and (row["bloc_before"] or row["bloc"])}
    if not flows or not set(flows) <= expected:
        wrong.append(f"{sorted(set(flows) - expected)[:4]} are drawn and not in changes.csv")
    for selector in ("[data-flow]", "[data-block]"):
        before = browser.run("return document.querySelector('[data-chosen]').textContent")
        browser.run(CLICK, selector)
        after = browser.run("return document.querySelector('[data-chosen]').textContent")
        if before == after or not browser.run("return document.querySelectorAll('[data-chosen] a').length"):
            wrong.append(f"a click on {selector} does not say who it is")
    browser.run("document.querySelector('svg.changes [tabindex=\"0\"]').focus()")
    browser.key("ArrowRight")
    label = browser.run("return document.activeElement.getAttribute('aria-label')")
    browser.key("Enter")
    if not label or browser.run("return document.activeElement.getAttribute('aria-pressed')") != "true":
        wrong.append(f"keys do not choose “{label}”")
    trial.none(f"the sessions have the {len(flows)} ways of changes.csv; keys and pointer say who goes them", wrong)


def votes(trial):
    browser = trial.browser
    ledger = trial.table("ledger.csv")
    positions = {"in-favour": "y", "against": "n", "abstaining": "a"}
    cast = collections.defaultdict(dict)
    for row in ledger:
        if row["role"] in positions and row["vote"]:
            cast[row["document"], row["vote"]][row["country"]] = row["role"]
    trial.open("votes")
    links = browser.run("""
      for (const one of document.querySelectorAll('.more')) if (!one.hidden) one.click();
      return [...document.querySelectorAll('[data-table=votes] tbody a')].map(one => decodeURIComponent(one.hash))
        .filter(hash => hash.startsWith('#votes/'));""")
    wrong = []
    if not links:
        wrong.append("no vote is listed")
    for place in links[:: max(1, len(links) // 4)]:
        trial.go(place[1:].split("/")[0] + "/" + "/".join(
            part.replace("/", "%2F") for part in place[1:].split("/", 1)[1].rsplit("/", 1)))
        document, _, number = place[len("#votes/"):].rpartition("/")
        shown = browser.run("""
          return [...document.querySelectorAll('[data-position] [data-action=evidence]')].map(one =>
            [one.dataset.code, one.closest('[data-position]').dataset.position]);""")
        found = {code: position for code, position in shown if position in positions}
        if found != cast[document, number]:
            parted = set(found.items()) ^ set(cast[document, number].items())
            wrong.append(f"{place}: {len(found)} votes for {len(cast[document, number])}, {sorted(parted)[:3]}")
    browser.run(CLICK, "[data-position] [data-action=evidence]")
    if not dialog(browser):
        wrong.append("a click on a name does not open the words")
    trial.none(f"of {len(links)} recorded votes each says who voted how, as the ledger does; a name opens its words",
               wrong)
    agreement(trial)
    parts(trial)


def agreement(trial):
    browser = trial.browser
    trial.open("votes/agreement")
    browser.settle()
    pairs = {(row["a"], row["b"]): row for row in trial.table("votes/agreement.csv")}
    wrong = []
    if browser.run("return Boolean(document.querySelector('[data-action=heatmap]'))"):
        browser.run("document.querySelector('[data-action=heatmap]').focus()")
        browser.key("Home")
        browser.key("ArrowRight")
        said = browser.run(f"return document.querySelector('[data-readout]').textContent{PLAIN}")
        names = {row[side]: row[f"{side}_name"] for row in pairs.values() for side in "ab"}
        code = {name: code for code, name in names.items()}
        found = sorted(code[name] for name in code if said.startswith(f"{name} and ") or f" and {name}" in said)
        both = [pair for pair in pairs if set(pair) <= set(found)]
        if not both:
            wrong.append(f"“{said}” names no pair")
        elif not any(row["votes"] in said for row in (pairs[pair] for pair in both)):
            wrong.append(f"“{said}” does not give the votes of {both}")
        browser.key("Enter")
        browser.settle()
        if not browser.run(OPEN):
            wrong.append("Enter on the map of agreement opens nothing")
        browser.key("Escape")
        slider = "[data-action=cut]"
        before = browser.run(SEEN, "[data-blocs] [data-bloc]")
        browser.run("const slider = document.querySelector(arguments[0]); slider.value = 3;"
                    "slider.dispatchEvent(new Event('input', {bubbles: true}))", slider)
        if browser.run(SEEN, "[data-blocs] [data-bloc]") > 3:
            wrong.append(f"a cut into 3 lists more than 3 blocs ({before} before)")
    browser.run(CLICK, "[data-table=agreement] [data-action=pair]")
    if not browser.run(OPEN):
        wrong.append("a number of the table of agreement opens nothing")
    browser.key("Escape")
    trial.none("the map of agreement and its table say what votes/agreement.csv says, and open", wrong)


def parts(trial):
    """What can be opened in the other parts of the votes opens."""
    browser = trial.browser
    wrong, opened = [], 0
    for place in [one for one in trial.places if one.startswith("votes/")]:
        trial.open(place)
        browser.run("for (const one of document.querySelectorAll('#content details')) one.open = true")
        browser.settle()
        for action in ("group", "ranks", "sponsor-votes", "swing", "pair", "evidence"):
            selector = f"#content [data-action={action}]"
            if not browser.run("return Boolean(document.querySelector(arguments[0]))", selector):
                continue
            browser.run(CLICK, selector)
            browser.settle()
            if not browser.run(OPEN):
                wrong.append(f"{place}: {action} opens nothing")
                continue
            opened += 1
            if browser.run("return Boolean(document.querySelector('#dialog .ballots [data-action=evidence]'))"):
                browser.run(CLICK, "#dialog .ballots [data-action=evidence]")
                if not browser.run("return document.querySelectorAll('#dialog blockquote').length"):
                    wrong.append(f"{place}: {action} does not lead to the words")
            browser.key("Escape")
            browser.settle()
    trial.none(f"{opened} kinds of figures of the votes open what they count", wrong)
