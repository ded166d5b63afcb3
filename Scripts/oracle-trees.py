#!/usr/bin/env python3
"""Recomputes trees, silhouettes and leaf orders with scipy and scikit-learn, and fails where they differ.

usage: oracle-trees.py < CASES

CASES is a JSON array; each case is one matrix of distances under one linkage, with what the program made of it:
linkage, distances (rows), heights, cophenetic (the correlation), blocs and silhouettes (of one cut; the mean last),
means (silhouettes of the cuts into 2, 3 ...), order (an optimal order of the leaves).

The least length of a leaf order is computed here: scipy's optimal_leaf_ordering gives orders that are not the best
(https://github.com/scipy/scipy/issues/11227), so of it only this is asked, that it is never shorter.
"""
import json
import sys

import numpy as np
from scipy.cluster.hierarchy import cophenet, cut_tree, leaves_list, linkage, optimal_leaf_ordering
from scipy.spatial.distance import squareform
from sklearn.metrics import silhouette_samples, silhouette_score

ALLOWED = 1e-10
# Above it neither every cut nor scipy's order of leaves is computed: these take most of the time.
LARGEST_SLOW = 80


def length(order, distances):
    return float(sum(distances[a, b] for a, b in zip(order, order[1:])))


def shortest(tree, distances):
    """The least length of an order of the leaves in which no branches cross.

    For each cluster, its leaves and the least length between every two of them as its ends, infinite where they cannot
    be: from u to m in the one part, over to k, from k to w in the other, for all m and k.
    """
    count = len(distances)
    clusters = [([leaf], np.zeros((1, 1))) for leaf in range(count)]
    for left, right, *_ in tree:
        (a, inside_a), (b, inside_b) = clusters[int(left)], clusters[int(right)]
        over = np.min(inside_a[:, :, None] + distances[np.ix_(a, b)][None, :, :], axis=1)
        through = np.array([np.min(row[:, None] + inside_b, axis=0) for row in over])
        inside = np.full((len(a) + len(b),) * 2, np.inf)
        inside[: len(a), len(a) :] = through
        inside[len(a) :, : len(a)] = through.T
        clusters.append((a + b, inside))
    return float(clusters[-1][1].min())


def differences(case):
    """What was compared, with the largest difference."""
    distances = np.array(case["distances"])
    condensed = squareform(distances, checks=False)
    tree = linkage(condensed, case["linkage"])
    yield "heights", float(np.abs(np.array(case["heights"]) - tree[:, 2]).max())
    correlation, apart = cophenet(tree, condensed)
    yield "cophenetic correlation", abs(case["cophenetic"] - correlation)
    samples = silhouette_samples(distances, case["blocs"], metric="precomputed")
    mean = silhouette_score(distances, case["blocs"], metric="precomputed")
    yield "silhouettes", float(np.abs(np.array(case["silhouettes"]) - np.append(samples, mean)).max())
    found = length(case["order"], distances)
    yield "length of the leaf order", abs(found - shortest(tree, distances))
    if len(distances) > LARGEST_SLOW:
        return
    blocs = range(2, len(distances))
    means = [
        silhouette_score(distances, cut_tree(tree, count).ravel(), metric="precomputed") for count in blocs
    ]
    yield "mean silhouettes of all cuts", float(np.abs(np.array(case["means"]) - means).max())
    ordered = leaves_list(optimal_leaf_ordering(tree, condensed))
    yield "leaf order longer than scipy's", max(0.0, found - length(ordered, distances))


def main():
    found = {}
    for case in json.load(sys.stdin):
        for what, difference in differences(case):
            key = (f"{case['linkage']}: {what}", len(case["distances"]))
            found[key] = max(found.get(key, 0), difference)
    print("| what | size | largest difference | allowed |")
    print("|---|---:|---:|---:|")
    failed = not found
    for (what, size), difference in sorted(found.items()):
        bad = not difference <= ALLOWED
        failed |= bad
        print(f"| {what} | {size} | {difference:.2e}{' TOO MUCH' if bad else ''} | {ALLOWED:.0e} |")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 1:
        sys.exit(__doc__)
    sys.exit(main())
