#!/usr/bin/env python3
"""Recomputes centralities with networkx and numpy, and reads GraphML and GEXF back with networkx and igraph.

usage: oracle-networks.py < CASES.json

CASES holds `networks` (nodes, ties, and the centralities found) and `documents` (the files as text, and what they must
hold). Prints a table of the largest differences, and exits with 1 where one is above what is allowed.
"""
import io
import json
import math
import sys
import tempfile

import igraph
import networkx as nx
import numpy as np

EXACT = 1e-10
ITERATED = 1e-8
failed = False


def row(what, size, difference, allowed):
    global failed
    bad = not difference <= allowed
    failed |= bad
    print(f"{what:<34} | {size:>4} | {difference:10.3g} | {allowed:g}{'  <- too large' if bad else ''}")


def largest(found, expected):
    if len(found) != len(expected):
        return math.inf
    return max((abs(a - b) / max(1.0, abs(b)) for a, b in zip(found, expected)), default=0.0)


def leading(graph):
    """The eigenvector of the greatest eigenvalue by LAPACK; only where that eigenvalue is simple."""
    values, vectors = np.linalg.eigh(nx.to_numpy_array(graph, nodelist=range(len(graph)), weight="weight"))
    if len(values) > 1 and values[-1] - values[-2] < 1e-6 * values[-1]:
        return None
    return list(vectors[:, -1] * np.sign(vectors[:, -1].sum()))


def check(case):
    size = case["nodes"]
    graph = nx.Graph()
    graph.add_nodes_from(range(size))
    for first, second, weight in case["ties"]:
        if weight > 0:
            graph.add_edge(first, second, weight=weight, length=1 / weight)
    over = lambda values: [values[node] for node in range(size)]
    row("degree", size, largest(case["degree"], over(dict(graph.degree()))), 0)
    row("strength", size, largest(case["strength"], over(dict(graph.degree(weight="weight")))), EXACT)
    row("betweenness", size, largest(case["betweenness"], over(nx.betweenness_centrality(graph))), EXACT)
    weighted = nx.betweenness_centrality(graph, weight="length")
    row("betweenness, length 1/weight", size, largest(case["weightedBetweenness"], over(weighted)), EXACT)
    pairs = (size - 1) * (size - 2) / 2
    by_igraph = igraph.Graph(n=size, edges=list(graph.edges()))
    expected = [value / pairs for value in by_igraph.betweenness()] if pairs else [0.0] * size
    row("betweenness by igraph", size, largest(case["betweenness"], expected), EXACT)
    if not graph.number_of_edges():
        row("eigenvector of no tie is none", size, 0 if not case["eigenvector"] else math.inf, 0)
        return
    iterated = nx.eigenvector_centrality(graph, max_iter=1_000_000, tol=1e-14, weight="weight")
    row("eigenvector by networkx", size, largest(case["eigenvector"], over(iterated)), ITERATED)
    exact = leading(graph)
    if exact is not None:
        row("eigenvector by LAPACK", size, largest(case["eigenvector"], exact), EXACT)


def same(found, expected):
    """Whether a value read is the one written, none being none."""
    if isinstance(found, float) and math.isnan(found):
        found = None
    return found is None if expected is None else type(expected)(found) == expected


def compare(what, expected, nodes, ties):
    """`nodes` by identity, `ties` by their two ends; each with its attributes."""
    wrong = 0 if list(nodes) == [node["id"] for node in expected["nodes"]] else 1
    for node in expected["nodes"]:
        wrong += sum(not same(nodes[node["id"]].get(key), value) for key, value in node["attributes"].items())
    wrong += abs(len(ties) - len(expected["ties"]))
    for tie in expected["ties"]:
        there = ties.get(frozenset(tie["ends"]), {})
        wrong += sum(not same(there.get(key), value) for key, value in tie["attributes"].items())
    row(what, len(expected["nodes"]), wrong, 0)


def read(document):
    graph = nx.read_graphml(io.BytesIO(document["graphml"].encode()))
    ties = {frozenset(ends): data for *ends, data in graph.edges(data=True)}
    compare("GraphML read by networkx", document, dict(graph.nodes(data=True)), ties)
    row("its methods sentence", len(graph), graph.graph["methods"] != document["methods"] or graph.is_directed(), 0)

    graph = nx.read_gexf(io.BytesIO(document["gexf"].encode()), version="1.3")
    ties = {frozenset(ends): data for *ends, data in graph.edges(data=True)}
    compare("GEXF read by networkx", document, dict(graph.nodes(data=True)), ties)
    labels = [data["label"] for _, data in graph.nodes(data=True)]
    row("its labels", len(graph), labels != [node["label"] for node in document["nodes"]] or graph.is_directed(), 0)

    with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
        file.write(document["graphml"].encode())
        file.flush()
        graph = igraph.Graph.Read_GraphML(file.name)
    # igraph has no undefined text or number of its own: an empty one stands for it.
    attributes = lambda item: {k: None if v == "" else v for k, v in item.attributes().items()}
    nodes = {vertex["id"]: attributes(vertex) for vertex in graph.vs}
    ties = {frozenset(graph.vs[end]["id"] for end in edge.tuple): attributes(edge) for edge in graph.es}
    compare("GraphML read by igraph", document, nodes, ties)


def main():
    cases = json.load(sys.stdin)
    print(f"{'what':<34} | size | difference | allowed")
    for case in cases["networks"]:
        check(case)
    for document in cases["documents"]:
        read(document)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
