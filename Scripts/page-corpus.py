#!/usr/bin/env python3
"""Writes documents for Scripts/check-page.py to try the report's page with.

    Scripts/page-corpus.py many FOLDER       300 texts of three sessions with recorded votes, by 195 delegations
    Scripts/page-corpus.py attack FOLDER     documents and a table that try to break out of the page

The same bytes every time. Needs Python 3 and nothing else."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "page"))
import attack  # noqa: E402
import corpus  # noqa: E402

WRITERS = {"many": corpus.write, "attack": attack.write}

if len(sys.argv) != 3 or sys.argv[1] not in WRITERS:
    sys.exit(__doc__)
WRITERS[sys.argv[1]](sys.argv[2])
