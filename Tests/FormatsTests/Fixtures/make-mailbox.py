"""Writes list.mbox with Python's own email and mailbox modules, and list.csv with what they read in it.

python3 make-mailbox.py, in this folder.
"""
import csv
import email.header
import email.policy
import email.utils
import mailbox
import os
import re
from datetime import timezone
from email.message import EmailMessage

LETTERS = [
    ("김하늘", "sky@example.com", "Mon, 06 Jul 2020 19:30:00 +0900", "<1@example.com>", None, "첫 모임 안내",
     "안녕하세요.\n첫 모임을 알립니다.\n\nFrom now on every second Monday.\n"),
    ("이바다", "sea@example.com", "Mon, 06 Jul 2020 20:15:30 +0900", "<2@example.com>", "<1@example.com>",
     "Re: 첫 모임 안내", "네, 갑니다!\n" + "긴 줄입니다. " * 40 + "\n"),
    ("", "list@example.com", "Tue, 07 Jul 2020 01:00:00 -0400", "<3@example.com>", "<2@example.com>", "plain", "ok\n"),
    ("Kim, Nuri", "nuri@example.com", "Tue, 7 Jul 2020 09:00:00 GMT", "<4@example.com>", None, "parts", None),
]

path = "list.mbox"
if os.path.exists(path):
    os.remove(path)
box = mailbox.mbox(path)
for name, address, date, ident, answered, subject, text in LETTERS:
    letter = EmailMessage(policy=email.policy.SMTP.clone(linesep="\n"))
    letter["From"] = email.utils.formataddr((str(email.header.Header(name, "utf-8")) if not name.isascii() else name, address))
    letter["Date"] = date
    letter["Message-ID"] = ident
    if answered:
        letter["In-Reply-To"] = answered
    letter["Subject"] = subject
    if text is None:
        letter.set_content("나눈 글입니다.\n", cte="base64")
        letter.add_alternative("<p>나눈 글입니다.</p>\n", subtype="html")
        letter.add_attachment(b"\0\1\2" * 30, maintype="application", subtype="octet-stream", filename="x.bin")
    else:
        letter.set_content(text)
    entry = mailbox.mboxMessage(letter)
    entry.set_from("list@example.com", (2020, 7, 6, 10, 30, 0, 0, 188, 0))
    box.add(entry)
box.flush()
box.close()


def decoded(header):
    return str(email.header.make_header(email.header.decode_header(header)))


rows = []
for letter in mailbox.mbox(path, factory=None):
    name, address = email.utils.parseaddr(str(letter["From"]))
    moment = email.utils.parsedate_to_datetime(letter["Date"]).astimezone(timezone.utc)
    part = next(p for p in letter.walk() if p.get_content_type() == "text/plain")
    # mailbox leaves the ‘>’ that it wrote before ‘From ’.
    text = re.sub("(?m)^>(>*From )", r"\1", part.get_payload(decode=True).decode(part.get_content_charset() or "ascii"))
    rows.append([
        moment.strftime("%Y-%m-%dT%H:%M:%SZ"), decoded(name) or address, letter["Message-ID"].strip("<>"),
        (letter["In-Reply-To"] or "").strip("<>"), len(text.strip())])
with open("list.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["time", "member", "id", "reply_to", "length"])
    writer.writerows(rows)
