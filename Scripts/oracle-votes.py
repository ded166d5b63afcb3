#!/usr/bin/env python3
"""Recomputes agreement in recorded votes with numpy, and fails where it differs by more than 1e-12.

usage: oracle-votes.py VOTES ROLLCALLS SESSION AGREEMENT.csv [AGREEMENT.csv ...]

VOTES      un_votes.csv: rcid, country, country_code (two letters), vote (yes, abstain, no); gzipped or not
ROLLCALLS  un_roll_calls.csv: rcid, session, date, amend, para; gzipped or not. Amendments and paragraphs are left out.
SESSION    the session's number
AGREEMENT  a square matrix (country, one column a delegation, votes, statement) of lijphart or voeten, or a table of
           dyads (a, b, votes, non_unanimous, lijphart, voeten)

Codes are matched by Sources/Sponsors/Tables/countries.tsv and country-names.tsv beside this script. A State that was no
member on the day of a vote is left out of it and named: the data have votes of Yugoslavia in 2018.
"""
import csv
import gzip
import math
import pathlib
import sys

import numpy as np

TOLERANCE = 1e-12
SHOWN = 10
TABLES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Sponsors" / "Tables"
POSITIONS = {"yes": 1, "abstain": 2, "no": 3}


def rows(path):
    path = pathlib.Path(path)
    opening = gzip.open if path.read_bytes()[:2] == b"\x1f\x8b" else open
    with opening(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def codes():
    with (TABLES / "countries.tsv").open(encoding="utf-8", newline="") as file:
        states = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    by_letters = {row["iso2"]: row["code"] for row in states}
    # A State that left and came back has a row a period, the last one last.
    last = {row["code"]: row["member_until"] for row in states}
    ended = {code: day for code, day in last.items() if day}
    with (TABLES / "country-names.tsv").open(encoding="utf-8", newline="") as file:
        by_name = {row["en"]: row["code"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    return by_letters, by_name, ended


def positions(votes, roll_calls, session):
    """Delegations, and an array of delegations x votes: 1, 2, 3, and 0 for absent."""
    columns, days = {}, {}
    for row in rows(roll_calls):
        if row["session"] == session and row["amend"] != "1" and row["para"] != "1":
            columns[row["rcid"]] = len(columns)
            days[row["rcid"]] = row["date"]
    by_letters, by_name, ended = codes()
    found, unknown = {}, set()
    for row in rows(votes):
        if row["rcid"] not in columns:
            continue
        # "NA" is Namibia, and also what R writes for a State without a code.
        letters = row["country_code"]
        code = by_name.get(row["country"]) if letters == "NA" else by_letters.get(letters)
        # ISO days compare as text.
        if code is None or (code in ended and ended[code] < days[row["rcid"]]):
            unknown.add((row["country"], letters))
            continue
        found.setdefault(code, {}).setdefault(columns[row["rcid"]], set()).add(POSITIONS[row["vote"]])
    for country, letters in sorted(unknown):
        print(f"{country} ({letters}): not a member in the tables on the day, left out", file=sys.stderr)
    delegations = sorted(found)
    array = np.zeros((len(delegations), len(columns)), dtype=int)
    for number, delegation in enumerate(delegations):
        for column, stated in found[delegation].items():
            # Two positions in one vote: which one is right cannot be told.
            array[number, column] = stated.pop() if len(stated) == 1 else 0
    return delegations, array


def lijphart(x, y):
    both = (x > 0) & (y > 0)
    if not both.any():
        return math.nan
    steps = np.abs(x[both] - y[both])
    return (np.sum(steps == 0) + np.sum(steps == 1) / 2) / both.sum() * 100


def voeten(x, y, divided):
    both = (x > 0) & (y > 0) & divided
    return np.mean(1 - np.abs(x[both] - y[both]) / 2) if both.any() else math.nan


def number(cell):
    return float(cell) if cell else math.nan


def stated(path):
    """(measure, a, b, value) of every cell of an agreement table."""
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    if table and "a" in table[0]:
        for row in table:
            for measure in ("lijphart", "voeten", "votes", "non_unanimous"):
                if measure in row:
                    yield measure, row["a"], row["b"], number(row[measure])
        return
    for row in table:
        measure = row["statement"].partition(":")[0]
        for other in (each["country"] for each in table):
            yield measure, row["country"], other, number(row[other])


def main(votes, roll_calls, session, *agreements):
    delegations, array = positions(votes, roll_calls, session)
    index = {delegation: row for row, delegation in enumerate(delegations)}
    divided = np.array([len(set(column[column > 0])) > 1 for column in array.T], dtype=bool)
    measures = {
        "lijphart": lijphart,
        "voeten": lambda x, y: voeten(x, y, divided),
        "votes": lambda x, y: float(np.sum((x > 0) & (y > 0))),
        "non_unanimous": lambda x, y: float(np.sum((x > 0) & (y > 0) & divided)),
    }
    failed = False
    for path in agreements:
        cells, seen, worst, wrong = 0, set(), 0.0, []
        for measure, a, b, found in stated(path):
            seen.update((a, b))
            if measure not in measures or a not in index or b not in index:
                wrong.append(f"{measure} of {a} and {b} cannot be recomputed")
                continue
            expected = measures[measure](array[index[a]], array[index[b]])
            same = math.isnan(found) == math.isnan(expected)
            off = 0.0 if math.isnan(found) or math.isnan(expected) else abs(found - expected)
            if not same or off > TOLERANCE:
                wrong.append(f"{measure} of {a} and {b} is {found}, recomputed {expected}")
            cells, worst = cells + 1, max(worst, off)
        missing = sorted(set(delegations) - seen)
        if missing or not cells:
            wrong.append(f"of {len(delegations)} delegations {missing} are missing")
        for problem in wrong[:SHOWN]:
            print(f"{path}: {problem}", file=sys.stderr)
        if len(wrong) > SHOWN:
            print(f"{path}: and {len(wrong) - SHOWN} more", file=sys.stderr)
        failed |= bool(wrong)
        print(f"{path}: {cells} cells over {array.shape[1]} votes, greatest difference {worst:.1e}")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
