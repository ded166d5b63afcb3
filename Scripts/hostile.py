#!/usr/bin/env python3
"""Prints a hostile text: hostile.py KIND BYTES [SEED]. `hostile.py --kinds` lists the kinds.

Each kind is endless at heart: a list, a bracket, a word, a sentence that never closes. A reader that looks back or
ahead without a bound takes the square of the text's length; Scripts/check-limits sees to it that none does. The same
kind, size and seed give the same bytes.
"""
import random
import sys

NAMES = {
    "en": ["Albania", "Andorra", "Bolivia (Plurinational State of)", "Burundi", "Canada", "Chad", "Cuba", "Denmark",
           "Egypt", "Fiji", "Iran (Islamic Republic of)", "Kenya", "Malta", "Namibia", "Nepal", "Peru",
           "Republic of Korea", "Trinidad and Tobago", "Zambia", "Zimbabwe"],
    "ru": ["Албания", "Андорра", "Бурунди", "Канада", "Чад", "Куба", "Дания", "Египет", "Фиджи", "Кения", "Мальта",
           "Намибия", "Непал", "Перу", "Замбия"],
    "zh": ["阿尔巴尼亚", "安道尔", "布隆迪", "加拿大", "乍得", "古巴", "丹麦", "埃及", "斐济", "肯尼亚", "马耳他", "纳米比亚",
           "尼泊尔", "秘鲁", "赞比亚"],
    "ar": ["ألبانيا", "أندورا", "بوروندي", "كندا", "تشاد", "كوبا", "الدانمرك", "مصر", "فيجي", "كينيا", "مالطة",
           "ناميبيا", "نيبال", "بيرو", "زامبيا"],
}
REPORT = ("United Nations                                        A/78/481/Add.3\n\nGeneral Assembly\n\n"
          "Report of the Third Committee\n\n"
          "1. At its 53rd meeting, on 15 November 2023, the Committee considered the draft resolution.\n\n")
RECORD = ("United Nations                                        A/78/PV.50\n\nGeneral Assembly\n\n"
          "50th plenary meeting\nTuesday, 19 December 2023, 10 a.m.\nNew York\n\nOfficial Records\n\n"
          "The President: I give the floor to the representative of Chad.\n\n")
PROSE = ("The Committee took note of the report and went on with its work, as the programme of the session had it, "
         "without a vote and without a debate on the matter before it. ")
PARAGRAPH = ("{0}. At the same meeting, the representative of {1}, on behalf of {2} and {3}, introduced draft "
             "resolution A/C.3/78/L.{4}, entitled “Work of the Committee”. Subsequently, {5} and {6} joined in "
             "sponsoring the draft resolution.\n\n")


# How many bytes of an endless text differ before it repeats: a gigabyte must not take minutes to make.
BLOCK = 1 << 20


def endless(piece):
    return "", lambda random, index: piece * 50, "\n"


def names(random, language="en"):
    return random.choice(NAMES[language])


def scrambled(random):
    """Arabic words as a PDF gives them back: lam and alef turned round, the pieces of a line in reverse."""
    words = ["األمم", "األمن", "الجز", "ائر", "اإلنسان"] + NAMES["ar"]
    return " ".join(random.choice(words) for _ in range(8))


def kinds():
    """By kind: what stands first, what each next piece is, what stands last."""
    report = REPORT + "2. At the same meeting, draft resolution A/C.3/78/L.10 was submitted by "
    joined = REPORT + "2. At the same meeting, "
    return {
        "list": (report, lambda r, i: names(r) + ", ", "Chad and Cuba.\n"),
        "list-of-and": (report, lambda r, i: names(r) + " and ", "Cuba.\n"),
        "list-without-commas": (report, lambda r, i: names(r) + " ", "Cuba.\n"),
        "list-without-spaces": (report, lambda r, i: names(r).replace(" ", ""), ".\n"),
        "list-on-lines": (report, lambda r, i: names(r) + ",\n", "Cuba.\n"),
        "list-before": (joined, lambda r, i: names(r) + ", ", "and Cuba joined in sponsoring the draft resolution.\n"),
        "lists-and-words": (joined, lambda r, i: names(r) + " spoke of it, ",
                            "and Cuba joined in sponsoring the draft resolution.\n"),
        "unread-names": (report, lambda r, i: "Xland%d, " % i, "Cuba.\n"),
        "misread-names": (report, lambda r, i: names(r).replace("a", "~", 1) + ", ", "Cuba.\n"),
        "capital-words": (report, lambda r, i: "Of The " + names(r)[:3] + " ", "Cuba.\n"),
        "header": ("United Nations   A/C.3/78/L.10\n\nGeneral Assembly\n\nThird Committee\n\n",
                   lambda r, i: names(r) + ", ", "Chad and Cuba: draft resolution\n\nThe General Assembly,\n"),
        "headers": ("United Nations   A/C.3/78/L.10\n\nGeneral Assembly\n\nThird Committee\n\n",
                    lambda r, i: names(r) + " and Cuba: draft resolution\n", "\n"),
        "word": endless("a"),
        "capital": endless("A"),
        "words": endless("a "),
        "capitals": endless("A "),
        "digits": endless("7"),
        "numbers": (REPORT, lambda r, i: "%d " % (i % 1000), "\n"),
        "line": (REPORT, lambda r, i: PROSE, "\n"),
        "line-breaks": endless("\n"),
        "short-lines": endless("a\n"),
        "page-numbers": (REPORT, lambda r, i: "Page %d of it\n%d\n" % (i, i % 999), "\n"),
        "rules": (REPORT, lambda r, i: "__________\n1 See it\n", "\n"),
        "footnote": (REPORT + "__________\n1 ", lambda r, i: "See the report of it,\n", "\n"),
        "spaces": (REPORT, lambda r, i: " ", "\n"),
        "brackets": (report, lambda r, i: "(", "\n"),
        "brackets-and-names": (report, lambda r, i: names(r) + " (", "\n"),
        "brackets-closed": (report, lambda r, i: "() ", "\n"),
        "behalf": (report, lambda r, i: names(r) + " (on behalf of ", "\n"),
        "behalf-closed": (report, lambda r, i: (names(r) + " (on behalf of ") * 40
                          + "Cuba" + ")" * 40 + ", ", "Cuba.\n"),
        "behalf-comma": (report, lambda r, i: names(r) + ", on behalf of ", "Cuba.\n"),
        "except": (report, lambda r, i: "Cuba, on behalf of the African Group, with the exception of ", "Cuba.\n"),
        "namely": (report, lambda r, i: "Cuba, on behalf of the African Group, namely, ", "Cuba.\n"),
        "following": (report, lambda r, i: "the following countries ", ": Cuba.\n"),
        "subsequently": (RECORD, lambda r, i: "[Subsequently, the delegation of " + names(r)
                         + " advised the Secretariat that it had intended to vote in favour ", "\n"),
        "votes": (REPORT + "2. The draft resolution was adopted by a recorded vote of 80 to 29, with 65 abstentions. "
                  "The voting was as follows:\n\nIn favour:\n", lambda r, i: names(r) + ", ", "Cuba.\n"),
        "votes-many": (REPORT + "2. At the same meeting,\n", lambda r, i: "it was adopted by a recorded vote of 2 to 1, "
                       "with 1 abstention:\nIn favour:\nChad, Cuba\nAgainst:\nFiji\nAbstaining:\nPeru\n", "\n"),
        "labels": (REPORT + "2. At the same meeting,\n", lambda r, i: "In favour: Chad Against: Cuba ", "\n"),
        "quotes": (report, lambda r, i: "“", "\n"),
        "quotes-closed": (report, lambda r, i: "“a” " + names(r) + " ", "\n"),
        "sentences-quoted": (REPORT + "2. ", lambda r, i: "The draft entitled “Work of it” was read. ", "\n"),
        "headings": (REPORT, lambda r, i: "\n\nA. Draft resolution A/C.3/78/L.%d\n\n" % (i % 99), "\n"),
        "paragraphs": (REPORT, lambda r, i: "%d. Went on.\n\n" % (i % 900 + 1), "\n"),
        "symbols": (report, lambda r, i: "A/C.3/78/L.%d, " % i, "\n"),
        "symbols-glued": (report, lambda r, i: "A/C.3/78/L.%d" % (i % 9), "\n"),
        "symbols-of-amendments": (joined, lambda r, i: "the amendment (A/C.3/78/L.%d) to draft resolution A/C.3/78/L.%d "
                                  % (i % 9000, i % 7000), "\n"),
        "joined": (joined, lambda r, i: "the sponsors, now joined by %s, " % names(r), "\n"),
        "joined-sentences": (REPORT + "2. ", lambda r, i: "Subsequently, %s joined in sponsoring the draft "
                             "resolution. " % names(r), "\n"),
        "statements": (joined, lambda r, i: "statements were made by the representatives of %s and " % names(r), "\n"),
        "speakers": (RECORD, lambda r, i: "Mr. X (%s): I thank you.\n\n" % names(r), "\n"),
        "speakers-glued": (RECORD, lambda r, i: "Mr. X (%s) and " % names(r), "said that it was so.\n"),
        "president": (RECORD, lambda r, i: "The President: I call on %s. " % names(r), "\n"),
        "speech": (RECORD + "Mr. X (Chad): ", lambda r, i: PROSE, "\n"),
        "recalls": ("United Nations   A/RES/78/181\n\nGeneral Assembly\n\n78/181. Work of it\n\nThe General Assembly,\n",
                    lambda r, i: "Recalling its resolution %d/%d on the work, " % (i % 70 + 31, i % 4000), "\n"),
        "recall": ("United Nations   A/RES/78/181\n\nGeneral Assembly\n\n78/181. Work of it\n\nThe General Assembly,\n\n"
                   "Recalling its resolutions ", lambda r, i: "%d/%d, " % (i % 70 + 31, i % 4000), "\n"),
        "days": (REPORT + "2. At its ", lambda r, i: "53rd meeting, on %d November, " % (i % 29 + 1), "\n"),
        "russian": (REPORT.replace("Report of the Third Committee", "Доклад Третьего комитета")
                    + "1. Проект резолюции A/C.3/78/L.10 был представлен ", lambda r, i: names(r, "ru") + ", ", "Куба.\n"),
        "chinese": ("联合国  A/78/481/Add.3\n\n大会\n\n第三委员会的报告\n\n1. 决议草案由", lambda r, i: names(r, "zh"), "提出。\n"),
        "chinese-list": ("联合国  A/78/481/Add.3\n\n大会\n\n第三委员会的报告\n\n1. 决议草案的提案国为",
                         lambda r, i: names(r, "zh") + "、", "古巴。\n"),
        "chinese-words": ("联合国  A/78/481/Add.3\n\n大会\n\n第三委员会的报告\n\n1. ",
                          lambda r, i: "代表下列国家" + names(r, "zh"), "提出。\n"),
        "arabic": ("الأمم المتحدة  A/78/481/Add.3\n\nتقرير اللجنة الثالثة\n\n1 - قدم مشروع القرار كل من ",
                   lambda r, i: names(r, "ar") + " و", "كوبا.\n"),
        "arabic-scrambled": ("األمم المتحدة  A/78/PV.50\n\n", lambda r, i: scrambled(r) + "\n", "\n"),
        "arabic-scrambled-line": ("األمم المتحدة  A/78/PV.50\n\n", lambda r, i: scrambled(r) + " ", "\n"),
        "alef-lam": endless("ل"),
        "angle-brackets": endless("<"),
        "tags": (REPORT, lambda r, i: "<p><b>", "\n"),
        "ampersands": (REPORT, lambda r, i: "&amp;", "\n"),
        "marc-nested": ('<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim">',
                        lambda r, i: "<record>", "\n"),
        "marc-text": ('<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>'
                      '<datafield tag="967" ind1=" " ind2=" "><subfield code="a">', lambda r, i: names(r) + " ", "\n"),
        "marc-attributes": ('<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record ',
                            lambda r, i: 'a%d="b" ' % i, "\n"),
        "marc-fields": ('<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>',
                        lambda r, i: '<datafield tag="967" ind1=" " ind2=" "><subfield code="a">RUSSIA</subfield>'
                        '</datafield>', "\n"),
        "vote-table-cell": ("rcid,country,country_code,vote\n1,\"", lambda r, i: names(r) + " ", "\n"),
        "vote-table-rows": ("rcid,country,country_code,vote\n", lambda r, i: "%d,Chad,TD,yes\n" % i, "\n"),
        "ledger-quote": ("document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,"
                         "role,timing,country,name,printed,via,group,reading\n\"", lambda r, i: names(r) + ",\n", "\n"),
        "ledger-commas": ("document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,"
                          "role,timing,country,name,printed,via,group,reading\n", lambda r, i: ",", "\n"),
        "prose": (REPORT, lambda r, i: PROSE + "\n" + PROSE + "\n\n", "\n"),
        "report": (REPORT, lambda r, i: PARAGRAPH.format(
            i % 900 + 1, *(names(r) for _ in range(3)), i % 99 + 1, *(names(r) for _ in range(2))), "\n"),
    }


def main():
    if sys.argv[1:] == ["--kinds"]:
        print("\n".join(kinds()))
        return
    kind, size = sys.argv[1], int(sys.argv[2])
    source = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    head, piece, tail = kinds()[kind]
    out = sys.stdout.buffer
    out.write(head.encode())
    written = len(head.encode())
    block, index = bytearray(), 0
    while written < size and len(block) < BLOCK:
        made = "".join(piece(source, index + step) for step in range(20)).encode()
        index += 20
        block += made
        out.write(made)
        written += len(made)
    while written < size:
        out.write(block)
        written += len(block)
    out.write(tail.encode())


main()
