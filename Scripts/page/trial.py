"""What one run of the checks shares: the browser, the report, and what was found."""

import csv
import functools
import pathlib

VIEWS_OF_ONE = ("delegation", "draft")


class Trial:
    def __init__(self, browser, report, seconds):
        self.browser = browser
        self.report = pathlib.Path(report)
        self.page = self.report / "index.html"
        self.seconds = seconds
        self.failures = 0

    def hold(self, what, is_so, detail=""):
        """Prints one line on `what`; the run fails where it `is` not `so`."""
        self.failures += not is_so
        print(f"{'ok    ' if is_so else 'FAILED'} {what}{f': {detail}' if detail and not is_so else ''}", flush=True)
        return is_so

    def none(self, what, complaints):
        """Holds where there are no `complaints`; the first ones are printed."""
        complaints = list(complaints)
        rest = f"\n         … and {len(complaints) - 8} more" if len(complaints) > 8 else ""
        return self.hold(what, not complaints, "".join(f"\n         {one}" for one in complaints[:8]) + rest)

    def file(self, name):
        return (self.report / name).read_bytes()

    @functools.lru_cache
    def table(self, name):
        """The rows of a CSV file of the report, by column."""
        with (self.report / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @functools.cached_property
    def views(self):
        """The views of the menu, in its order."""
        self.browser.open(self.page)
        return self.browser.run(
            "return [...document.querySelectorAll('nav [data-view-link]')].map(link => link.dataset.viewLink)")

    @functools.cached_property
    def places(self):
        """An address of each view: those of the menu, and one delegation and one draft."""
        found = []
        for view in self.views:
            self.open(view)
            # A view of several parts says so: each has an address of its own.
            parts = self.browser.run("""
              return [...document.querySelectorAll('#content [data-part]')]
                .map(link => link.hash.slice(1).split(';')[0]);""")
            found += [view, *(part for part in parts if part != view)]
        if "votes" in self.views:
            self.open("votes")
            found.append(self.browser.run(
                "return document.querySelector('[data-table=votes] tbody a').hash.slice(1).split(';')[0]"))
        sponsors = [row for row in self.table("ledger.csv") if row["role"] == "sponsor" and row["draft"]]
        if sponsors:
            family = {
                symbol: row["family"] for row in self.table("drafts.csv") for symbol in row["symbols"].split("; ")}
            found.append(f"delegation/{sponsors[0]['country']}")
            found.append("draft/" + family.get(sponsors[0]["draft"], sponsors[0]["draft"]).replace("/", "%2F"))
        return found

    def open(self, place="summary", language=None):
        """Opens a place of the page anew, in the report's language or another."""
        self.browser.open(self.page, f"#{place}" + (f";lang={language}" if language else ""))

    def go(self, place, language=None):
        """Goes to a place as a link does, without opening the page anew."""
        self.browser.run("location.hash = arguments[0]", f"#{place}" + (f";lang={language}" if language else ""))
        self.browser.wait("return document.getElementById('content').dataset.view === arguments[0]",
                          place.split("/")[0].split(";")[0])
        self.browser.settle()
