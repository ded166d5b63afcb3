#!/usr/bin/env python3
"""Ideal points against what others compute. Two uses:

usage: oracle-ideal-points.py published ESTIMATES ROLL-CALLS PUBLISHED > sessions.csv
       oracle-ideal-points.py < cases.json

The first correlates the output of `sponsor-report ideal-points` (CSV) with the published estimates of Bailey, Strezhnev
and Voeten, session by session, and exits with 1 if fewer than 90 % of the sessions with 40 or more roll calls reach
|r| = 0.95. It needs nothing but Python.

The second takes cases of small vote matrices with the places found, maximises the marginal likelihood anew with
scipy.optimize and Gauss-Hermite quadrature, and exits with 1 where a place or its standard deviation differs by more than
the tolerance.
"""
import csv
import gzip
import json
import math
import sys

# Codes that differ from those of the published file, which keeps one code for a seat.
SAME = {"YAR": "YEM", "SCG": "YUG", "SRB": "YUG", "SUN": "RUS"}


def rows(path, encoding="utf-8"):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding=encoding, newline="") as file:
        yield from csv.DictReader(file)


def correlation(pairs):
    n = len(pairs)
    mean_x = math.fsum(x for x, _ in pairs) / n
    mean_y = math.fsum(y for _, y in pairs) / n
    xy = math.fsum((x - mean_x) * (y - mean_y) for x, y in pairs)
    xx = math.fsum((x - mean_x) ** 2 for x, _ in pairs)
    yy = math.fsum((y - mean_y) ** 2 for _, y in pairs)
    return xy / math.sqrt(xx * yy)


def published(estimates, roll_calls, others):
    ours, theirs, calls = {}, {}, {}
    for row in rows(estimates):
        ours.setdefault(int(row["session"]), {})[row["country"]] = (float(row["ideal_point"]), int(row["votes"]))
    for row in rows(others, "latin-1"):
        theirs.setdefault(int(row["session"]), {})[row["iso3c"]] = float(row["IdealPoint"])
    for row in rows(roll_calls):
        calls[int(row["session"])] = calls.get(int(row["session"]), 0) + 1
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["session", "roll_calls", "most_votes", "delegations", "compared", "correlation"])
    large, reached = 0, 0
    for session in sorted(calls):
        mine, known = ours.get(session, {}), theirs.get(session, {})
        found = {SAME.get(code, code): code for code in known}
        pairs = []
        for code, (place, _) in sorted(mine.items()):
            name = code if code in known else found.get(SAME.get(code, code))
            if name in known:
                pairs.append((place, known[name]))
        r = abs(correlation(pairs)) if len(pairs) > 2 else None
        if calls[session] >= 40:
            large += 1
            reached += r is not None and r >= 0.95
        most = max((votes for _, votes in mine.values()), default=0)
        out.writerow([session, calls[session], most, len(mine), len(pairs), "" if r is None else f"{r:.4f}"])
    print(f"|r| >= 0.95 in {reached} of {large} sessions with 40 or more roll calls", file=sys.stderr)
    return 0 if reached >= 0.9 * large else 1


def refit(case):
    import numpy as np
    from scipy.optimize import minimize
    from scipy.special import log_ndtr, logsumexp, ndtr

    y = np.array(case["rows"])
    nodes = np.linspace(-6, 6, 241)
    prior = -nodes**2 / 2
    prior -= logsumexp(prior)
    levels = [sorted(set(column) - {3}) for column in y.T]
    sizes = [len(level) for level in levels]
    starts = np.concatenate([[0], np.cumsum(sizes)])

    def curves(x):
        # beta, gamma1 and, with three levels, ln(gamma2 - gamma1).
        out = []
        for number, size in enumerate(sizes):
            part = x[starts[number]:starts[number + 1]]
            low = part[1] - part[0] * nodes
            if size == 2:
                out.append(np.stack([log_ndtr(low), log_ndtr(-low)]))
            else:
                high = low + np.exp(part[2])
                middle = np.where(low > 0, ndtr(-low) - ndtr(-high), ndtr(high) - ndtr(low))
                out.append(np.stack([log_ndtr(low), np.log(np.maximum(middle, 1e-300)), log_ndtr(-high)]))
        return out

    def joint(x):
        total = np.tile(prior, (len(y), 1))
        for number, curve in enumerate(curves(x)):
            for row, cell in enumerate(y[:, number]):
                if cell != 3:
                    total[row] += curve[levels[number].index(cell)]
        return total

    def loss(x):
        penalty = 0.0
        for number, size in enumerate(sizes):
            part = x[starts[number]:starts[number + 1]]
            penalty += part[0] ** 2 / (2 * case["beta"] ** 2) + part[1] ** 2 / (2 * case["gamma"] ** 2)
            if size == 3:
                penalty += (part[1] + np.exp(part[2])) ** 2 / (2 * case["gamma"] ** 2)
        return penalty - logsumexp(joint(x), axis=1).sum()

    start = np.concatenate([[0.3 * s] + [0.0] * (size - 1) for s, size in zip(case["signs"], sizes)])
    x = minimize(loss, start, method="L-BFGS-B", options={"maxiter": 5000, "maxfun": 10**7, "ftol": 1e-15, "gtol": 1e-8}).x
    x = minimize(loss, x, method="BFGS", options={"gtol": 1e-7}).x
    log = joint(x)
    weights = np.exp(log - logsumexp(log, axis=1, keepdims=True))
    mean = weights @ nodes
    deviation = np.sqrt(np.maximum(weights @ nodes**2 - mean**2, 0))
    if mean @ np.array(case["places"]) < 0:
        mean = -mean
    return max(abs(mean - case["places"]).max(), abs(deviation - case["deviations"]).max())


def compared():
    cases, tolerance, failed = json.load(sys.stdin), 1e-4, False
    print("what | size | largest difference | allowed")
    for case in cases:
        difference = refit(case)
        failed |= not difference <= tolerance
        size = f"{len(case['rows'])} x {len(case['rows'][0])}"
        print(f"ideal points, marginal likelihood | {size} | {difference:.1e} | {tolerance:.0e}")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "published":
        sys.exit(published(*sys.argv[2:]))
    if len(sys.argv) != 1:
        sys.exit(__doc__)
    sys.exit(compared())
