// What a reader would stumble over in this page at this width: a list of [kind, what]. It changes nothing.
(() => {
  const found = [];
  const say = (kind, what) => found.push([kind, what]);
  const root = document.documentElement;
  const isPicture = root.localName === "svg";
  const name = (element) => {
    const text = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const style = element.getAttribute("class");
    return `<${element.localName}${style ? ` class="${style}"` : ""}> “${text}”`;
  };
  const isSeen = (element) => element.checkVisibility
    ? element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) : true;
  const isInside = (element, test) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return true;
    return false;
  };
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

  // Nothing is wider than the window, unless it scrolls within a frame of its own, or has been cut off.
  const width = root.clientWidth;
  if (!isPicture && root.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll("*")].filter((element) =>
      element.getBoundingClientRect().right > width + 0.5 && !isInside(element, scrolls));
    // The innermost of them are to blame.
    const blamed = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    say("overflow", `${root.scrollWidth} > ${width}: ${blamed.slice(0, 5).map(name).join(", ")}`);
  }
  for (const element of isPicture ? [] : document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.closest("svg")) {
      say("clipped", name(element));
    }
  }
  for (const text of document.querySelectorAll("svg text")) {
    const picture = text.closest("svg").getBoundingClientRect();
    const box = text.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.left < picture.left - 1 || box.right > picture.right + 1 || box.bottom > picture.bottom + 1) {
      say("clipped", `${name(text)} leaves its picture`);
    }
  }

  // Every letter has a form in some font: none is drawn as that of a letter that no font has.
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  [canvas.width, canvas.height] = [20, 20];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const drawn = (letter, font) => {
    pen.clearRect(0, 0, 20, 20);
    pen.font = font;
    pen.fillText(letter, 2, 15);
    return new BigUint64Array(pen.getImageData(0, 0, 20, 20).data.buffer).join();
  };
  const letters = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || /^(style|script|title|desc)$/.test(element.localName) || !isSeen(element)) continue;
    texts.push([node, element]);
    const style = getComputedStyle(element);
    const font = `${style.fontWeight} 14px ${style.fontFamily}`;
    if (!letters.has(font)) letters.set(font, new Map());
    for (const { segment } of new Intl.Segmenter().segment(node.data)) {
      if (!letters.get(font).has(segment)) letters.get(font).set(segment, element);
    }
  }
  const nowhere = String.fromCodePoint(0x10fffd);
  for (const [font, used] of letters) {
    const missing = drawn(nowhere, font);
    for (const [letter, element] of used) {
      // Marks, joiners and skins change the letter that they follow and are none of their own.
      const lone = [...letter].filter((part) => !/[\s\x21-\x7e\p{M}\p{Cf}\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u.test(part));
      for (const part of lone) {
        if (drawn(part, font) === missing) {
          say("glyph", `U+${part.codePointAt(0).toString(16).toUpperCase()} in ${name(element)}`);
        }
      }
    }
  }

  // Words stand out from their ground: WCAG 2.2, 1.4.3.
  const colour = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const pairs = new Set();
  for (const [, element] of isPicture ? [] : texts) {
    if (element.closest("svg")) continue;
    const ink = colour(getComputedStyle(element).color);
    let ground = { rgb: [255, 255, 255], alpha: 1 };
    for (let at = element; at; at = at.parentElement) {
      const own = colour(getComputedStyle(at).backgroundColor);
      if (own.alpha === 1) { ground = own; break; }
    }
    const pair = ink.rgb.join() + " on " + ground.rgb.join();
    const ratio = contrast(ink.rgb, ground.rgb);
    if (ratio < 4.5 && !pairs.has(pair)) say("contrast", `${ratio.toFixed(2)}: ${pair}, ${name(element)}`);
    pairs.add(pair);
  }

  // What those use who hear the page or move through it by keys.
  if (!isPicture) {
    if (!root.lang) say("language", "the page has none");
    if (document.querySelectorAll("h1").length !== 1) say("heading", `${document.querySelectorAll("h1").length} h1`);
    if (document.querySelectorAll("main").length !== 1) say("landmark", "there is not one main");
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const own = Number(heading.localName[1]);
      if (own > level + 1) say("heading", `${name(heading)} after h${level}`);
      if (!heading.textContent.trim()) say("heading", "one is empty");
      level = own;
    }
    for (const table of document.querySelectorAll("table")) {
      if (table.querySelector("th:not([scope])")) say("table", `a head without a scope in ${name(table)}`);
      if (!table.querySelector("th[scope=col]")) say("table", `no heads of columns in ${name(table)}`);
    }
    for (const link of document.querySelectorAll("a")) {
      if (!link.textContent.trim() && !link.getAttribute("aria-label")) say("link", `${link.getAttribute("href")} has no words`);
      const target = link.getAttribute("href") || "";
      if (target.startsWith("#") && !document.getElementById(decodeURIComponent(target.slice(1)))) {
        say("link", `${target} leads nowhere`);
      }
    }
    for (const image of document.querySelectorAll("img")) {
      if (!image.hasAttribute("alt")) say("alternative", `${name(image)} has none`);
    }
    for (const element of document.querySelectorAll("[tabindex]")) {
      if (element.tabIndex > 0) say("focus", `${name(element)} breaks the order`);
    }
  }
  for (const picture of document.querySelectorAll("svg")) {
    const by = (picture.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id));
    if (picture.getAttribute("role") !== "img" || !by.length || by.some((part) => !part || !part.textContent.trim())) {
      say("alternative", `${name(picture)} has none`);
    }
  }
  const ids = new Set();
  for (const { id } of document.querySelectorAll("[id]")) {
    if (ids.has(id)) say("id", `${id} is there twice`);
    ids.add(id);
  }
  return {
    found,
    headings: [...document.querySelectorAll("h2, h3, h4")].map((it) => it.textContent.trim()),
    contents: document.querySelectorAll("nav a").length,
  };
})()
