"""The reminders of every conversation under Tests, read with the icalendar package from PyPI.

    python3 check.py .build/release/plaint

What a calendar relies on: the file parses, each entry has a day, a title and an alarm, no two entries of all cases have the
same UID, and written again in another language, or a day later, an entry keeps its UID.
"""

import datetime
import pathlib
import subprocess
import sys

try:
    import icalendar
except ImportError:
    print("calendars: skipped, the Python package icalendar is not installed (pip install icalendar)")
    sys.exit(0)

plaint = sys.argv[1]
tests = pathlib.Path(__file__).resolve().parent.parent


def entries(transcript, *options):
    """The entries of a conversation's calendar, by UID."""
    written = subprocess.run(
        [plaint, "export", transcript, "--format", "ics", *options], capture_output=True, check=True
    ).stdout
    assert written.endswith(b"\r\n") and b"\n" not in written.replace(b"\r\n", b""), "lines end in CRLF"
    assert max(map(len, written.split(b"\r\n"))) <= 75, "a line is longer than 75 octets"
    calendar = icalendar.Calendar.from_ical(written)
    assert str(calendar["VERSION"]) == "2.0" and calendar["PRODID"], "VERSION and PRODID"
    found = {}
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        assert event.decoded("DTSTART") and event.decoded("DTSTAMP") and str(event["SUMMARY"]).strip()
        alarm, = event.walk("VALARM")
        assert str(alarm["ACTION"]) == "DISPLAY" and str(alarm["DESCRIPTION"]) == str(event["SUMMARY"])
        assert str(event["UID"]) not in found, "the same UID twice"
        found[str(event["UID"])] = event
    return found


cases = sorted(tests.glob("Conversations/*.txt"))
seen = {}
for case in cases:
    kept = entries(case)
    for uid in kept:
        assert uid not in seen, f"{case.name}: {uid} is in {seen[uid]} as well"
        seen[uid] = case.name
    for language in ("zh-Hans", "zh-Hant", "en"):
        assert entries(case, "--language", language).keys() == kept.keys(), f"{case.name}: UIDs in {language}"
    stamp = next((event.decoded("DTSTAMP") for event in kept.values()), None)
    if stamp:
        later = str((stamp + datetime.timedelta(days=1)).date())
        assert entries(case, "--today", later).keys() <= kept.keys(), f"{case.name}: UIDs a day later"
assert seen, "no conversation has a reminder"
print(f"calendars: {len(seen)} entries of {len(cases)} conversations parse with icalendar {icalendar.__version__}")
