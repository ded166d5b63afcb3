#!/usr/bin/env python3
"""Kills `report` at random moments and looks at what is left.

    check-kill.py PROGRAM DOCUMENTS [--times N] [--seed N]

Each time the target must be the whole old report or the whole new one, byte for byte; what lies beside it must be gone
after the next run that ends. Every third kill is SIGTERM, which gives the program time to clean up; the others are
SIGKILL, which does not.
"""

import argparse
import filecmp
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time


def files(folder):
    return sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())


def same(a, b):
    return files(a) == files(b) and all(filecmp.cmp(a / f, b / f, shallow=False) for f in files(a))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("documents")
    arguments.add_argument("--times", type=int, default=50)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    draw = random.Random(given.seed)

    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        target = scratch / "report"

        def run(names, output):
            line = [given.program, "report", given.documents, "--quiet", "--names", names, "--output", str(output)]
            return subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

        # Two reports of the same documents that differ in every table: names in English, names in French.
        whole = {}
        longest = 0
        for names in ("en", "fr"):
            began = time.monotonic()
            output = scratch / names
            if run(names, output).wait() != 0:
                sys.exit(f"the report with names in {names} could not be made")
            longest = max(longest, time.monotonic() - began)
            whole[names] = output
        if same(whole["en"], whole["fr"]):
            sys.exit("the two reports do not differ, so that nothing could be seen")

        if run("en", target).wait() != 0:
            sys.exit("the first report could not be made")
        standing = "en"
        old = new = leftovers = 0
        for number in range(given.times):
            names = "fr" if standing == "en" else "en"
            process = run(names, target)
            # A little beyond the end, so that the moment of the exchange is among those tried.
            time.sleep(draw.uniform(0, longest * 1.05))
            process.send_signal(signal.SIGTERM if number % 3 == 2 else signal.SIGKILL)
            process.wait()
            if same(target, whole[standing]):
                old += 1
            elif same(target, whole[names]):
                new += 1
                standing = names
            else:
                sys.exit(f"kill {number + 1}: the target is neither the old report nor the new one")
            beside = [p.name for p in scratch.iterdir() if p.name not in ("en", "fr", "report")]
            leftovers += bool(beside)
            if number % 3 == 2 and process.returncode == -signal.SIGTERM and any(str(process.pid) in b for b in beside):
                sys.exit(f"kill {number + 1}: SIGTERM left {beside}")

        if run(standing, target).wait() != 0 or not same(target, whole[standing]):
            sys.exit("after the kills no report can be made")
        beside = [p.name for p in scratch.iterdir() if p.name not in ("en", "fr", "report")]
        if beside:
            sys.exit(f"after the kills and a run that ended, {beside} is left")
        print(
            f"kills: {given.times}; the target was the whole old report {old} times, the whole new one {new} times; "
            f"{leftovers} left something beside it, which the next run took away"
        )


main()
