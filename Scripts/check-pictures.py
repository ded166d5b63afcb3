#!/usr/bin/env python3
"""Looks at the pictures and graph files of a report with the programs that people use.

usage: check-pictures.py REPORT-FOLDER

Every SVG is parsed, measured, and drawn by a headless Chromium; network.graphml is read with networkx and igraph,
network.gexf with networkx, and both are held against backbone.csv, clusters.csv and jaccard.csv. Prints a line a check,
and exits with 1 where one fails. What is not installed is skipped with a line that says so, but not in CI (CI=true).
"""
import csv
import math
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zlib

SVG = "{http://www.w3.org/2000/svg}"
HARMLESS = {"svg", "title", "desc", "g", "path", "rect", "circle", "polygon", "text"}
DIRECTIONS = set("\u061c\u200e\u200f") | {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
in_ci = os.environ.get("CI") == "true"
failed = False


def check(what, is_good, found=""):
    global failed
    failed |= not is_good
    print(f"{'ok  ' if is_good else 'FAIL'} {what}{f': {found}' if found != '' else ''}")


def skip(what):
    if in_ci:
        check(what, False, "missing in CI")
    else:
        print(f"skip {what}: not installed")


def rows(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parsed(path):
    """The root, or None where the file is not well formed."""
    try:
        return ET.parse(path).getroot()
    except ET.ParseError:
        return None


def scanlines(png):
    """The lines of a PNG as they are packed: lines of one colour under each other are the same."""
    data, place, width, depth = b"", 8, 0, 4
    while place < len(png):
        size, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind == b"IHDR":
            width, _, _, colour = struct.unpack(">IIBB", png[place + 8 : place + 18])
            depth = {0: 1, 2: 3, 4: 2, 6: 4}.get(colour, 1)
        elif kind == b"IDAT":
            data += png[place + 8 : place + 8 + size]
        place += size + 12
    lines = zlib.decompress(data)
    step = width * depth + 1
    return [lines[i : i + step] for i in range(0, len(lines), step)]


def check_svg(path, chromium):
    root = parsed(path)
    check(f"{path.name} is well formed", root is not None)
    if root is None:
        return
    names = {element.tag.removeprefix(SVG) for element in root.iter()}
    check(f"{path.name} holds shapes and words only", names <= HARMLESS, ", ".join(sorted(names - HARMLESS)))
    text = "".join(root.itertext())
    check(f"{path.name} turns no words round", not DIRECTIONS & set(text))
    words = [root.findtext(SVG + name, "").strip() for name in ("title", "desc")]
    check(f"{path.name} has a title, a description and a role", all(words) and root.get("role") == "img", words[0])
    check(f"{path.name} is below 1.5 MB", path.stat().st_size < 1_500_000, f"{path.stat().st_size:,} bytes")
    if not chromium:
        skip(f"{path.name} drawn by Chromium")
        return
    width, height = (math.ceil(float(root.get(side))) for side in ("width", "height"))
    with tempfile.TemporaryDirectory() as scratch:
        shot = pathlib.Path(scratch) / "shot.png"
        subprocess.run(
            [
                chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                f"--user-data-dir={scratch}/profile", f"--window-size={width},{height}", f"--screenshot={shot}",
                path.resolve().as_uri(),
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180, check=False,
        )
        lines = scanlines(shot.read_bytes()) if shot.exists() else []
    # Of a blank page all lines are the same but the first; of a sentence alone some dozens differ.
    different = len(set(lines))
    check(f"{path.name} drawn by Chromium is not blank", different > 20, f"{different} different lines of {len(lines)}")


def is_same(found, expected):
    """Whether an attribute says what the cell of a table says; an empty cell is no attribute."""
    if found is None or found == "" or (isinstance(found, float) and math.isnan(found)):
        return expected == ""
    if isinstance(found, str):
        return found == expected
    return expected != "" and float(found) == float(expected)


def check_graph(what, folder, nodes, edges):
    """Holds a graph against the tables: `nodes` by code, `edges` as (a, b, attributes)."""
    delegations = rows(folder, "incidence.csv")
    ties = [row for row in rows(folder, "backbone.csv") if row["tie"] != "0"]
    check(f"{what}: a node a delegation", sorted(nodes) == sorted(r["country"] for r in delegations), len(nodes))
    found = {frozenset((a, b)): attributes for a, b, attributes in edges}
    expected = {frozenset((row["a"], row["b"])): row for row in ties}
    check(f"{what}: an edge a tie", len(edges) == len(found) and found.keys() == expected.keys(), len(edges))
    wrong = [
        f"{row['country']} {name}"
        for row in rows(folder, "clusters.csv")
        for name in ("name", "bloc", "texts", "bloc_stability", "own_share", "swing")
        if not is_same(nodes.get(row["country"], {}).get(name), row[name])
    ]
    check(f"{what}: the nodes as in clusters.csv", not wrong, ", ".join(wrong[:3]))
    degrees = {code: 0 for code in nodes}
    for row in ties:
        degrees[row["a"]] += 1
        degrees[row["b"]] += 1
    wrong = [code for code, node in nodes.items() if ties and node.get("degree") != degrees[code]]
    check(f"{what}: the degrees as counted", not wrong, ", ".join(wrong[:3]))
    check(f"{what}: regional groups", any(node.get("regional_group") for node in nodes.values()) or not nodes)
    jaccard = {row["country"]: row for row in rows(folder, "jaccard.csv")}
    wrong = []
    for pair, row in expected.items():
        tie = found.get(pair, {})
        cells = {name: row[name] for name in ("shared", "expected", "p_upper", "p_lower", "q")}
        cells |= {"sign": row["tie"], "jaccard": jaccard[row["a"]][row["b"]]}
        wrong += [f"{row['a']}-{row['b']} {name}" for name, cell in cells.items() if not is_same(tie.get(name), cell)]
    check(f"{what}: the edges as in backbone.csv and jaccard.csv", not wrong, ", ".join(wrong[:3]))


def check_networkx(folder):
    try:
        import networkx
    except ImportError:
        skip("network.graphml and network.gexf read with networkx")
        return
    for name, graph in (
        ("graphml", networkx.read_graphml(folder / "network.graphml")),
        ("gexf", networkx.read_gexf(folder / "network.gexf", version="1.3")),
    ):
        check(f"networkx, {name}: undirected, without doubles", not graph.is_directed() and not graph.is_multigraph())
        check_graph(f"networkx, {name}", folder, dict(graph.nodes(data=True)), list(graph.edges(data=True)))


def check_igraph(folder):
    try:
        import igraph
    except ImportError:
        skip("network.graphml read with igraph")
        return
    graph = igraph.Graph.Read_GraphML(str(folder / "network.graphml"))
    nodes = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    names = [vertex["id"] for vertex in graph.vs]
    edges = [(names[edge.source], names[edge.target], edge.attributes()) for edge in graph.es]
    check("igraph, graphml: undirected", not graph.is_directed())
    check_graph("igraph, graphml", folder, nodes, edges)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    folder = pathlib.Path(sys.argv[1])
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
    pictures = sorted(folder.glob("*.svg"))
    expected = {"dendrogram.svg", "heatmap.svg", "network.svg"}
    check("the pictures are there", expected <= {path.name for path in pictures}, len(pictures))
    for path in pictures:
        check_svg(path, chromium)
    check_networkx(folder)
    check_igraph(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
