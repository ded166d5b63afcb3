"""Committee reports of delegations that do not exist in this form: seeded, in the stock sentences of the United
Nations, of any number of texts and sessions. What the page must bear, and nothing that anybody said."""

import csv
import pathlib
import random
import textwrap

TABLES = pathlib.Path(__file__).resolve().parents[2] / "Sources/Sponsors/Tables"
ORDINALS = {76: "Seventy-sixth", 77: "Seventy-seventh", 78: "Seventy-eighth"}
SUBJECTS = (
    "Wells", "Village libraries", "Bridges", "Public baths", "Lighthouses", "Orchards", "Ferries", "Night schools",
    "Weather stations", "Hedges", "Canals", "Post offices", "Granaries", "Footpaths", "Market squares", "Mills",
    "Bakeries", "Harbour pilots", "Mountain huts", "Choirs",
)
QUALITIES = (
    "on islands", "in dry seasons", "for the elderly", "in border regions", "and their upkeep", "in high mountains",
    "in deltas", "and the young", "after storms", "in small towns", "and their history", "under repair",
    "in winter", "and technical cooperation", "in the countryside",
)


def delegations():
    """Code, name and regional group of the members of today and of the two observer States: 195."""
    with (TABLES / "countries.tsv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    with (TABLES / "country-names.tsv").open(encoding="utf-8") as file:
        names = {
            row["code"]: row["en"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if not row["last_day"]
        }
    seats = {
        row["code"]: row["regional_group"] for row in rows
        if row["kind"] in ("member", "observer") and not row["member_until"] and row["code"] in names
    }
    return [(code, names[code], seats[code]) for code in sorted(seats)]


def listed(names):
    """Names as the United Nations lists them."""
    names = list(names)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def paragraph(text):
    return textwrap.fill(text, 85, break_on_hyphens=False, break_long_words=False) + "\n"


def write(folder, sessions=(76, 77, 78), texts=100, seed=1, votes=0.3):
    """Writes a report of ten texts a file, `texts` of them a session."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(seed)
    seats = delegations()
    name = {code: text for code, text, _ in seats}
    # Four camps, and who changes camp between sessions: what a picture of blocs over sessions shows.
    camps = {"WEOG": 0, "EEG": 0, "GRULAC": 1, "AFRICAN": 2, "ASIAPAC": 3}
    camp = {code: camps.get(group, 1) for code, _, group in seats}
    zeal = {code: draw.betavariate(2, 3) for code in camp}
    for session in sessions:
        for code in draw.sample(sorted(camp), 9):
            camp[code] = draw.randrange(4)
        titles = draw.sample([f"{a} {b}" for a in SUBJECTS for b in QUALITIES], texts)
        for first in range(0, texts, 10):
            report = f"A/{session}/9{first // 10:02}"
            year = 1945 + session
            lines = [
                f"United Nations\n{report}\n\nGeneral Assembly\nDistr.: General\n5 December {year}\n"
                f"Original: English\n\n{ORDINALS[session]} session\nAgenda item {20 + first // 10}\n\n"
                "Social development\n\nReport of the Third Committee\n\nII.  Consideration of draft proposals\n"
            ]
            number = 2
            for index, title in enumerate(titles[first:first + 10]):
                symbol = f"A/C.3/{session}/L.{first + index + 1}"
                lines.append(f"{'ABCDEFGHIJ'[index]}.  Draft resolution {symbol}\n")
                home, reach = draw.randrange(4), draw.uniform(0.2, 1)
                behind = [
                    code for code in sorted(camp)
                    if draw.random() < zeal[code] * reach * (1.6 if camp[code] == home else 0.25)
                ] or ["FRA"]
                draw.shuffle(behind)
                cut = draw.randint(1, len(behind))
                sponsors, joined = sorted(behind[:cut]), sorted(behind[cut:])
                day = f"{draw.randint(1, 28)} November {year}"
                sentence = (
                    f"{number}.  At its 40th meeting, on {day}, the Committee had before it a draft resolution "
                    f"entitled “{title}” ({symbol}), submitted by "
                    f"{listed(sorted(name[code] for code in sponsors))}."
                )
                if joined:
                    sentence += (
                        f" Subsequently, {listed(sorted(name[code] for code in joined))} joined in sponsoring the "
                        "draft resolution."
                    )
                lines.append(paragraph(sentence))
                number += 1
                if draw.random() >= votes:
                    lines.append(paragraph(
                        f"{number}.  At the same meeting, the Committee adopted draft resolution {symbol}."))
                    number += 1
                    continue
                cast = {"in favour": [], "against": [], "abstaining": []}
                rival = (home + draw.choice((1, 2, 3))) % 4
                for code in sorted(camp):
                    if code in ("VAT", "PSE") or draw.random() < 0.05:
                        continue
                    if code in behind and draw.random() < 0.985:
                        cast["in favour"].append(code)
                        continue
                    weights = (9, 0.3, 0.7) if camp[code] == home else (1, 5, 4) if camp[code] == rival else (6, 1, 3)
                    cast[draw.choices(list(cast), weights)[0]].append(code)
                count = {key: len(value) for key, value in cast.items()}
                lines.append(paragraph(
                    f"{number}.  At the same meeting, the Committee adopted draft resolution {symbol} by a recorded "
                    f"vote of {count['in favour']} to {count['against'] or 'none'}, with "
                    f"{count['abstaining'] or 'no'} abstentions. The voting was as follows:"))
                for key, codes in cast.items():
                    lines.append(f"{key.capitalize()}:\n" + paragraph(
                        ", ".join(sorted(name[code] for code in codes)) + "." if codes else "None."))
                number += 1
                speakers = sorted(draw.sample(cast["in favour"] + cast["against"], 4))
                lines.append(paragraph(
                    f"{number}.  Before the vote, statements in explanation of vote were made by the representatives "
                    f"of {listed(sorted(name[code] for code in speakers))}."))
                number += 1
            (folder / f"A-{session}-9{first // 10:02}.en.txt").write_text("\n".join(lines), encoding="utf-8")
