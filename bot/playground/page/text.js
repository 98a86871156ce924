// Text with entities as elements. Offsets are UTF-16 units, which is what strings here count.

import { h } from "./dom.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };

export function formatted(text, entities = [], actions) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, sorted, 0, text.length, actions);
}

function pieces(text, entities, start, end, actions) {
  const made = [];
  let at = start;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < at || entity.offset >= end) continue;
    if (entity.offset > at) made.push(between(text.slice(at, entity.offset), made));
    at = Math.min(entity.offset + entity.length, end);
    const inner = entities.slice(i + 1).filter((one) => one.offset < at);
    made.push(element(entity, text.slice(entity.offset, at),
      pieces(text, inner, entity.offset, at, actions), actions));
  }
  if (at < end) made.push(between(text.slice(at, end), made));
  return made;
}

// A block ends its own line: the line break written behind it is not a further one.
function between(text, before) {
  const isAfterBlock = ["BLOCKQUOTE", "PRE"].includes(before.at(-1)?.nodeName);
  return isAfterBlock ? text.replace(/^\n/, "") : text;
}

function element(entity, text, children, actions) {
  if (entity.type in PLAIN) return h(PLAIN[entity.type], {}, ...children);
  switch (entity.type) {
    case "pre": return h("pre", { "data-language": entity.language }, h("code", {}, ...children));
    case "blockquote": return h("blockquote", { dir: "auto" }, ...children);
    case "expandable_blockquote": return expandable(children);
    case "spoiler": return spoiler(children);
    case "text_link": return link(entity.url, children, actions);
    case "url": return link(/^https?:/i.test(text) ? text : `https://${text}`, children, actions);
    case "email": return h("a", { href: `mailto:${text}` }, ...children);
    case "bot_command":
      return h("button", { type: "button", class: "link", onclick: () => actions.say(text) }, text);
    case "date_time":
      return h("time", { datetime: new Date(entity.unix_time * 1000).toISOString() }, ...children);
    default: return h("span", { class: entity.type }, ...children);
  }
}

export function link(url, children, actions) {
  const start = actions.startOf(url);
  if (start !== null) {
    return h("a", { href: "#", title: url, onclick: (event) => {
      event.preventDefault();
      actions.start(start);
    } }, ...children);
  }
  const isSafe = /^(https?|mailto|tel):/i.test(url);
  return isSafe
    ? h("a", { href: url, title: url, target: "_blank", rel: "noopener noreferrer" }, ...children)
    : h("span", { class: "dead", title: url }, ...children);
}

function spoiler(children) {
  const element = h("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text: show it",
  }, ...children);
  const show = () => {
    element.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) element.removeAttribute(name);
  };
  element.addEventListener("click", show);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); show(); }
  });
  return element;
}

function expandable(children) {
  const body = h("div", { class: "folded" }, ...children);
  const more = h("button", { type: "button", class: "more", "aria-expanded": "false",
    "aria-label": "Show the whole quote" }, "▾");
  const quote = h("blockquote", { class: "expandable", dir: "auto" }, body, more);
  more.addEventListener("click", () => {
    const isOpen = quote.classList.toggle("open");
    more.setAttribute("aria-expanded", isOpen);
    more.setAttribute("aria-label", isOpen ? "Show less of the quote" : "Show the whole quote");
    more.textContent = isOpen ? "▴" : "▾";
  });
  return quote;
}
