#!/usr/bin/env python3
"""Recomputes a report folder with numpy and scipy, and fails where they differ.

usage: oracle-scipy.py FOLDER [LINKAGE]     LINKAGE: single, complete, average (default), weighted

Reads incidence.csv; checks overlap.csv, jaccard.csv, cosine.csv and dendrogram.csv, those that are there.
"""
import csv
import math
import pathlib
import sys

import numpy as np
from scipy.cluster.hierarchy import cophenet, is_valid_linkage, linkage
from scipy.spatial.distance import pdist, squareform

TOLERANCE = 1e-9


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    first = 2 if header[1:2] == ["name"] else 1
    values = [[float(cell) if cell else math.nan for cell in row[first:]] for row in rows]
    return [row[0] for row in rows], header[first:], np.array(values).reshape(len(rows), len(header) - first)


def differs(name, found, expected):
    if found.shape == expected.shape and np.allclose(found, expected, rtol=0, atol=TOLERANCE, equal_nan=True):
        print(f"{name}: as recomputed, {found.shape[0]} x {found.shape[1]}")
        return False
    print(f"{name}: differs from what numpy and scipy compute", file=sys.stderr)
    return True


def replay(merges, distances, method):
    """Whether every merge joins two clusters that are nearest at that time, at the distance stated.

    Ties have several right trees, of which scipy gives one; this accepts any.
    """
    count = len(distances)
    live = {index: [index] for index in range(count)}
    apart = {(i, j): distances[i, j] for i in range(count) for j in range(i)}
    for number, (left, right, height, size) in enumerate(merges):
        pair = (int(max(left, right)), int(min(left, right)))
        if pair not in apart or abs(apart[pair] - height) > TOLERANCE:
            return f"merge {number} of {pair} has height {height}, expected {apart.get(pair)}"
        if min(apart.values()) < height - TOLERANCE:
            return f"merge {number} of {pair} is not of the nearest two"
        a, b = live.pop(pair[0]), live.pop(pair[1])
        if len(a) + len(b) != size:
            return f"merge {number} of {pair} has size {size}, expected {len(a) + len(b)}"
        new = count + number
        for other, members in live.items():
            da, db = (apart[max(x, other), min(x, other)] for x in pair)
            if method == "weighted":
                apart[new, other] = (da + db) / 2
            else:
                by = {"single": np.min, "complete": np.max, "average": np.mean}[method]
                apart[new, other] = by(distances[np.ix_(a + b, members)])
        live[new] = a + b
        apart = {key: value for key, value in apart.items() if not set(key) & set(pair)}
    return None if len(live) == min(count, 1) else f"{len(live)} clusters are left"


def main(folder, method="average"):
    folder = pathlib.Path(folder)
    delegations, families, incidence = table(folder / "incidence.csv")
    failed = not set(np.unique(incidence)) <= {0, 1} or delegations != sorted(set(delegations))
    if failed:
        print("incidence.csv: not zeros and ones, or not in the order of codes", file=sys.stderr)
    sums = incidence.sum(axis=1)
    known = np.where((sums[:, None] > 0) & (sums[None, :] > 0), 1.0, math.nan)
    jaccard = known * (1 - squareform(pdist(incidence.astype(bool), "jaccard"))) if families else known
    with np.errstate(invalid="ignore", divide="ignore"):
        overlap = incidence @ incidence.T
        cosine = known * overlap / np.sqrt(np.outer(sums, sums))
    for name, expected in (("overlap", overlap), ("jaccard", jaccard), ("cosine", cosine)):
        if (folder / f"{name}.csv").exists():
            rows, columns, found = table(folder / f"{name}.csv")
            failed |= rows != delegations or columns != delegations
            failed |= differs(f"{name}.csv", found, expected)
    if (folder / "dendrogram.csv").exists():
        with (folder / "dendrogram.csv").open(encoding="utf-8", newline="") as file:
            merges = [tuple(map(float, row)) for row in list(csv.reader(file))[1:]]
        problem = replay(merges, 1 - jaccard, method)
        if problem:
            failed = True
            print(f"dendrogram.csv: {problem}", file=sys.stderr)
        elif merges:
            ours = np.array([(*sorted(merge[:2]), *merge[2:]) for merge in merges])
            theirs = linkage(squareform(1 - jaccard, checks=False), method)
            same = is_valid_linkage(ours) and np.allclose(cophenet(ours), cophenet(theirs), atol=TOLERANCE)
            print("dendrogram.csv: a right tree,", "scipy's" if same else "not scipy's (ties)")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
