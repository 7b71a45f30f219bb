"""Looks at pages in a browser and on paper. `look.py PAGES OUT`; see scripts/looks."""

import os
import sys
import time
from glob import glob

import paper
from browser import Browser

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTHS = (390, 1280)
# What the margins of A4 leave, in pixels of CSS.
PAPER = round((210 - 2 * 20) / 25.4 * 96)
MEASURE = open(os.path.join(HERE, "measure.js"), encoding="utf-8").read()


def look(browser, page, out=None):
    """Everything that is wrong with a page."""
    found = list(browser.open(page))
    stem = os.path.join(out, os.path.splitext(os.path.basename(page))[0]) if out else None
    widths = [(width, "screen") for width in WIDTHS]
    if page.endswith(".html"):
        widths.append((PAPER, "print"))
    for width, media in widths:
        browser.width(width, media)
        seen = browser.run(MEASURE)
        found += [(kind, f"{what} [{media}, {width} px]") for kind, what in seen["found"]]
        if stem and media == "screen":
            browser.picture(f"{stem}.{width}.png")
    if page.endswith(".html"):
        found += paper.markup(page)
        pdf = (stem or os.path.join(browser.profile, "page")) + ".pdf"
        browser.pdf(pdf)
        is_book = "report" in os.path.basename(page)
        found += paper.findings(pdf, seen["headings"], seen["contents"], is_book)
        browser.ask("Emulation.setEmulatedMedia", media="screen")
    return found


def prove(browser):
    """A check that cannot fail is none: every broken page must be found broken, in the way that its name says."""
    broken = sorted(glob(os.path.join(HERE, "broken", "*.*")))
    failed = []
    for page in broken:
        kind = os.path.basename(page).split(".")[0].split("-")[0]
        if kind not in {found for found, _ in look(browser, page)}:
            failed.append(f"{os.path.relpath(page)}: ‘{kind}’ was not found in it")
    return len(broken), failed


def main(pages, out):
    began = time.monotonic()
    os.makedirs(out, exist_ok=True)
    found = sorted(glob(os.path.join(pages, "*.html")) + glob(os.path.join(pages, "*.svg")))
    if not found:
        sys.exit(f"{pages}: no pages to look at")
    browser = Browser()
    try:
        proven, problems = prove(browser)
        sheets = 0
        for page in found:
            wrong = dict.fromkeys(look(browser, page, out))
            problems += [f"{os.path.basename(page)}: {kind}: {what}" for kind, what in wrong]
            pdf = os.path.join(out, os.path.splitext(os.path.basename(page))[0] + ".pdf")
            sheets += paper.pages(pdf) if os.path.exists(pdf) else 0
    finally:
        browser.close()
    for problem in problems:
        print(problem)
    print(
        f"{len(found)} pages, {sheets} sheets of paper, {proven} checks proven, {len(problems)} problems, "
        f"{time.monotonic() - began:.0f} s: {out}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
