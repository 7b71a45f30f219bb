"""What is wrong with a printed page: judged from the PDF by poppler, not by the browser that made it."""

import re
import subprocess


def tool(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def plain(text):
    return re.sub(r"\s+", "", text)


def findings(pdf, headings, contents, is_book):
    """`contents`: how many lines its table of contents has. `is_book`: it has chapters to find one's way by."""
    found = []
    boxes = tool("pdftotext", "-bbox", pdf, "-")
    pages = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.S)
    word = re.compile(r'xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>')
    # Printers leave 4 mm at the edge white.
    edge = 4 / 25.4 * 72
    laid_out = tool("pdftotext", "-layout", pdf, "-").split("\f")
    titles = {plain(heading) for heading in headings}
    for number, (width, height, content) in enumerate(pages, 1):
        words = [(*map(float, match.groups()[:4]), match[5]) for match in word.finditer(content)]
        for left, top, right, bottom, text in words:
            if left < edge or top < edge or right > float(width) - edge or bottom > float(height) - edge:
                found.append(("cut", f"page {number}: “{text[:40]}” runs over the edge"))
        if not words:
            found.append(("blank", f"page {number} is empty"))
            continue
        lines = [line.strip() for line in laid_out[number - 1].splitlines() if line.strip()]
        if lines and lines[-1] == str(number):
            lines.pop()
        elif number > 1:
            found.append(("number", f"page {number} does not say so"))
        if number < len(pages) and lines and plain(lines[-1]) in titles:
            found.append(("alone", f"page {number} ends with the heading “{lines[-1]}”"))
    if is_book:
        outline = tool("pdftohtml", "-xml", "-i", "-stdout", pdf).partition("<outline>")[2]
        marks = {plain(re.sub("<[^>]+>", "", item)) for item in re.findall(r"<item[^>]*>(.*?)</item>", outline, re.S)}
        if not marks:
            found.append(("bookmark", "there are none"))
        with open(pdf, "rb") as file:
            links = re.findall(rb"/Dest\s*/", file.read())
        if len(links) < contents:
            found.append(("contents", f"{contents} lines of the table of contents, {len(links)} links"))
    return found


def pages(pdf):
    return int(re.search(r"Pages:\s+(\d+)", tool("pdfinfo", pdf))[1])


def markup(page):
    """What tidy, a judge from outside, has against the page."""
    run = subprocess.run(
        ["tidy", "-errors", "-quiet", "-utf8", "--drop-empty-elements", "no", page], capture_output=True, text=True)
    # HTML has SVG's title carry an id, as every element may; tidy 5.6 takes it for the title of the page.
    mistaken = ("<title> proprietary attribute \"id\"",)
    return [
        ("markup", line) for line in run.stderr.splitlines()
        if line.strip() and not any(words in line for words in mistaken)]
