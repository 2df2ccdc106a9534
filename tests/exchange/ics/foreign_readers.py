# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads the calendars we write with readers that are not ours (python3-icalendar, python3-vobject, both with
python3-dateutil), expands them and compares series, local start, zone and length with the list we mean."""

import collections
import datetime
import pathlib
import subprocess
import sys
import tempfile

try:
    import icalendar
    import vobject
    from dateutil import rrule
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

SECONDS = datetime.timedelta(seconds=1)


def series_of(uid):
    """The first three parts of a UID; the rest names a segment or an occurrence."""
    return "/".join(uid.split("@")[0].split("/")[:3]).split("#")[0]


def wall(value):
    """The local time as it stands in the file, without its zone; dates as midnight."""
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None)
    return datetime.datetime.combine(value, datetime.time())


def row(uid, start, zone, length):
    timed = zone is not None
    return (series_of(uid), start.strftime("%Y-%m-%d"), start.strftime("%H:%M") if timed else "",
            zone or "", str(int(length.total_seconds()) // 60))


class Event:
    """What either library says about one VEVENT, in plain values."""

    def __init__(self, uid, start, end, zone, status, rule, left_out, replaces):
        self.uid, self.start, self.length, self.zone = uid, wall(start), wall(end) - wall(start), zone
        self.status, self.rule = status, rule
        self.left_out = {wall(value) for value in left_out}
        self.replaces = wall(replaces) if replaces is not None else None


def expand(events, utc_to_wall):
    replaced = collections.defaultdict(set)
    for event in events:
        if event.replaces is not None:
            assert event.replaces not in replaced[event.uid], "two events replace the same one"
            replaced[event.uid].add(event.replaces)
    masters = [event.uid for event in events if event.replaces is None]
    assert len(masters) == len(set(masters)), "a UID is used twice"
    rows = []
    for event in events:
        if event.status != "CONFIRMED":
            continue
        if event.rule is None:
            rows.append(row(event.uid, event.start, event.zone, event.length))
            continue
        text = utc_to_wall(event)
        starts = list(rrule.rrulestr(text, dtstart=event.start))
        assert starts[0] == event.start, "DTSTART is not an instance of its rule"
        unwanted = event.left_out | replaced[event.uid]
        assert unwanted <= set(starts), "an exception names no instance"
        rows += [row(event.uid, start, event.zone, event.length) for start in starts if start not in unwanted]
    return sorted(rows)


def until_on_the_wall(event, zone_of):
    """dateutil wants UNTIL as local as its start: the UTC value through the file's own VTIMEZONE."""
    parts = dict(part.split("=") for part in event.rule.split(";"))
    until = parts["UNTIL"]
    if until.endswith("Z"):
        instant = datetime.datetime.strptime(until, "%Y%m%dT%H%M%SZ")
        parts["UNTIL"] = (instant + zone_of(event.zone, instant)).strftime("%Y%m%dT%H%M%S")
    return ";".join(f"{name}={value}" for name, value in parts.items())


def offsets(calendar):
    """UTC offset of a zone at an instant, from the VTIMEZONE components alone."""
    changes = collections.defaultdict(list)
    for zone in calendar.walk("VTIMEZONE"):
        for part in zone.subcomponents:
            before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
            changes[str(zone["TZID"])].append((part["DTSTART"].dt - before, before, after))

    def at(name, instant):
        known = sorted(changes[name])
        assert known, f"no VTIMEZONE {name}"
        answer = known[0][1]
        for begin, _, after in known:
            if begin <= instant:
                answer = after
        return answer

    return at


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert "METHOD" not in calendar
    events = []
    for item in calendar.walk("VEVENT"):
        assert not item.errors, item.errors
        assert "RDATE" not in item
        left_out = item.get("EXDATE", [])
        left_out = left_out if isinstance(left_out, list) else [left_out]
        rule = item["RRULE"].to_ical().decode() if "RRULE" in item else None
        replaces = item["RECURRENCE-ID"].dt if "RECURRENCE-ID" in item else None
        start = item["DTSTART"].dt
        end = item["DTEND"].dt if "DTEND" in item else wall(start) + item["DURATION"].dt
        events.append(Event(str(item["UID"]), start, end,
                            item["DTSTART"].params.get("TZID"), str(item["STATUS"]), rule,
                            [date.dt for entry in left_out for date in entry.dts], replaces))
    at = offsets(calendar)
    return expand(events, lambda event: until_on_the_wall(event, at))


def with_vobject(text, at):
    calendar = vobject.readOne(text)
    events = []
    for item in calendar.vevent_list:
        left_out = [date for entry in getattr(item, "exdate_list", []) for date in entry.value]
        zone = item.dtstart.params.get("X-VOBJ-ORIGINAL-TZID", item.dtstart.params.get("TZID", [None]))[0]
        start = item.dtstart.value
        end = item.dtend.value if hasattr(item, "dtend") else wall(start) + item.duration.value
        events.append(Event(item.uid.value, start, end, zone, item.status.value,
                            item.rrule.value if hasattr(item, "rrule") else None, left_out,
                            item.recurrence_id.value if hasattr(item, "recurrence_id") else None))
    return expand(events, lambda event: until_on_the_wall(event, at))


def check_lines(raw):
    lines = raw.split(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b""), "a line feed without carriage return"
    assert all(len(line) <= 75 for line in lines), "a line longer than 75 octets"
    for line in lines:
        line.decode("utf-8")  # folded between characters


def main(program):
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        print(subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout, end="")
        for file in sorted(pathlib.Path(folder).glob("*.ics")):
            meant = sorted(tuple(line.split("\t")) for line in file.with_suffix(".tsv").read_text().splitlines())
            raw = file.read_bytes()
            check_lines(raw)
            text = raw.decode("utf-8")
            at = offsets(icalendar.Calendar.from_ical(text))
            readings = {"icalendar": with_icalendar(text), "vobject": with_vobject(text, at)}
            for reader, found in readings.items():
                same = found == meant
                wrong += not same
                print(f"{file.name}: {len(found)} of {len(meant)} talks by {reader}, {'same' if same else 'DIFFERENT'}")
                if not same:
                    counted = collections.Counter(meant)
                    counted.subtract(found)
                    for talk, count in sorted((talk, n) for talk, n in counted.items() if n)[:10]:
                        print("  missing" if count > 0 else "  too much", *talk)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
