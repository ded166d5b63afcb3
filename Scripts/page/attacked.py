"""The report on documents that attack: their words are shown as words."""

from attack import MARK, TITLES

INJECTED = f"""
const found = [];
if (window.{MARK}) found.push('a script of a document ran');
for (const one of document.querySelectorAll('[id="{MARK}"], img, iframe, object, embed, form, [onload], [onerror], '
  + '[onmouseover], a[href^="javascript:" i]')) found.push(`there is ${{one.outerHTML.slice(0, 120)}}`);
if (document.querySelectorAll('script').length !== window.scripts) found.push('there is another script');
return found;
"""


def check(trial):
    browser = trial.browser
    wrong = []
    places = list(trial.places)
    for row in trial.table("drafts.csv"):
        symbol = row["family"].lstrip("'") if row["family"][:1] == "'" else row["family"]
        places.append("draft/" + "".join(f"%{byte:02X}" for byte in symbol.encode()))
    seen = ""
    for place in places:
        trial.open(place)
        browser.run("window.scripts ??= 2")
        wrong += [f"{place}: {one}" for one in browser.run(INJECTED)]
        seen += browser.run("return document.body.textContent")
        for action in ("pair", "evidence", "cell"):
            browser.run("""
              document.querySelector(`#content [data-action=${arguments[0]}]`)
                ?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))""", action)
            wrong += [f"{place}, its dialog: {one}" for one in browser.run(INJECTED)]
    trial.none(f"nothing of the documents became more than words, in {len(places)} places", wrong)
    trial.none("no error, dialog or request came of it", browser.complaints())
    # One that is not shown has harmed nobody because it is lost.
    lost = [title[:60] for title in TITLES if " ".join(title.split())[:60] not in " ".join(seen.split())]
    trial.none(f"all {len(TITLES)} titles can be read as they stand", lost)
    lost = [key for key in ("__proto__", "constructor", "hasOwnProperty", "toString", "</title><b>") if key not in seen]
    trial.none("drafts called as the page's own things are called are there", lost)
    trial.open("drafts")
    trial.hold("a title of 10,000 characters makes the page no wider than its window", browser.run(
        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
