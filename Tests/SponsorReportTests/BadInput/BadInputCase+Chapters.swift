import TestSupport

extension BadInputCase {
  /// All that is tried, as the guide is divided.
  static let chapters = [
    Chapter(title: "Files and folders", cases: places),
    Chapter(title: "Files that hold no text", cases: formats),
    Chapter(title: "Packed files and archives", cases: packed),
    Chapter(title: "Text that is damaged", cases: texts),
    Chapter(title: "Ledgers, tables of votes, library records", cases: tables),
    Chapter(title: "The program's own tables", cases: knowledge),
    Chapter(title: "The place of the result", cases: outputs),
    Chapter(title: "The line itself", cases: lines),
  ]

  private static let places = [
    BadInputCase(what: "a name that is not there", line: "extract none.txt good.txt"),
    BadInputCase(
      what: "a link to nothing", line: "extract link.txt good.txt", prepare: made(by: "ln -s nowhere link.txt")),
    BadInputCase(
      what: "a link in a circle", line: "extract a good.txt", prepare: made(by: "ln -s b a; ln -s a b")),
    BadInputCase(what: "a folder that holds nothing", line: "extract empty good.txt", prepare: made(by: "mkdir empty")),
    BadInputCase(
      what: "a folder that holds itself by a link", line: "extract folder",
      prepare: made(by: "mkdir folder; cp good.txt folder; ln -s . folder/again")),
    BadInputCase(
      what: "a file without the right to read it", line: "extract locked.txt good.txt",
      prepare: made(by: "cp good.txt locked.txt; chmod 0 locked.txt"), around: unprivileged),
    BadInputCase(
      what: "a folder without the right to list it", line: "extract locked good.txt",
      prepare: made(by: "mkdir locked; cp good.txt locked; chmod 0 locked"), around: unprivileged),
    BadInputCase(what: "a device that never ends", line: "extract /dev/zero good.txt"),
    BadInputCase(
      what: "a pipe that nobody writes to", line: "extract pipe good.txt", prepare: made(by: "mkfifo pipe")),
    BadInputCase(what: "standard input, twice", line: "extract - -", around: "% <good.txt"),
    BadInputCase(what: "an empty standard input", line: "extract - good.txt", around: "% </dev/null"),
    BadInputCase(what: "a standard input that is closed", line: "extract - good.txt", around: "% <&-"),
    BadInputCase(what: "an empty file", line: "extract empty.txt good.txt", prepare: file("empty.txt", "")),
    BadInputCase(what: "white space alone", line: "extract blank.txt good.txt", prepare: file("blank.txt", " \n\t\n")),
    BadInputCase(
      what: "a name with a line break and a command to the terminal", line: "extract folder good.txt",
      prepare: made(by: "mkdir folder; : > folder/$'a\\nb\\e[2J.txt'")),
    BadInputCase(what: "a name that begins with a dash", line: "extract -- -x.txt", prepare: file("-x.txt", "")),
    BadInputCase(
      what: "a file of 5 GB", line: "extract large.txt good.txt", prepare: made(by: "truncate -s 5G large.txt")),
    BadInputCase(
      what: "one document under two names", line: "extract good.txt again.txt",
      prepare: made(by: "cp good.txt again.txt")),
  ]

  /// As somebody who may not do everything; the program lies where only its owner may be, so it is copied.
  private static let unprivileged = """
    if [ $(id -u) != 0 ]; then %; else cp "$PROGRAM" program; chmod 755 . program; PROGRAM=./program; \
    setpriv --reuid=65534 --regid=65534 --clear-groups env PROGRAM="$PROGRAM" bash -c '%'; fi
    """

  private static let formats = [
    BadInputCase(
      what: "a PDF, and no `pdftotext`", line: "extract a.pdf good.txt", prepare: file("a.pdf", "%PDF-1.4\n"),
      around: "PATH=/nowhere; %"),
    BadInputCase(
      what: "a PDF that is damaged", line: "extract a.pdf good.txt", prepare: file("a.pdf", "%PDF-1.4\nnothing\n"),
      needs: [ShellTool("pdftotext")]),
    BadInputCase(
      what: "a Word file of before 2007", line: "extract old.doc good.txt",
      prepare: file("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600))),
    BadInputCase(
      what: "Rich Text Format", line: "extract a.rtf good.txt", prepare: file("a.rtf", "{\\rtf1 Chile}")),
    BadInputCase(
      what: "a picture", line: "extract a.png good.txt",
      prepare: file("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])),
    BadInputCase(
      what: "a program", line: "extract a.out good.txt",
      prepare: file("a.out", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0])),
    BadInputCase(
      what: "a spreadsheet", line: "extract book.xlsx good.txt",
      prepare: made(by: "\"$PROGRAM\" extract good.txt --quiet --format xlsx --output book.xlsx")),
  ]

  private static let knowledge = [
    BadInputCase(what: "no such folder of tables", line: "extract good.txt --tables none"),
    BadInputCase(
      what: "a file in the place of the folder", line: "extract good.txt --tables good.txt"),
    BadInputCase(
      what: "a table that is missing", line: "extract good.txt --tables t",
      prepare: made(by: "\"$PROGRAM\" tables --export t --quiet; rm t/groups.tsv")),
    BadInputCase(
      what: "a code that no country has", line: "tables --check t",
      prepare: made(
        by: "\"$PROGRAM\" tables --export t --quiet; printf 'QQQ\\t\\t\\ten\\tNowhere\\n' >>t/country-names.tsv")),
    BadInputCase(
      what: "a table that is no UTF-8", line: "extract good.txt --tables t",
      prepare: made(by: "\"$PROGRAM\" tables --export t --quiet; printf '\\xff' >>t/groups.tsv")),
  ]

  private static let outputs = [
    BadInputCase(what: "a disk that is full", line: "extract good.txt", around: "% >/dev/full"),
    BadInputCase(what: "a file on a disk that is full", line: "extract good.txt --output /dev/full"),
    BadInputCase(
      what: "a limit on the size of files", line: "report good.txt --output report",
      around: "ulimit -f 8; %"),
    BadInputCase(what: "a folder that is not there", line: "extract good.txt --output none/ledger.csv"),
    BadInputCase(
      what: "a folder in the place of a file", line: "extract good.txt --output folder",
      prepare: made(by: "mkdir folder")),
    BadInputCase(what: "a file in the place of a folder", line: "report good.txt --output good.txt"),
    BadInputCase(
      what: "a folder that holds something else", line: "report good.txt --output mine",
      prepare: made(by: "mkdir mine; echo >mine/thesis.docx")),
    BadInputCase(
      what: "a report into which somebody put a file", line: "report good.txt --output report",
      prepare: made(by: "\"$PROGRAM\" report good.txt --quiet; echo >report/notes.txt")),
    BadInputCase(what: "the folder that one is in", line: "report good.txt --output ."),
    BadInputCase(what: "standard output that is closed", line: "extract good.txt", around: "% >&-"),
    BadInputCase(what: "a reader that goes away", line: "tables", around: "set -o pipefail; % | head -1"),
    BadInputCase(
      what: "a folder without the right to write there", line: "extract good.txt --output closed/ledger.csv",
      prepare: made(by: "mkdir closed; chmod 555 closed"), around: unprivileged),
  ]

  private static let lines = [
    BadInputCase(what: "no command", line: ""),
    BadInputCase(what: "a command with a slip", line: "extrct good.txt"),
    BadInputCase(what: "an option with a slip", line: "extract good.txt --rolles sponsor"),
    BadInputCase(what: "a value that is none", line: "overlap good.txt --measure jacard"),
    BadInputCase(what: "a day that is none", line: "extract good.txt --from 2021-02-30"),
    BadInputCase(what: "a number out of its range", line: "extract good.txt --jobs 0"),
    BadInputCase(what: "an option twice", line: "extract good.txt --names en --names fr"),
    BadInputCase(what: "no input", line: "report"),
    BadInputCase(what: "two options of which only one can hold", line: "extract good.txt --text --format json"),
    BadInputCase(what: "a delegation that is none", line: "delegation Ruritania good.txt"),
    BadInputCase(what: "a name that two countries have in part", line: "delegation Korea good.txt"),
    BadInputCase(what: "a draft that is not there", line: "compare A/C.3/76/L.9 --in good.txt"),
    BadInputCase(what: "a group that is none", line: "extract good.txt --group G7"),
  ]
}
