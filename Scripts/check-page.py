#!/usr/bin/env python3
"""Tries the page of a report as its readers use it, in Debian's Chromium without a window and without a network.

    Scripts/check-page.py REPORT-FOLDER [--screenshots FOLDER] [--seconds N] [--attack] [--only PART,…]

One line a check; exit 1 where one does not hold. Needs the programs chromium and chromedriver, and the Python packages
selenium and axe-playwright-python (of the latter only axe itself). --seconds says how long the page may take until it
can be used: 1 unless a machine is known to be slow. --attack is for the report on the documents of
`Scripts/page-corpus.py attack`."""

import argparse
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "page"))
import access  # noqa: E402
import attacked  # noqa: E402
import downloads  # noqa: E402
import finding  # noqa: E402
import heatmap  # noqa: E402
import languages  # noqa: E402
import loading  # noqa: E402
import printing  # noqa: E402
import tables  # noqa: E402
import views  # noqa: E402
from browser import Browser  # noqa: E402
from trial import Trial  # noqa: E402

PARTS = {"loading": loading.check, "tables": tables.check, "search": finding.check, "heatmap": heatmap.check,
         "views": views.check, "downloads": downloads.check, "languages": languages.check, "access": access.check}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report")
    parser.add_argument("--screenshots", metavar="FOLDER")
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--attack", action="store_true")
    parser.add_argument("--only", default=",".join([*PARTS, "printing"]))
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    screenshots = pathlib.Path(arguments.screenshots) if arguments.screenshots else None
    if screenshots:
        screenshots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(folder)
        try:
            trial = Trial(browser, arguments.report, arguments.seconds)
            if arguments.attack:
                loading.check(trial)
                attacked.check(trial)
                downloads.check(trial)
            else:
                for name, check in PARTS.items():
                    if name in wanted:
                        check(trial)
                if "printing" in wanted:
                    printing.check(trial, screenshots)
        finally:
            browser.close()
    print(f"{arguments.report}: {'all holds' if not trial.failures else f'{trial.failures} checks do not hold'}")
    sys.exit(1 if trial.failures else 0)


if __name__ == "__main__":
    main()
