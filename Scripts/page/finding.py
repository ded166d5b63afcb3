"""The search finds a delegation by any name of it, in any of six languages, typed as people type."""

import csv
import unicodedata

from corpus import TABLES

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
# What is said for a delegation besides its official name.
SAID = (("Ivory Coast", "CIV"), ("turkiye", "TUR"), ("cote d'ivoire", "CIV"), ("BURMA", "MMR"), ("royaume uni", "GBR"),
        ("espana", "ESP"), ("بوليفيا", "BOL"), ("德国", "DEU"), ("sao tome", "STP"))


def bare(text):
    """A text as somebody types it who has no accents on the keyboard and is in a hurry."""
    folded = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in folded if not unicodedata.combining(sign)).replace("’", "'").lower()


def check(trial):
    browser = trial.browser
    acting = {row["country"] for row in trial.table("ledger.csv") if not is_group(row)}
    with (TABLES / "country-names.tsv").open(encoding="utf-8") as file:
        names = {
            row["code"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if not row["last_day"] and row["code"] in acting
        }
    sample = sorted(names)[:: max(1, len(names) // 12)]
    wrong = []
    trial.open()
    for code in sample:
        for language in LANGUAGES:
            for typed in {names[code][language], bare(names[code][language])}:
                found = search(browser, typed)
                if code not in found[:3]:
                    wrong.append(f"“{typed}” ({language}) for {code} finds {found[:3]}")
    for typed, code in SAID:
        if code in acting and code not in search(browser, typed)[:3]:
            wrong.append(f"“{typed}” for {code} finds {search(browser, typed)[:3]}")
    trial.none(f"the search finds {len(sample)} delegations by their names in six languages, with accents and without",
               wrong)
    draft = next((row["family"] for row in trial.table("drafts.csv") if "/" in row["family"]), None)
    if draft:
        trial.hold("the search finds a draft by its symbol", draft in search(browser, draft.lower()))
    trial.hold("the search finds nothing for nonsense, and for nothing", not search(browser, "qqqxyz")
               and not search(browser, " "))
    # By the keyboard alone: typed, chosen with an arrow, opened with Enter.
    code = sample[0]
    trial.open()
    browser.run("document.querySelector('[data-action=search]').focus()")
    browser.command("Input.insertText", text=bare(names[code]["fr"]))
    browser.key("ArrowDown")
    browser.key("ArrowUp")
    selected = browser.run("return document.querySelectorAll('#found [aria-selected=true]').length")
    browser.key("Enter")
    browser.settle()
    trial.hold("what is found opens by the keyboard alone", selected == 1 and browser.run(
        "return location.hash").startswith(f"#delegation/{code}"), browser.run("return location.hash"))
    trial.none("the search does not complain", browser.complaints())


def is_group(row):
    """Whether a row of the ledger is a group's own."""
    return row["group"] == row["country"] or (row["country"] not in CODES)


def countries():
    with (TABLES / "countries.tsv").open(encoding="utf-8") as file:
        return {row["code"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


CODES = countries()


def search(browser, typed):
    """What is offered for what is typed: codes of delegations and symbols of drafts."""
    return browser.run("""
      const input = document.querySelector('[data-action=search]');
      input.value = arguments[0];
      input.dispatchEvent(new Event('input', {bubbles: true}));
      const found = [...document.querySelectorAll('#found [role=option]')].map(option => option.dataset.code);
      return document.getElementById('found').hidden ? [] : found;""", typed)
