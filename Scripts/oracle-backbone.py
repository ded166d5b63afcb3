#!/usr/bin/env python3
"""Recomputes backbones with numpy and scipy, prints a table of the differences, and fails where one is too large.

usage: oracle-backbone.py < cases.json

Each case has an incidence matrix and what the program found: the probabilities of the bipartite configuration model;
for some pairs the tails of SDSM (exact and refined normal), of the hypergeometric distribution and of the disparity
filter; p-values and what Holm and Benjamini-Hochberg make of them.
"""
import json
import sys
from fractions import Fraction

import numpy as np
from scipy.stats import false_discovery_control, hypergeom, norm

ALLOWED = 1e-10


def relative(found, expected):
    """The greatest difference, as a share of what is expected (or of 1e-300, where that is less)."""
    found, expected = np.asarray(found, np.longdouble), np.asarray(expected, np.longdouble)
    return float(np.max(np.abs(found - expected) / np.maximum(expected, 1e-300), initial=0))


def poisson_binomial(probabilities, observed):
    """Both tails by convolution; terms are positive, so that 64 bits of significand lose nothing that matters."""
    masses = np.ones(1, np.longdouble)
    for p in np.asarray(probabilities, np.longdouble):
        masses = np.convolve(masses, [1 - p, p])
    return float(masses[observed:].sum()), float(masses[:observed + 1].sum())


def poisson_binomial_of_fractions(probabilities, observed):
    """Both tails without any rounding."""
    masses = [Fraction(1)]
    for p in map(Fraction, probabilities):
        masses = [a * (1 - p) + b * p for a, b in zip(masses + [0], [0] + masses)]
    return float(sum(masses[observed:])), float(sum(masses[:observed + 1]))


def refined_normal(p, observed):
    mean, deviation = p.sum(), np.sqrt((p * (1 - p)).sum())
    skewness = (p * (1 - p) * (1 - 2 * p)).sum() / deviation**3
    below, above = (observed + 0.5 - mean) / deviation, (observed - 0.5 - mean) / deviation
    correction = lambda t: skewness * (1 - t * t) * norm.pdf(t) / 6
    return np.clip([norm.sf(above) - correction(above), norm.cdf(below) + correction(below)], 0, 1)


def holm(values):
    order, adjusted, greatest = np.argsort(values, kind="stable"), np.empty(len(values)), 0.0
    for rank, index in enumerate(order):
        greatest = max(greatest, min(1, (len(values) - rank) * values[index]))
        adjusted[index] = greatest
    return adjusted


def not_maximum_entropy(p):
    """Sums being met, p is the model if and only if ln(p/(1-p)) is a number a row plus a number a column."""
    free = (p > 0) & (p < 1)
    # Rows and columns that cannot be otherwise are known without a model.
    p = p[np.ix_(free.any(axis=1), free.any(axis=0))]
    if p.size == 0 or not ((p > 0) & (p < 1)).all():
        return 0.0
    logits = np.log(p) - np.log1p(-p)
    return float(np.abs(logits - logits[:1] - logits[:, :1] + logits[0, 0]).max(initial=0))


def differences(case):
    incidence = np.array(case["incidence"])
    p = np.array(case["probabilities"], float)
    texts = incidence.shape[1]
    overlap = incidence @ incidence.T
    weights = overlap - np.diag(np.diag(overlap))
    strengths, degrees = weights.sum(axis=1), (weights > 0).sum(axis=1)
    yield "BiCM: sums of rows and columns", max(
        np.abs(p.sum(axis=axis) - incidence.sum(axis=axis)).max() for axis in (0, 1))
    yield "BiCM: form of the probabilities", not_maximum_entropy(p)
    exact, fractions, normal, fixed, disparity = [], [], [], [], []
    for pair in case["pairs"]:
        i, j = pair["first"], pair["second"]
        observed = int(overlap[i, j])
        both = p[i] * p[j]
        exact.append(relative(pair["sdsm"], poisson_binomial(both, observed)))
        if texts <= 20:
            # The products are rounded before they get here: of small numbers that is all the difference there is.
            fractions.append(relative(pair["sdsm"], poisson_binomial_of_fractions(both, observed)))
        if (both * (1 - both)).sum() > 0:
            normal.append(np.abs(np.array(pair["refinedNormal"]) - refined_normal(both, observed)).max())
        a, b = int(overlap[i, i]), int(overlap[j, j])
        fixed.append(relative(
            pair["hypergeometric"], [hypergeom.sf(observed - 1, texts, a, b), hypergeom.cdf(observed, texts, a, b)]))
        if observed > 0:
            ends = [(1 - observed / strengths[k]) ** (degrees[k] - 1) if degrees[k] > 1 else 1.0 for k in (i, j)]
            lower = [1 - end if degrees[k] > 1 else 1.0 for end, k in zip(ends, (i, j))]
            disparity.append(np.abs(np.array(pair["disparity"]) - [min(ends), min(lower)]).max())
    yield "SDSM: tails, relative", max(exact, default=0)
    if fractions:
        yield "SDSM: tails by fractions, relative", max(fractions)
    yield "SDSM: refined normal", max(normal, default=0)
    yield "hypergeometric: tails, relative", max(fixed, default=0)
    yield "disparity filter", max(disparity, default=0)
    values = np.array(case["pValues"], float)
    yield "Benjamini-Hochberg", np.abs(false_discovery_control(values) - case["bh"]).max(initial=0)
    yield "Holm", np.abs(holm(values) - case["holm"]).max(initial=0)


def main():
    failed = False
    print(f"{'what':36} | {'size':>10} | largest difference | allowed")
    for case in json.load(sys.stdin):
        size = f"{len(case['incidence'])} x {len(case['incidence'][0])}"
        for what, difference in differences(case):
            print(f"{what:36} | {size:>10} | {difference:18.2e} | {ALLOWED:.0e}")
            failed |= not difference <= ALLOWED
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
