#!/usr/bin/env python3
"""Recomputes the comparison of partitions with scikit-learn and the assignment with scipy, and fails where they differ.

usage: oracle-partitions.py < CASES

CASES is a JSON array of objects: size, first and second (a bloc number a delegation), values (measure: number) and
shared (the members that the matched blocs share in all). PartitionOracleTests sends them.
"""
import json
import math
import sys

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.metrics import (
    adjusted_mutual_info_score,
    adjusted_rand_score,
    mutual_info_score,
    normalized_mutual_info_score,
    rand_score,
)
from sklearn.metrics.cluster import contingency_matrix

ALLOWED = 1e-10


def entropy(labels):
    shares = np.bincount(labels)
    shares = shares[shares > 0] / len(labels)
    return float(-(shares * np.log(shares)).sum())


MEASURES = {
    "rand": rand_score,
    "ari": adjusted_rand_score,
    "nmi": normalized_mutual_info_score,
    "nmi_max": lambda u, v: normalized_mutual_info_score(u, v, average_method="max"),
    "ami": adjusted_mutual_info_score,
    "ami_max": lambda u, v: adjusted_mutual_info_score(u, v, average_method="max"),
    "vi": lambda u, v: entropy(u) + entropy(v) - 2 * mutual_info_score(u, v),
    "vi_bits": lambda u, v: (entropy(u) + entropy(v) - 2 * mutual_info_score(u, v)) / math.log(2),
}


def main():
    failed = False
    print("what | size | largest difference | allowed")
    for case in json.load(sys.stdin):
        first, second = case["first"], case["second"]
        differences = {
            name: abs(case["values"].get(name, math.nan) - float(measure(first, second)))
            for name, measure in MEASURES.items()
        }
        counts = contingency_matrix(first, second)
        rows, columns = linear_sum_assignment(counts, maximize=True)
        differences["assignment"] = abs(case["shared"] - int(counts[rows, columns].sum()))
        for name, difference in differences.items():
            excess = not difference <= ALLOWED
            failed |= excess
            print(f"{name} | {case['size']} | {difference:.1e} | {ALLOWED:.0e}" + ("  EXCEEDED" if excess else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
