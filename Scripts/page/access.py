"""Everybody can read it: names, contrast and order by axe; large letters, no motion; a keyboard alone."""

from languages import overflow

# Elements that Tab should reach, in the order of the document.
TABBABLE = """
return [...document.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex]')].filter(one =>
  one.tabIndex >= 0 && !one.disabled && one.checkVisibility({visibilityProperty: true})).map((one, place) => {
    one.dataset.place = place;
    const name = one.getAttribute('aria-label') || one.textContent;
    return `${one.tagName.toLowerCase()} “${name.trim().slice(0, 40)}”`;
  });
"""
FOCUSED = """
const one = document.activeElement;
if (!one || one === document.body) return null;
const name = one.getAttribute('aria-label') || one.textContent;
const box = one.getBoundingClientRect();
const ring = element => {
  const style = getComputedStyle(element);
  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
};
return {place: one.dataset.place === undefined ? null : Number(one.dataset.place), isRinged: ring(one),
  isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  name: `${one.tagName.toLowerCase()} “${name.trim().slice(0, 40)}”`};
"""
MOST_STEPS = 250


def check(trial):
    browser = trial.browser
    for language in ("en", "ar"):
        for scheme in ("light", "dark"):
            browser.media(scheme=scheme)
            wrong = []
            for place in trial.places:
                trial.open(place, language)
                wrong += [f"{place}: {one}" for one in browser.axe()]
                if browser.run("const button = document.querySelector('#content [data-action=pair], "
                               "#content [data-action=evidence]'); button?.dispatchEvent(new MouseEvent('click', "
                               "{bubbles: true, cancelable: true})); return Boolean(button)"):
                    browser.settle()
                    wrong += [f"{place}, its dialog: {one}" for one in browser.axe()]
            trial.none(f"axe finds nothing serious in {len(trial.places)} views, {language}, {scheme}", wrong)
    browser.media()
    large(trial)
    still(trial)
    keyboard(trial)
    trial.none("nothing of this complains", browser.complaints())


def large(trial):
    """200 % of a window of 1280 is one of 640 points; the narrowest that must hold is one of 320."""
    browser = trial.browser
    wrong = []
    for width, scale in ((640, 2), (320, 4)):
        browser.show(width, 512, scale)
        for place in trial.places:
            trial.open(place)
            wrong += [f"{place} at {width}: {one}" for one in overflow(browser)]
    browser.show(1440, 900)
    trial.none("at 200 % and at 400 % of a window of 1280 nothing is lost at the side", wrong)


def still(trial):
    browser = trial.browser
    browser.media(motion="reduce")
    wrong = []
    for place in trial.places:
        trial.open(place)
        wrong += [f"{place}: {one}" for one in browser.run("""
          return document.getAnimations().map(one => one.transitionProperty || one.animationName || 'an animation')
            .concat([...document.querySelectorAll('*')].filter(one => {
              const style = getComputedStyle(one);
              return style.transitionDuration.split(', ').some(time => parseFloat(time) > 0.01)
                || (style.animationName !== 'none' && parseFloat(style.animationDuration) > 0.01)
                || style.scrollBehavior === 'smooth';
            }).slice(0, 3).map(one => `${one.tagName} moves`));""")]
    browser.media()
    trial.none("nothing moves for a reader who asked for no motion", wrong)


def keyboard(trial):
    """Tab goes through everything in its order and is seen; the dialog takes the focus, keeps it and gives it back."""
    browser = trial.browser
    wrong, steps = [], 0
    for place in trial.places:
        trial.open(place)
        wanted = browser.run(TABBABLE)
        browser.run("document.activeElement.blur(); getSelection().removeAllRanges()")
        reached = []
        for _ in range(min(len(wanted), MOST_STEPS)):
            browser.key("Tab")
            found = browser.run(FOCUSED)
            if found is None:
                break
            reached.append(found["place"])
            if not found["isRinged"]:
                wrong.append(f"{place}: {found['name']} does not show that it has the focus")
            if not found["isSeen"]:
                wrong.append(f"{place}: {found['name']} has the focus out of sight")
        steps += len(reached)
        if [one for one in reached if one is not None] != sorted(one for one in reached if one is not None):
            wrong.append(f"{place}: the order of Tab is not that of the page: {reached[:20]}")
        # Of radio buttons and the like one is reached for all.
        missing = [wanted[at] for at in range(len(reached)) if at not in reached]
        if len(missing) > 0:
            wrong.append(f"{place}: Tab does not reach {', '.join(missing[:3])}")
    trial.none(f"Tab reaches everything in its order and can be seen, in {steps} steps", wrong)
    dialog(trial)


def dialog(trial):
    browser = trial.browser
    place = next((one for one in trial.places if one.startswith("delegation/")), "summary")
    trial.open(place)
    wrong = []
    if not browser.run("const button = document.querySelector('#content [data-action=evidence], "
                       "#content [data-action=pair]'); button?.focus(); window.from = button; return Boolean(button)"):
        wrong.append(f"{place} has nothing to open")
    for key in ("Enter", " "):
        browser.key(key)
        browser.settle()
        if not browser.run("const dialog = document.querySelector('dialog[open]'); "
                           "return dialog && dialog.contains(document.activeElement)"):
            wrong.append(f"{key!r} does not open the dialog, or it does not take the focus")
        for _ in range(12):
            browser.key("Tab")
            if not browser.run("const one = document.activeElement; return one === document.body "
                               "|| document.querySelector('dialog[open]').contains(one)"):
                wrong.append("Tab leaves the open dialog")
                break
        browser.key("Escape")
        browser.settle()
        if browser.run("return Boolean(document.querySelector('dialog[open]'))"):
            wrong.append("Escape does not close the dialog")
        if not browser.run("return document.activeElement === window.from"):
            wrong.append("closing does not give the focus back")
    trial.none("a dialog opens by Enter and the space bar, keeps the focus, closes by Escape and gives it back", wrong)
    trial.open()
    browser.run("document.activeElement.blur()")
    browser.key("Tab")
    first = browser.run("return document.activeElement.classList.contains('skip')")
    browser.key("Enter")
    browser.settle()
    trial.hold("the first step of Tab skips the menu", first and browser.run(
        "return document.activeElement === document.getElementById('content')"))
