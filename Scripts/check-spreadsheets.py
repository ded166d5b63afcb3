#!/usr/bin/env python3
"""Opens the workbook of a report with openpyxl and LibreOffice and holds it against the CSV files beside it.

usage: check-spreadsheets.py REPORT

REPORT is a folder that "sponsor-report report" wrote. Prints a line a check, and exits with 1 where one does not hold.
Without openpyxl or soffice its checks are skipped with a line that says so, but not in CI (CI=true).
"""
import csv
import datetime
import io
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as tree
import zipfile

SHEETS = ["read me", "delegations", "drafts", "ledger", "incidence", "overlap", "pairs", "blocs", "votes", "review"]
# With recorded votes there is one more, behind the votes.
AGREEMENT = "agreement"
FILES = {
    "drafts": "drafts.csv", "ledger": "ledger.csv", "incidence": "incidence.csv", "overlap": "overlap.csv",
    "pairs": "pairs.csv", "blocs": "clusters.csv", "review": "review.csv", AGREEMENT: "votes/agreement.csv",
}
MATRICES = {"incidence", "overlap"}
FROZEN = {"delegations", "incidence", "overlap"}
DATES = {"date"}
# Columns that are texts; a matrix has two, everything else is a number.
TEXTS = {
    "delegations": "country name regional_group swing nearest_partner nearest_partner_name",
    # Several sessions of one text are joined.
    "drafts": "family symbols title body sponsors groups members_of_groups cosponsors withdrawn introduced_by statements "
    "votes documents series resolution report session",
    "ledger": "document language body paragraph draft title resolution division role timing country name printed via "
    "group reading",
    "pairs": "a a_name b b_name",
    "blocs": "country name swing",
    "votes": "document body draft resolution title division",
    "review": "document paragraph printed why candidates",
    AGREEMENT: "a a_name b b_name consensus selection",
}
LONGEST = 32767
failed = False


def check(what, problems):
    """Prints the result of a check; `problems` is a list, or whether it holds."""
    global failed
    if problems is True:
        problems = []
    elif problems is False:
        problems = ["does not hold"]
    problems = list(problems)
    failed |= bool(problems)
    print(f"{'FAILED' if problems else 'ok':<6} {what}" + (f": {problems[0]}" if problems else ""))
    for problem in problems[1:5]:
        print(f"       {problem}")
    if len(problems) > 5:
        print(f"       and {len(problems) - 5} others")


def missing(what):
    if os.environ.get("CI") == "true":
        check(f"{what} is there", False)
    else:
        print(f"skipped: {what} is not here")


def table(path):
    """The rows of a CSV file of the report, of either form, and whether it is that for Excel."""
    text = path.read_bytes().decode("utf-8")
    excel = text.startswith("\ufeff")
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=";" if excel else ",")
    return list(rows), excel


def unguarded(text):
    """A text without the apostrophe that keeps a spreadsheet from running it."""
    return text[1:] if re.match(r"'+[=+\-@\t\r]", text) else text


def decoded(text):
    """A text of a sheet with its escapes undone, as the standard has them; openpyxl leaves them."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def is_same(found, expected, excel):
    """Whether a cell of a sheet holds what a cell of a CSV file does, as what it is."""
    if found is None:
        return expected == ""
    if isinstance(found, (datetime.datetime, datetime.date)):
        return found.strftime("%Y-%m-%d") == expected
    if isinstance(found, (int, float)) and not isinstance(found, bool):
        try:
            return float(expected.replace(",", ".") if excel else expected) == found
        except ValueError:
            return False
    expected = unguarded(expected).replace("\r\n", "\n").replace("\r", "\n")
    found = decoded(found).replace("\r\n", "\n").replace("\r", "\n")
    if len(expected.encode("utf-16-le")) // 2 > LONGEST:
        return " … [cut: " in found and expected.startswith(found[: found.rindex(" … [cut: ")])
    return found == expected


def rows_of(sheet):
    return [list(row) for row in sheet.iter_rows()]


def is_text(cell):
    return isinstance(cell.value, str)


def check_file(path):
    with zipfile.ZipFile(path) as archive:
        check("every part of the container has its checksum", archive.testzip() is None)
        check(
            "no part has a time",
            [i.filename for i in archive.infolist() if i.date_time != (1980, 1, 1, 0, 0, 0)],
        )
        parts = {name: archive.read(name) for name in archive.namelist()}
    bad = []
    for name, part in parts.items():
        try:
            tree.fromstring(part)
        except tree.ParseError as error:
            bad.append(f"{name}: {error}")
    check("every part is well-formed XML", bad)
    check("the properties hold no time", b"dcterms" not in parts["docProps/core.xml"])
    formulas = [
        name for name, part in parts.items() if re.search(rb"<c [^>]*>(?:(?!</c>).)*<f[ >/]", part, re.DOTALL)
    ]
    check("no cell is a formula", formulas)
    check("nothing leads out of the workbook", [n for n in parts if b"TargetMode" in parts[n] or "externalLink" in n])


def check_sheet(sheet, folder):
    rows = rows_of(sheet)
    name = sheet.title
    head = [cell.value for cell in rows[0]]
    problems = []
    if not all(cell.font.bold for cell in rows[0]):
        problems.append("the head is not bold")
    frozen = "C2" if name in FROZEN else "A2"
    if sheet.freeze_panes != frozen:
        problems.append(f"frozen at {sheet.freeze_panes}, not at {frozen}")
    if sheet.auto_filter.ref != sheet.dimensions:
        problems.append(f"the filter is on {sheet.auto_filter.ref}, the table on {sheet.dimensions}")
    widths = [dimension.width for dimension in sheet.column_dimensions.values()]
    if not widths or min(widths) < 6 or max(widths) > 60:
        problems.append("widths of columns are not between 6 and 60")
    problems += [f"{cell.coordinate} is wrapped" for row in rows for cell in row if cell.alignment.wrap_text]
    check(f"{name}: {len(rows) - 1} rows; head, frozen panes, filter, widths", problems)

    texts = set(TEXTS.get(name, "country name").split())
    problems = []
    for row in rows[1:]:
        for title, cell in zip(head, row):
            if cell.value is None or title == "session" and name == "drafts":
                continue
            if title in DATES:
                right = cell.is_date and cell.number_format == r"yyyy\-mm\-dd" or cell.value < "1900-03-01"
            elif title in texts:
                right = is_text(cell)
            else:
                right = isinstance(cell.value, (int, float)) or cell.value in ("Inf", "-Inf")
            if not right:
                problems.append(f"{cell.coordinate} ({title}) holds {cell.value!r}")
            if is_text(cell) and re.match(r"[=+\-@\t]", cell.value) and not cell.quotePrefix:
                problems.append(f"{cell.coordinate} would be run once it is edited")
    check(f"{name}: numbers are numbers, days are days, texts are texts", problems)

    if name not in FILES:
        return
    expected, excel = table(folder / FILES[name])
    problems = []
    if len(rows) != len(expected):
        problems.append(f"{len(rows)} rows, {len(expected)} in {FILES[name]}")
    for row, other in zip(rows, expected):
        if len(row) != len(other):
            problems.append(f"row {row[0].row}: {len(row)} cells, {len(other)} in {FILES[name]}")
        for cell, text in zip(row, other):
            if not is_same(cell.value, text, excel):
                problems.append(f"{cell.coordinate} holds {cell.value!r}, {FILES[name]} {text!r}")
    check(f"{name}: every cell is that of {FILES[name]}", problems)


def check_delegations(sheet, folder):
    rows = [[cell.value for cell in row] for row in rows_of(sheet)]
    head = rows[0]
    incidence, excel = table(folder / "incidence.csv")
    sums = {row[0]: sum(map(int, row[2:])) for row in incidence[1:]}
    blocs, _ = table(folder / "clusters.csv")
    bloc = {row[0]: row[blocs[0].index("bloc")] for row in blocs[1:]}
    problems = []
    for row in rows[1:]:
        row = dict(zip(head, row))
        if row["texts"] != sums.get(row["country"], 0):
            problems.append(f"{row['country']}: {row['texts']} texts, {sums.get(row['country'], 0)} in incidence.csv")
        if not is_same(row["bloc"], bloc.get(row["country"], ""), excel):
            problems.append(f"{row['country']}: bloc {row['bloc']}, {bloc.get(row['country'])} in clusters.csv")
    absent = set(sums) - {row[0] for row in rows[1:]}
    check("delegations: texts and blocs are those of incidence.csv and clusters.csv", problems + sorted(absent))


def check_votes(sheet, folder):
    rows = [[cell.value for cell in row] for row in rows_of(sheet)]
    head = rows[0]
    ledger, _ = table(folder / "ledger.csv")
    columns = {title: number for number, title in enumerate(ledger[0])}
    votes = {}
    for row in ledger[1:]:
        role = row[columns["role"]]
        if row[columns["vote"]] and role in ("in-favour", "against", "abstaining"):
            key = (unguarded(row[columns["document"]]), int(row[columns["vote"]]))
            votes.setdefault(key, {}).setdefault(row[columns["country"]], set()).add(role)
    problems = []
    seen = set()
    for row in rows[1:]:
        row = dict(zip(head, row))
        key = (row["document"], row["vote"])
        seen.add(key)
        cast = [next(iter(roles)) for roles in votes.get(key, {}).values() if len(roles) == 1]
        for column, role in (("in_favour", "in-favour"), ("against", "against"), ("abstaining", "abstaining")):
            if row[column] != cast.count(role):
                problems.append(f"{key}: {row[column]} {column}, {cast.count(role)} in ledger.csv")
    problems += [f"{key} is missing" for key in sorted(set(votes) - seen)]
    check("votes: every vote of ledger.csv, with its numbers", problems)


def check_with_openpyxl(path, folder):
    try:
        import openpyxl
    except ImportError:
        missing("openpyxl")
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path)
    names = list(SHEETS)
    if (folder / FILES[AGREEMENT]).exists():
        names.insert(names.index("votes") + 1, AGREEMENT)
    check("openpyxl opens it without a warning, the sheets are in their order", book.sheetnames == names)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    check("openpyxl sees no formula and no error", [f"{c.coordinate}" for c in cells if c.data_type in "fe"])
    words = " ".join(str(cell.value) for row in book["read me"].iter_rows() for cell in row if cell.value)
    absent = [name for name in names[1:] if name not in words]
    check("the first sheet names every other, the method and the version", absent + [
        word for word in ("method", "sponsor-report", "how to cite", "colours") if word not in words])
    for sheet in book.worksheets[1:]:
        check_sheet(sheet, folder)
    scales = [rule.type for ranges in book["overlap"].conditional_formatting for rule in ranges.rules]
    check("overlap: a scale of colours", book["overlap"].max_row < 2 or "colorScale" in scales)
    check_delegations(book["delegations"], folder)
    check_votes(book["votes"], folder)
    return book


def converted(path, scratch, form, ending):
    """What LibreOffice makes of a workbook; None, after saying so, where it makes nothing."""
    out = scratch / ending
    profile = (scratch / "profile").as_uri()
    run = subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", form, "--outdir",
         str(out), str(path)],
        capture_output=True, text=True, timeout=600,
    )
    files = sorted(out.glob(f"*.{ending}")) if out.exists() else []
    said = run.stdout + run.stderr
    holds = run.returncode == 0 and files and "Error" not in said
    check(f"LibreOffice converts it to {ending} without an error", [] if holds else [said.strip() or "it made no file"])
    return files if holds else None


def check_with_libreoffice(path, book):
    if shutil.which("soffice") is None:
        missing("soffice")
        return
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        files = converted(path, scratch, "xlsx", "xlsx")
        if files and book is not None:
            import openpyxl

            other = openpyxl.load_workbook(files[0])
            problems = [] if other.sheetnames == book.sheetnames else [f"sheets {other.sheetnames}"]
            for sheet in book:
                if sheet.title not in other.sheetnames:
                    continue
                for row in sheet.iter_rows():
                    for cell in row:
                        found = other[sheet.title][cell.coordinate].value
                        value = cell.value
                        if isinstance(value, str) and isinstance(found, str):
                            value, found = decoded(value), decoded(found)
                        # LibreOffice writes the first 15 digits of a number.
                        if isinstance(value, float) and isinstance(found, (int, float)):
                            value = found if math.isclose(value, found, rel_tol=1e-13) else value
                        if found != value:
                            problems.append(f"{sheet.title} {cell.coordinate}: {found!r}, not {value!r}")
            check("LibreOffice reads the same values", problems)
        # All sheets, in UTF-8, each into a file of its own.
        files = converted(path, scratch, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "csv")
        if files and book is not None:
            problems = []
            for sheet in book:
                found = [file for file in files if file.stem == f"{path.stem}-{sheet.title}"]
                rows = list(csv.reader(io.StringIO(found[0].read_text(encoding="utf-8"), newline=""))) if found else []
                if len(rows) != sheet.max_row:
                    problems.append(f"{sheet.title}: {len(rows)} rows, not {sheet.max_row}")
                problems += [
                    f"{sheet.title}: Err: in {row}" for row in rows if any(re.match(r"Err:\d|#\w+[!?]", x) for x in row)]
            check("LibreOffice writes every sheet as CSV with as many rows", problems)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.split("\n\n")[1])
    folder = pathlib.Path(sys.argv[1])
    path = folder / "report.xlsx"
    check("report.xlsx is there", path.is_file())
    if not path.is_file():
        sys.exit(1)
    check_file(path)
    book = check_with_openpyxl(path, folder)
    check_with_libreoffice(path, book)
    sys.exit(1 if failed else 0)


main()
