"""The page opens: quickly, whole, and without a word of complaint or a look at the network."""

MOST_BYTES = 5_000_000


def check(trial):
    browser = trial.browser
    size = trial.page.stat().st_size
    trial.hold(f"the page has {size:,} bytes, {MOST_BYTES:,} at most", size <= MOST_BYTES)
    times = []
    for _ in range(7):
        trial.open()
        times.append(browser.run(
            "return performance.getEntriesByName('usable')[0]?.startTime ?? window.watched.painted") / 1000)
    # The least disturbed of them: what else the machine does is not the page's.
    trial.hold(
        f"it can be used {min(times):.2f} s after it is asked for (the best of {len(times)}: "
        f"{', '.join(f'{time:.2f}' for time in sorted(times))}), {trial.seconds:g} s at most",
        min(times) <= trial.seconds)
    trial.none("it opens without a message, an error or a request", browser.complaints())
    trial.hold("it has a title, a language, one main part and one first heading", browser.run("""
      return document.title.trim().length > 5 && /^(en|fr|es|ru|zh|ar)$/.test(document.documentElement.lang)
        && document.querySelectorAll('main').length === 1 && document.querySelectorAll('h1').length === 1;"""))
    menu(trial)


def menu(trial):
    """Every view opens by the menu, by its address in an open page, and by its address in a new one."""
    browser = trial.browser
    trial.hold(f"the menu has the views {', '.join(trial.views)}", len(trial.views) >= 6)
    wrong = []
    opened = "return document.getElementById('content').dataset.view"
    filled = """const main = document.getElementById('content');
      return main.querySelectorAll('h1').length === 1 && main.innerText.trim().length > 40;"""
    for view in trial.views:
        trial.open("summary" if view != "summary" else trial.views[1])
        browser.run("document.querySelector(`[data-view-link=${arguments[0]}]`).click()", view)
        browser.settle()
        current = browser.run("return document.querySelector('nav [aria-current=page]')?.dataset.viewLink")
        if not (browser.run(opened) == view == current and browser.run(filled)):
            wrong.append(f"{view} by the menu")
    trial.none("every view opens by the menu, which says where one is", wrong)
    wrong = []
    for place in trial.places:
        trial.open(place)
        if browser.run(opened) != place.split("/")[0] or not browser.run(filled):
            wrong.append(f"{place} by its address")
    trial.go("summary")
    for place in trial.places:
        trial.go(place)
        if not browser.run(filled):
            wrong.append(f"{place} within the page")
    browser.run("history.back()")
    browser.settle()
    browser.wait("return location.hash === arguments[0]", f"#{trial.places[-2]}")
    trial.none("every view, a delegation and a draft open by their address; the way back works", wrong)
    trial.open("delegation/%3Cb%3E%")
    trial.hold("an address of nothing is answered in words", browser.run(filled))
    trial.none("no view complains", browser.complaints())
