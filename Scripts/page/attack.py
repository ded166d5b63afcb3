"""Documents that try to break out of the page: the report quotes what stands in them, and it must stay a quotation."""

import csv
import pathlib

RIGHT_TO_LEFT_OVERRIDE = "\u202e"
# Each would set this variable, open a dialog or add an element with this mark if it were run as more than text.
MARK = "attacked"
TITLES = (
    f"<script>window.{MARK}=1;alert(1)</script>",
    f"</script><img src=x id={MARK} onerror=alert(1)>",
    f"<!--<script>{MARK}",
    '=HYPERLINK("http://x.invalid";"y")',
    f"]]><svg onload=alert(1) id={MARK}>",
    f"Wells {RIGHT_TO_LEFT_OVERRIDE}sllew",
    f"\"><svg/onload=alert(1) id={MARK}>",
    f"' onmouseover='alert(1)' id='{MARK}",
    f"{{{{constructor.constructor('window.{MARK}=1')()}}}}${{alert(1)}}`",
    f"&lt;b id={MARK}&gt; &amp; &#60;b id={MARK}&#62; \\u003cb\\u003e",
    "A long title of many words about " + "wells and bridges and " * 460,
    f"javascript:window.{MARK}=1",
    "\u2028alert(1)\u2029",
    "@SUM(1+1)*cmd|' /C calc'!A0",
)
COLUMNS = (
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,country,"
    "name,printed,via,group,reading"
)
NAMES = ("Albania", "Chad", "Fiji", "Norway", "Togo", "Peru", "Cuba", "Kenya")
CODES = ("ALB", "TCD", "FJI", "NOR", "TGO", "PER", "CUB", "KEN")


def write(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["United Nations\nA/78/990\n\nSeventy-eighth session\n\nReport of the Third Committee\n"]
    for index, title in enumerate(TITLES):
        behind = [NAMES[(index + step * step) % 8] for step in range(2 + index % 3)]
        names = ", ".join(sorted(set(behind) | {"Ghana"})) + " and Yemen"
        lines.append(
            f"{2 * index + 1}.  At its 40th meeting, on 3 November 2023, the Committee had before it a draft "
            f"resolution entitled “Wells {title} wells” (A/C.3/78/L.{index + 1}), submitted by {names}.\n")
        lines.append(
            f"{2 * index + 2}.  At the same meeting, the Committee adopted draft resolution A/C.3/78/L.{index + 1} by "
            "a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:\n\n"
            "In favour:\nFiji, Ghana, Togo.\n\nAgainst:\nPeru.\n\nAbstaining:\nKenya.\n")
    # Names that cannot be read go to the review with their words.
    lines.append(
        f"90.  At its 41st meeting, on 4 November 2023, the Committee had before it a draft resolution entitled "
        f"“Wells” (A/C.3/78/L.90), submitted by Albania, Ruritania <img src=x id={MARK} onerror=alert(1)> and "
        "Chad.\n")
    (folder / "A-78-990.en.txt").write_text("\n".join(lines), encoding="utf-8")
    # No symbol is printed here: the document is named by its file.
    (folder / f"\"><svg onload=alert(1) id={MARK}>.txt").write_text(
        "4.  At its 40th meeting, on 3 November 2023, the Committee had before it a draft resolution entitled "
        "“Bridges” (A/C.3/78/L.91), submitted by Albania, Chad, Fiji and Norway.\n",
        encoding="utf-8")
    # A table that somebody edited.
    with (folder / "edited.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS.split(","))
        place = 0
        drafts = ["__proto__", "constructor", "toString", "hasOwnProperty", "</title><b>", "=1+1", "@SUM(1)", "\t=1"]
        # The titles again, as no reader of sentences has shortened them.
        drafts += [f"A/C.3/78/L.{100 + index}" for index in range(len(TITLES))]
        for index, draft in enumerate(drafts):
            title = TITLES[index - 8] if index >= 8 else f"{draft}<b id={MARK}>"
            for code, name in list(zip(CODES, NAMES))[index % 3:]:
                place += 20
                rows.writerow([
                    f"<b id={MARK}>", "en", "78", "A/C.3", "2023-11-03", "__proto__", place, place + len(name), draft,
                    title, "", "", "", "sponsor", "", code, name, f"<i id={MARK}>{name}", "", "",
                    "exact",
                ])
