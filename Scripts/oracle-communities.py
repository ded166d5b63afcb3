#!/usr/bin/env python3
"""Recomputes qualities of communities, and searches for better ones; fails where a quality differs or a better is found.

Reads a JSON array of {name, count, ties: [[a, b, weight]], kind, resolution, algorithm, blocs, quality} from standard
input; kind is modularity, cpm or signed, algorithm leiden or louvain. Values are compared with networkx and igraph
(modularity), leidenalg (CPM; signed modularity as two layers, weighted 1 and -1) and the formulas in numpy. The best of
several searches of igraph or leidenalg must not be above ours (of Louvain, that is only reported).
"""
import json
import random
import sys

import igraph
import leidenalg
import networkx
import numpy as np

ALLOWED = 1e-10
ALLOWED_LOSS = 1e-9
STARTS = 10


def graph(case, sign=0):
    """The ties as an igraph graph; of one sign only, their magnitudes."""
    ties = [tie for tie in case["ties"] if sign == 0 or tie[2] * sign > 0]
    result = igraph.Graph(case["count"], [(int(a), int(b)) for a, b, _ in ties])
    result.es["weight"] = [weight if sign == 0 else abs(weight) for *_, weight in ties]
    return result


def by_formula(case):
    """The quality as it is defined, a sum over all pairs of the adjacency matrix."""
    a = np.zeros((case["count"], case["count"]))
    for i, j, weight in case["ties"]:
        a[int(i), int(j)] = a[int(j), int(i)] = weight
    blocs = np.array(case["blocs"])
    same = blocs[:, None] == blocs[None, :]
    gamma = case["resolution"]
    if case["kind"] == "cpm":
        return float(np.sum((a - gamma)[same & ~np.eye(len(blocs), dtype=bool)]) / 2)
    parts, totals = [], []
    for part in (np.maximum(a, 0), np.maximum(-a, 0)):
        strength, total = part.sum(axis=1), part.sum()
        null = np.outer(strength, strength) / total if total else 0
        parts.append(float(np.sum((part - gamma * null)[same])))
        totals.append(total)
    return (parts[0] - parts[1]) / sum(totals)


def layers(case, **membership):
    """The partitions of leidenalg whose weighted sum is the quality, their weights, and what the sum is divided by."""
    if case["kind"] == "cpm":
        partition = leidenalg.CPMVertexPartition(
            graph(case), weights="weight", resolution_parameter=case["resolution"], **membership)
        return [partition], [1], 2
    graphs = [(1, graph(case, 1)), (-1, graph(case, -1))]
    total = 2 * sum(sum(each.es["weight"]) for _, each in graphs)
    kept = [(sign, each) for sign, each in graphs if each.ecount()]
    partitions = [
        leidenalg.RBConfigurationVertexPartition(
            each, weights="weight", resolution_parameter=case["resolution"], **membership) for _, each in kept]
    return partitions, [sign for sign, _ in kept], total


def references(case):
    """(program, quality of the blocs given) of every program that has this quality function."""
    yield "numpy", by_formula(case)
    partitions, signs, divisor = layers(case, initial_membership=case["blocs"])
    yield "leidenalg", sum(s * p.quality() for s, p in zip(signs, partitions)) / divisor
    if case["kind"] == "modularity":
        whole = graph(case)
        yield "igraph", whole.modularity(case["blocs"], weights="weight", resolution=case["resolution"])
        network = networkx.Graph()
        network.add_nodes_from(range(case["count"]))
        network.add_weighted_edges_from((int(a), int(b), weight) for a, b, weight in case["ties"])
        blocs = {}
        for node, bloc in enumerate(case["blocs"]):
            blocs.setdefault(bloc, set()).add(node)
        yield "networkx", networkx.community.modularity(network, blocs.values(), resolution=case["resolution"])


def best(case):
    """The best quality that igraph, or where it has not the function leidenalg, finds in several searches."""
    found = []
    for start in range(STARTS):
        if case["kind"] == "modularity":
            random.seed(start)
            whole = graph(case)
            blocs = whole.community_leiden(
                "modularity", weights="weight", resolution=case["resolution"], n_iterations=-1).membership
        else:
            partitions, signs, _ = layers(case)
            optimiser = leidenalg.Optimiser()
            optimiser.set_rng_seed(start)
            optimiser.optimise_partition_multiplex(partitions, layer_weights=signs, n_iterations=-1)
            blocs = partitions[0].membership
        found.append(by_formula({**case, "blocs": blocs}))
    return max(found)


def main():
    rows, searched = {}, {}
    for case in json.load(sys.stdin):
        for program, value in references(case):
            off = abs(value - case["quality"])
            key = f"{case['kind']} against {program}"
            worst = rows.setdefault(key, [0, 0.0, ALLOWED])
            worst[0], worst[1] = max(worst[0], case["count"]), max(worst[1], off)
        key = json.dumps([case["name"], case["kind"], case["resolution"]])
        if key not in searched:
            searched[key] = best(case)
        loss = searched[key] - case["quality"]
        program = "igraph's Leiden" if case["kind"] == "modularity" else "leidenalg's Leiden"
        key = f"{case['kind']}, {case['algorithm']} below {program}"
        allowed = ALLOWED_LOSS if case["algorithm"] == "leiden" else float("inf")
        worst = rows.setdefault(key, [0, -float("inf"), allowed])
        worst[0], worst[1] = max(worst[0], case["count"]), max(worst[1], loss)
        if loss > allowed:
            print(f"{case['name']}, {case['kind']} at {case['resolution']}: {program} finds {loss:.3g} more",
                  file=sys.stderr)
    print("what | size | largest difference | allowed")
    for key, (size, off, allowed) in sorted(rows.items()):
        print(f"{key} | {size} | {off:.1e} | {'any' if allowed == float('inf') else format(allowed, '.0e')}")
    return 1 if any(off > allowed for _, off, allowed in rows.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
