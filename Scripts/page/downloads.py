"""What a view gives to the disk: CSV with the bytes of the file beside the page, pictures that are pictures."""

import struct
import xml.etree.ElementTree as xml
import zlib

SVG = "{http://www.w3.org/2000/svg}svg"


def check(trial):
    browser = trial.browser
    wrong, equal, own, pictures, named = [], set(), set(), set(), set()
    for place in trial.places:
        trial.open(place)
        named.update(browser.run("return [...document.querySelectorAll('a[href]')].map(one => one.getAttribute('href'))"
                                 ".filter(address => !address.startsWith('#'))"))
        files = browser.run("""
          return [...document.querySelectorAll('[data-action^=download-]')].filter(button => button.checkVisibility())
            .map(button => [button.dataset.action, button.dataset.file])""")
        for action, name in files:
            selector = f'[data-action="{action}"][data-file="{name}"]'
            try:
                given = browser.downloaded(
                    name.split("/")[-1], lambda: browser.run("document.querySelector(arguments[0]).click()", selector))
            except TimeoutError as error:
                wrong.append(f"{place}: {error}")
                continue
            if action == "download-csv":
                if not (trial.report / name).exists():
                    own.add(name)
                    complaint = "" if is_table(given) else "is not a table"
                else:
                    equal.add(name)
                    complaint = difference(given, trial.file(name))
            else:
                pictures.add(name)
                complaint = (svg if action == "download-svg" else png)(given)
            if complaint:
                wrong.append(f"{place}: {name} {complaint}")
    if own:
        print(f"       (tables of the page with no file beside it: {', '.join(sorted(own))})")
    trial.none(f"{len(equal)} tables are the files beside the page, byte for byte: {', '.join(sorted(equal))}; "
               f"{len(pictures)} pictures are pictures: {', '.join(sorted(pictures))}", wrong)
    trial.none(f"the {len(named)} files that the page names are beside it",
               sorted(name for name in named if not (trial.report / name).exists()))
    trial.hold("there are tables and pictures to take away", len(equal) >= 4 and len(pictures) >= 4,
               f"{sorted(equal)} {sorted(pictures)}")
    trial.none("no download complains", browser.complaints())


def is_table(content):
    lines = content.decode("utf-8").split("\n")
    return len(lines) > 1 and lines[-1] == "" and "," in lines[0]


def difference(given, expected):
    """Where two files part, in words; nothing where they do not."""
    if given == expected:
        return ""
    place = next((at for at, (one, other) in enumerate(zip(given, expected)) if one != other),
                 min(len(given), len(expected)))
    return (f"differs from the file at byte {place} ({len(given)} of {len(expected)} bytes): "
            f"{given[max(0, place - 20):place + 30]!r} for {expected[max(0, place - 20):place + 30]!r}")


def svg(content):
    root = xml.fromstring(content)
    if root.tag != SVG or not root.get("viewBox"):
        return "is no SVG with a viewBox"
    kinds = ("path", "rect", "circle", "line", "text", "image")
    shapes = sum(1 for one in root.iter() if one.tag.rpartition("}")[2] in kinds)
    return "" if shapes > 3 else f"has {shapes} shapes"


def png(content):
    """What is wrong with a picture: no signature, or one colour everywhere."""
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        return "has no signature of PNG"
    width, height, depth, colour = struct.unpack(">IIBB", content[16:26])
    data, place = b"", 8
    while place < len(content):
        length, kind = struct.unpack(">I4s", content[place:place + 8])
        if kind == b"IDAT":
            data += content[place + 8:place + 8 + length]
        place += length + 12
    pixels = zlib.decompress(data)
    if width < 100 or height < 50:
        return f"is {width} × {height}"
    # Filtered rows of one colour are zeros but for the first: a picture has many other bytes.
    return "" if len(set(pixels)) > 8 else "is blank"
