// The open chat's messages, oldest first, scrolled as people expect.

import { $, avatar, h } from "./dom.js";
import { authorName, bubble } from "./message.js";
import { isPrivate, open, store } from "./store.js";
import { clockTime, day } from "./tools.js";

const NEAR = 80; // pixels from the end that still count as the end
const MARGIN = 8; // pixels above a message that begins at the top
const FAR = 300; // pixels from the end that want a button back

const log = $("log");
const fromEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight;
const toEnd = () => { log.scrollTop = log.scrollHeight; };

// To the end, but never past the beginning of a message that is longer than the screen.
function toNewest() {
  toEnd();
  const top = log.lastElementChild.offsetTop - MARGIN;
  if (top < log.scrollTop) log.scrollTop = top;
}

const find = (id) => log.querySelector(`[data-id="${id}"]`);

export function messageLog(actions, reply) {
  const viewOf = (chat) => ({
    actions,
    clockTime,
    isRoom: !isPrivate(chat),
    isOwn: (message) => message.from?.id === open.person,
    topic: (message) => chat.topics[message.message_thread_id],
    reply: (message) => reply(message, authorName(message)),
  });

  function append(chat, message) {
    log.querySelector(".welcome")?.remove();
    const date = day(message.date);
    if (log.dataset.day !== date || !log.querySelector(".day")) {
      log.dataset.day = date;
      log.append(h("p", { class: "day" }, date));
    }
    log.append(bubble(message, viewOf(chat)));
  }

  function show(chat) {
    log.replaceChildren();
    if (!chat.messages.size) log.append(welcome());
    for (const message of chat.messages.values()) append(chat, message);
  }

  return {
    show(chat) { show(chat); toEnd(); },
    refresh(chat) {
      const distance = fromEnd();
      show(chat);
      log.scrollTop = log.scrollHeight - log.clientHeight - distance;
    },
    add(chat, message) {
      const follows = fromEnd() < NEAR || message.from?.id === open.person;
      append(chat, message);
      if (follows) toNewest();
    },
    replace(chat, message) {
      const old = find(message.message_id);
      const focused = old?.contains(document.activeElement) && document.activeElement.textContent;
      const made = bubble(message, viewOf(chat));
      const wasAtEnd = fromEnd() < NEAR;
      old?.replaceWith(made);
      if (wasAtEnd) toEnd();
      // Who moves by keyboard stays where they were.
      if (focused) {
        const keys = [...made.querySelectorAll(".key")];
        (keys.find((key) => key.textContent === focused) || keys[0])?.focus();
      }
    },
    remove(id) { find(id)?.remove(); },
  };
}

function welcome() {
  const { bot } = store;
  return h("div", { class: "welcome" },
    avatar(h("span", { "aria-hidden": "true" }), bot.first_name, bot.id),
    h("h3", {}, bot.first_name), h("p", {}, bot.description || "Press Start to talk to the bot."));
}

log.addEventListener("scroll", () => { $("down").hidden = fromEnd() < FAR; }, { passive: true });
$("down").addEventListener("click", () => log.scrollTo({ top: log.scrollHeight, behavior: "smooth" }));
