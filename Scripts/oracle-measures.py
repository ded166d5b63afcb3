#!/usr/bin/env python3
"""Recomputes measures of overlap with numpy, naively, and fails where they differ.

Reads on standard input a JSON array of cases: size, kind, incidence (0/1), weights (or null), closed (0/1 or null), and
measures, by name a square with null for undefined.
"""
import json
import math
import sys

import numpy as np

ALLOWED = 1e-10


def expected(case):
    incidence = np.array(case["incidence"], dtype=float)
    rows, columns = incidence.shape
    weights = np.ones(columns) if case.get("weights") is None else np.array(case["weights"], dtype=float)
    closed = case.get("closed")
    is_open = np.ones_like(incidence) if closed is None else 1 - np.array(closed, dtype=float)
    sponsors = incidence.sum(axis=0)
    names = ("overlap", "jaccard", "cosine", "dice", "simpson", "phi", "newman", "fractional", "expected", "lift",
             "share")
    values = {name: np.full((rows, rows), math.nan) for name in names}
    for i in range(rows):
        for j in range(rows):
            both = is_open[i] * is_open[j] * weights
            a, b, o, r = (float(np.sum(both * x)) for x in (
                incidence[i], incidence[j], incidence[i] * incidence[j], np.ones(columns)))
            # Whether a text is there at all is told from the texts and not from rounded sums.
            texts = both > 0
            some_a, some_b = (bool(incidence[x][texts].any()) for x in (i, j))
            all_a, all_b = (bool(incidence[x][texts].all()) for x in (i, j))
            if not texts.any():
                continue
            shared = texts & (incidence[i] * incidence[j] > 0)
            values["overlap"][i, j] = o
            values["expected"][i, j] = a * b / r
            values["fractional"][i, j] = np.sum(weights[shared] / sponsors[shared])
            if i != j:
                several = shared & (sponsors > 1)
                values["newman"][i, j] = np.sum(weights[several] / (sponsors[several] - 1))
            if some_a:
                values["share"][i, j] = o / a
            if not (some_a and some_b):
                continue
            values["jaccard"][i, j] = o / (a + b - o)
            values["cosine"][i, j] = o / math.sqrt(a * b)
            values["dice"][i, j] = 2 * o / (a + b)
            values["simpson"][i, j] = o / min(a, b)
            values["lift"][i, j] = o * r / (a * b)
            if not (all_a or all_b):
                # Pearson's correlation of the two rows, as it is defined, with the weights of the texts.
                x, y, w = incidence[i][texts], incidence[j][texts], both[texts]
                x, y = x - np.average(x, weights=w), y - np.average(y, weights=w)
                values["phi"][i, j] = np.sum(w * x * y) / math.sqrt(np.sum(w * x * x) * np.sum(w * y * y))
    return values


def difference(found, wanted):
    found = np.array([[math.nan if value is None else value for value in row] for row in found], dtype=float)
    if found.shape != wanted.shape or not np.array_equal(np.isnan(found), np.isnan(wanted)):
        return math.inf
    return float(np.nanmax(np.abs(found - wanted), initial=0.0)) if not np.isnan(wanted).all() else 0.0


def main():
    failed = False
    print(f"{'what':30} | {'size':>9} | largest difference | allowed")
    for case in json.load(sys.stdin):
        wanted = expected(case)
        if set(wanted) != set(case["measures"]):
            print(f"measures differ: {sorted(set(wanted) ^ set(case['measures']))}", file=sys.stderr)
            failed = True
            continue
        worst = {name: difference(case["measures"][name], wanted[name]) for name in wanted}
        largest = max(worst.values())
        print(f"{'measures, ' + case['kind']:30} | {case['size']:>9} | {largest:18.1e} | {ALLOWED:.0e}")
        for name, value in worst.items():
            if value > ALLOWED:
                failed = True
                print(f"{name} of {case['size']}, {case['kind']}: differs by {value}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
