#!/usr/bin/env python3
"""Compares the dates of office in lexicon/actors with actor dictionaries in PETRARCH's format.

    tools/compare_actors.py [--days N] [--lists-begin DATE] [--from YEAR] [--to YEAR] DICTIONARY...

A person is known to both when one of our names of two words or more is one of theirs. An office of
theirs is a code with dates that is not ELI; it says nothing of the title. So compared are the first
and the last day of each stretch in which offices follow upon each other, where a stretch of ours and
one of theirs share days. Reported is

- an office of ours that begins before, or ends after, every office of theirs that shares days with it;
- an office of theirs that does so, where its days are exact: others are often another post;
- a person with whom no office shares days, where theirs is exact;
- a person who has another country with them, or an organisation in place of one.

Days differ when more than N days lie between them (62: cabinets are listed by the month and late), or
more than three where both sides are exact. A day on the first or last of a month counts as known to the
month. A begin on the day when their lists of cabinets begin, and an end left open, are no days that
they know. Nothing is changed: a disagreement is a question, and somebody has to know the answer.
"""
import argparse
import datetime
import pathlib
import re
import sys
import unicodedata

LEXICON = pathlib.Path(__file__).resolve().parent.parent / "lexicon" / "actors"
OFFICES = ("head of state", "head of government", "head of both", "office")
DATED = re.compile(r"\[\s*([A-Z~-]+)\s*([<>]?)\s*(\d{6,8})\s*(?:-\s*(\d{6,8}))?\s*\]")
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)
STILL = datetime.date(2099, 12, 30)
DAY = datetime.timedelta(days=1)


class Office:
    """The first day in office and the day after the last.

    FIRST and LAST are days that are not known, STILL is the end of an office that is still held.
    """

    def __init__(self, code, begin, end, where, title=""):
        self.code, self.begin, self.end, self.where, self.title = code, begin, end, where, title

    def overlaps(self, other):
        return self.begin < other.end and other.begin < self.end

    def __str__(self):
        begin = "" if self.begin == FIRST else self.begin
        end = "" if self.end >= STILL else self.end
        return f"{self.code} {begin}..{end} {self.title}".rstrip() + f" ({self.where})"


def exact(day):
    return FIRST < day < STILL and day.day != 1 and (day + DAY).day != 1


def key(name):
    """The name in capitals without accents, points and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^A-Za-z' ]", " ", plain.replace("_", " ")).upper().split())


def our_day(text, default):
    parts = [int(p) for p in text.strip().split("-") if p]
    return datetime.date(*(parts + [1, 1])[:3]) if parts else default


def our_persons():
    """Our persons: name -> (set of names, offices)."""
    persons = {}
    for path in sorted(LEXICON.rglob("*.txt")):
        code = person = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            if not line[0].isspace():
                kind, code, name = line.split(" ", 2)
                person = name if kind == "person" else ""
                persons.setdefault(person, ({person}, []))
                continue
            field, _, value = line.strip().partition(": ")
            if field == "names" and person:
                persons[person][0].update(n.strip() for n in value.split(","))
            if field in OFFICES:
                title, names, dates = (p.strip() for p in value.split("|"))
                names = [n.strip() for n in names.split(",")]
                begin, _, end = dates.partition("..")
                known, offices = persons.setdefault(names[0], (set(), []))
                known.update(names)
                days = our_day(begin, FIRST), our_day(end, STILL)
                offices.append(Office(code, *days, f"{path.name}:{number}", title))
    return {name: both for name, both in persons.items() if name and both[1]}


def their_day(text, default):
    """A day of six or eight digits; a day past the month's last is its last."""
    if not text or len(text) == 7:
        return default
    year = int(text[:-4])
    if len(text) == 6:
        year += 2000 if year < 50 else 1900
    month, day = min(max(int(text[-4:-2]), 1), 12), max(int(text[-2:]), 1)
    for d in (day, 30, 29, 28):
        try:
            return datetime.date(year, month, d)
        except ValueError:
            continue
    return default


def their_offices(paths, lists_begin):
    """Their persons: normalised name -> offices with a date."""
    found = {}
    for path in paths:
        names, offices = [], []
        text = pathlib.Path(path).read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines() + ["END"], 1):
            line = line.split("#")[0].rstrip()
            if not line:
                continue
            if line[0] != "+" and not line[0].isspace():
                for n in names:
                    found.setdefault(n, []).extend(offices)
                names, offices = [], []
            if not line[0].isspace():
                names.append(key(line.lstrip("+").split("[")[0]))
            for code, sign, begin, end in DATED.findall(line):
                low = FIRST if sign == "<" else their_day(begin, FIRST)
                high = their_day(begin if sign == "<" else end, LAST)
                low = FIRST if low == lists_begin else low
                if "ELI" not in code and low < high:
                    where = f"{pathlib.Path(path).name}:{number}"
                    offices.append(Office(code, low, high, where))
    return found


def same_body(ours, theirs):
    """Whether the codes are of one state, or both of an organisation, whose letters differ widely."""
    return ours[:3] == theirs[:3]


def stretches(offices):
    """The offices, joined where one begins within three days of another's end."""
    joined = []
    for o in sorted(offices, key=lambda o: (o.begin, o.end)):
        if joined and o.begin <= joined[-1].end + 3 * DAY:
            last = joined[-1]
            last.end = max(last.end, o.end)
            last.title = last.title if o.title in last.title else f"{last.title} + {o.title}"
        else:
            joined.append(Office(o.code, o.begin, o.end, o.where, o.title))
    return joined


def beyond(office, others, days, first, last):
    """Whether the office begins before or ends after all others that share days with it."""
    others = [o for o in others if office.overlaps(o)]
    if not others:
        return False
    begin, end = min(o.begin for o in others), max(o.end for o in others)

    def later(a, b):
        """Whether b lies after a by more than the tolerance, in the years compared."""
        limit = 3 if exact(a) and exact(b) else days
        if FIRST in (a, b) or LAST in (a, b):
            return False
        return a < last and b > first and (min(b, last) - max(a, first)).days > limit

    return later(office.begin, begin) or later(end, office.end)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--days", type=int, default=62, help="days by which dates may differ (62)")
    parser.add_argument("--lists-begin", type=datetime.date.fromisoformat, metavar="DATE",
                        default=datetime.date(2003, 1, 1), help="a begin that is none (2003-01-01)")
    parser.add_argument("--from", dest="first", type=int, default=1990, help="first year compared (1990)")
    parser.add_argument("--to", dest="last", type=int, default=2013, help="last year compared (2013)")
    parser.add_argument("dictionary", nargs="+", help="a file of actors in PETRARCH's format")
    args = parser.parse_args()
    first, last = datetime.date(args.first, 1, 1), datetime.date(args.last, 12, 31)
    theirs = their_offices(args.dictionary, args.lists_begin)
    counts = {"agree": 0, "dates": 0, "no day shared": 0, "another country": 0}
    for name, (names, offices) in sorted(our_persons().items()):
        matched = {o.where: o for n in names if " " in n for o in theirs.get(key(n), [])}
        if not matched:
            continue
        codes = {o.code for o in offices}
        same = [o for o in matched.values() if any(same_body(c, o.code) for c in codes)]
        ours, mates = stretches(offices), stretches(same)
        if not same:
            verdict, ours, mates = "another country", offices, list(matched.values())
        elif not any(o.overlaps(m) for o in ours for m in mates):
            verdict = "no day shared"
            mates = [m for m in mates if exact(m.begin) and first < m.end]
        else:
            verdict = "dates"
            ours = [o for o in ours if beyond(o, mates, args.days, first, last)]
            mates = [
                m
                for m in mates
                if (exact(m.begin) or exact(m.end))
                and beyond(m, stretches(offices), args.days, first, last)
            ]
        if not (ours and mates) and verdict == "no day shared" or not (ours or mates):
            counts["agree"] += 1
            continue
        counts[verdict] += 1
        print(f"{name}: {verdict}")
        for side, lines in ("ours  ", offices if verdict == "dates" else ours), ("theirs", same or mates):
            for o in sorted(lines, key=lambda o: o.begin):
                print(f"  {side} {o}")
    print(f"persons in both: {sum(counts.values())};", "; ".join(f"{k}: {v}" for k, v in counts.items()))


if __name__ == "__main__":
    sys.exit(main())
