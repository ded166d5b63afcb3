"""Six languages: every word of the page, and which way it runs."""

import json
import re

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
# The categories of number that CLDR gives each language for whole numbers.
PLURALS = {"en": {"one", "other"}, "fr": {"one", "other"}, "es": {"one", "other"}, "ru": {"one", "few", "many"},
           "zh": {"other"}, "ar": {"zero", "one", "two", "few", "many", "other"}}
VISIBLE = """
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const holder = node.parentElement;
  if (holder.closest('script, style, noscript, bdi, [lang=en], option')) continue;
  const text = node.textContent.trim();
  if (text) found.push(text);
}
for (const attribute of ['aria-label', 'placeholder', 'title', 'alt']) {
  for (const one of document.querySelectorAll(`[${attribute}]`)) found.push(one.getAttribute(attribute));
}
return found;
"""


def check(trial):
    words = phrases(trial)
    visible(trial, words)
    switch(trial)


def phrases(trial):
    """Every phrase is there in every language, with the same slots and all forms of number."""
    data = json.loads(re.search(r'<script type="application/json" id="data">\s*(.*?)\s*</script>',
                                trial.page.read_text(encoding="utf-8"), re.S)[1])
    wrong = []
    for key, all_ in data["words"].items():
        if len(all_) != len(LANGUAGES) or not all(all_):
            wrong.append(f"{key} has {sum(map(bool, all_))} of {len(LANGUAGES)} phrases")
            continue
        slots = [{slot for slot in re.findall(r"\{(\w+)\}", phrase)} for phrase in all_]
        for language, phrase, own in zip(data["languages"], all_, slots):
            if own - {"n"} != slots[0] - {"n"}:
                wrong.append(f"{key} has the slots {sorted(own)} in {language}, {sorted(slots[0])} in English")
            if re.match(r"(zero|one|two|few|many|other): ", phrase):
                forms = {form.split(": ")[0] for form in phrase.split(" | ")}
                if "other" not in forms and not PLURALS[language] <= forms:
                    wrong.append(f"{key} has no form for {sorted(PLURALS[language] - forms)} in {language}")
    trial.none(f"{len(data['words'])} phrases are there in six languages, with the same slots", wrong)
    return {language: [all_[place] for all_ in data["words"].values() if len(all_) > place]
            for place, language in enumerate(data["languages"])}


def visible(trial, words):
    """In each language every view is in it: no slot is left, and no phrase that is English only."""
    browser = trial.browser
    english = {phrase for phrase in words["en"] if re.search(r"[A-Za-z]{3}", phrase) and "{" not in phrase
               and ": " not in phrase}
    wrong = []
    for language in LANGUAGES:
        own = set(words[language])
        for place in trial.places:
            trial.open(place, language)
            for text in browser.run(VISIBLE):
                # What a document says stands between isolates.
                text = re.sub("\u2068[^\u2069]*\u2069", "", text)
                if re.search(r"\{\w+\}|undefined|\bNaN\b|\[object|\bnull\b", text):
                    wrong.append(f"{language} {place}: “{text[:120]}”")
                elif language != "en" and text in english - own:
                    wrong.append(f"{language} {place}: “{text[:120]}” is English")
                elif language in ("ru", "zh", "ar") and re.search(r"\b(the|and|of|is|are)\b", text) and "/" not in text:
                    wrong.append(f"{language} {place}: “{text[:120]}” seems English")
    trial.none("every view is in its language, in six languages", dict.fromkeys(wrong))
    trial.none("no view complains in any language", browser.complaints())


def switch(trial):
    browser = trial.browser
    wrong = []
    trial.open()
    for language in (*LANGUAGES[1:], LANGUAGES[0]):
        browser.run("""
          const select = document.querySelector('[data-action=language]');
          select.value = arguments[0];
          select.dispatchEvent(new Event('change', {bubbles: true}));""", language)
        browser.settle()
        browser.wait("return document.documentElement.lang === arguments[0]", language)
        way = browser.run("return getComputedStyle(document.body).direction")
        if way != ("rtl" if language == "ar" else "ltr"):
            wrong.append(f"{language} runs {way}")
    for width in (1280, 380):
        browser.show(width, 800)
        for language in LANGUAGES:
            for place in trial.places:
                trial.open(place, language)
                wrong += [f"{language} {place} at {width}: {one}" for one in overflow(browser)]
    browser.show(1440, 900)
    trial.none("the language is switched, Arabic runs from right to left, nothing is wider than a window of 1280 or "
               "380", wrong)
    trial.none("no switch complains", browser.complaints())


def overflow(browser):
    """What makes the page wider than its window."""
    return browser.run("""
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const all = [...document.body.querySelectorAll('*')].filter(one => {
        const box = one.getBoundingClientRect();
        // What stands in a part that scrolls by itself is not to blame.
        for (let part = one.parentElement; part !== document.body; part = part.parentElement) {
          if (getComputedStyle(part).overflowX !== 'visible') return false;
        }
        return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
      }).map(one => `${one.tagName.toLowerCase()}.${one.className.baseVal ?? one.className}#${one.id}`);
      return [`${root.scrollWidth} in ${root.clientWidth} for ${[...new Set(all)].slice(0, 4).join(', ')}`];""")
