"""On paper: the page without its tools, and pictures of it for people to look at."""

import re

from heatmap import wait_drawn


def check(trial, screenshots):
    browser = trial.browser
    wrong, pages = [], 0
    for place in trial.places:
        trial.open(place)
        wait_drawn(browser)
        paper = browser.pdf()
        count = len(re.findall(rb"/Type\s*/Page\b", paper))
        pages += count
        if not paper.startswith(b"%PDF-") or count < 1:
            wrong.append(f"{place} makes no PDF")
        if screenshots and place in ("summary", "heatmap"):
            (screenshots / f"print-{place}.pdf").write_bytes(paper)
        browser.media("print")
        shown = browser.run("""
          return [...document.querySelectorAll('nav, [data-action^=download-], [data-action=filter], '
            + '[data-action=search], [data-action=language]')].filter(one => one.checkVisibility()).length;""")
        if shown:
            wrong.append(f"{place} prints {shown} tools that paper cannot use")
        browser.media()
    trial.none(f"every view prints, on {pages} pages together, without its tools", wrong)
    # A reader of the dark page prints on white paper all the same.
    browser.media("print", "dark")
    trial.open()
    light = browser.run("""
      const paint = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
      const ink = getComputedStyle(document.body).color.match(/[\\d.]+/g).map(Number);
      return (paint[3] === 0 || paint[0] > 240) && ink[0] < 90;""")
    browser.media()
    trial.hold("paper stays white for a reader of the dark page", light)
    if screenshots:
        take(trial, screenshots)
    trial.none("no print complains", browser.complaints())


def take(trial, folder):
    """Pictures of every view: wide, narrow, dark, from right to left, on paper."""
    browser = trial.browser
    kinds = {
        "wide": (1440, 900, "", "light", None), "narrow": (390, 844, "", "light", None),
        "dark": (1440, 900, "", "dark", None), "ar": (1440, 900, "", "light", "ar"),
        "print": (794, 1123, "print", "light", None),
    }
    for kind, (width, height, medium, scheme, language) in kinds.items():
        browser.show(width, height)
        browser.media(medium, scheme)
        for place in trial.places:
            trial.open(place, language)
            wait_drawn(browser)
            tall = min(2600, browser.run("return document.documentElement.scrollHeight"))
            browser.show(width, max(height, tall))
            browser.settle()
            browser.picture(folder / f"{kind}-{place.split('/')[0]}.png")
            browser.show(width, height)
    browser.media()
    browser.show(1440, 900)
    print(f"       pictures of {len(trial.places)} views, {', '.join(kinds)}: {folder}")
