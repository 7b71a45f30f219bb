#!/usr/bin/env python3
"""The days of the rules in holidays-rules.txt by python-dateutil, from 2026 through 2028: what our expansion must find.

    pip install python-dateutil && ./make-holidays.py > holidays-rules.txt
"""
from datetime import datetime

from dateutil.rrule import rrulestr

RULES = [
    ("FREQ=YEARLY", "2018-10-03"),
    ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", "2015-12-25"),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2010-11-25"),
    ("FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", "2012-05-28"),
    ("FREQ=YEARLY;BYDAY=20MO", "2014-05-19"),
    ("FREQ=YEARLY;BYDAY=-1FR", "2014-12-26"),
    ("FREQ=YEARLY;BYDAY=53TH", "2015-12-31"),
    ("FREQ=YEARLY", "2016-02-29"),
    ("FREQ=YEARLY;INTERVAL=2", "2017-05-05"),
    ("FREQ=YEARLY;BYMONTH=1,7", "2019-01-31"),
    ("FREQ=YEARLY;BYMONTHDAY=-1", "2023-01-31"),
    ("FREQ=YEARLY;BYDAY=MO;BYMONTHDAY=25", "2017-09-25"),
    ("FREQ=YEARLY;COUNT=9", "2018-06-06"),
    ("FREQ=MONTHLY", "2024-01-31"),
    ("FREQ=MONTHLY;BYDAY=5MO", "2024-01-29"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1,15;COUNT=30", "2025-03-15"),
    ("FREQ=MONTHLY;BYMONTHDAY=-30", "2025-03-02"),
    ("FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=3;UNTIL=20270101", "2025-01-31"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2020-03-13"),
    ("FREQ=MONTHLY;BYMONTH=2,8;BYDAY=1MO,3MO", "2025-02-03"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", "2026-01-04"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO", "2026-01-04"),
    ("FREQ=WEEKLY;INTERVAL=3", "2025-06-11"),
    ("FREQ=DAILY;INTERVAL=10;COUNT=60", "2025-01-01"),
    ("FREQ=DAILY;BYDAY=SA;BYMONTH=8", "2025-01-04"),
]

for rule, start in RULES:
    days = rrulestr(rule, dtstart=datetime.fromisoformat(start)).between(
        datetime(2026, 1, 1), datetime(2028, 12, 31), inc=True)
    print(rule, start, *(day.date().isoformat() for day in days))
