// The page: what is known, which chat is open, and how both are shown.

import { composer } from "./composer.js";
import { $, ask, avatar, h, toast } from "./dom.js";
import { authorName, bubble, summary } from "./message.js";
import { act, get, listen } from "./net.js";
import { clockTime, day, readClock } from "./tools.js";

const TYPING = { typing: "typing", find_location: "looking for a place", upload_photo: "sending a photo" };
const WAIT = 15_000; // milliseconds a tap may spin

const store = { bot: null, people: [], chats: new Map(), menus: {} };
const open = { chat: null, person: null };
const unread = new Map();
const spinning = new Map();
let typingTimer;

const isPrivate = (chat) => chat.type === "private";
const personOf = (id) => store.people.find((one) => one.id === id);
const title = (chat) => isPrivate(chat) ? chat.first_name : chat.title;

const writing = composer({
  bot: () => store.bot,
  chat: () => open.chat,
  person: () => open.person,
  commands: () => store.menus[`${open.chat} ${open.person}`] || [],
  isBlocked: () => personOf(open.person)?.blocked,
  unblock: () => act("block", { person: open.person, blocked: false }),
});

// What a message on the screen may ask for.
const actions = {
  say: (text) => writing.say(text),
  typeInline: (query) => writing.typeInline(query),
  startOf(url) {
    const name = store.bot.username.toLowerCase();
    const found = url.match(/^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?(?:\?start=([\w-]*))?$/i)
      || url.match(/^tg:\/\/resolve\?domain=(\w+)(?:&start=([\w-]*))?$/i);
    return found && found[1].toLowerCase() === name ? found[2] || "" : null;
  },
  async start(payload) {
    const person = open.person;
    openChat(person);
    await writing.say(`/start ${payload}`.trim());
  },
  async tap(message, row, column, key) {
    if (key.getAttribute("aria-busy")) return;
    key.setAttribute("aria-busy", "true");
    const calm = () => key.removeAttribute("aria-busy");
    try {
      const { query } = await act("tap", { person: open.person, chat: message.chat.id, message: message.message_id, row, column });
      if (answered.delete(query)) calm();
      else spinning.set(query, calm);
      setTimeout(() => { if (spinning.delete(query)) calm(); }, WAIT);
    } catch (error) { calm(); toast(error.message); }
  },
};
const answered = new Set(); // answers that overtook the reply to their own tap

function chatList() {
  const open_ = store.people.map((person) => store.chats.get(person.id)
    || { id: person.id, type: "private", first_name: person.first_name, people: [person.id], has_bot: true, messages: new Map() });
  return [...open_, ...[...store.chats.values()].filter((chat) => !isPrivate(chat))];
}

function showChats() {
  $("chats").replaceChildren(...chatList().map((chat) => {
    const last = [...chat.messages.values()].at(-1);
    const count = unread.get(chat.id) || 0;
    const who = last && !isPrivate(chat) ? `${authorName(last)}: ` : "";
    return h("li", {}, h("button", { type: "button", class: "chat", "aria-current": chat.id === open.chat ? "true" : null,
      onclick: () => openChat(chat.id) },
    avatar(h("span", { "aria-hidden": "true" }), title(chat), chat.id),
    h("span", { class: "who" }, h("b", {}, title(chat)), isPrivate(chat) ? null : h("small", {}, ` ${chat.type}`)),
    h("time", {}, last ? clockTime(last.date) : ""),
    h("span", { class: "last", dir: "auto" }, last ? who + summary(last) : "Not started yet"),
    count ? h("span", { class: "count", "aria-label": `${count} new` }, count) : null));
  }));
}

function openChat(id) {
  const chat = chatList().find((one) => one.id === id);
  if (!chat) return;
  open.chat = id;
  if (location.hash !== `#${id}`) location.hash = id;
  if (!chat.people.includes(open.person)) open.person = chat.people[0] ?? null;
  unread.delete(id);
  document.body.dataset.view = "chat";
  showChats();
  showHead(chat);
  showLog(chat);
  showKeyboard(chat);
}

function showHead(chat) {
  const shown = isPrivate(chat) ? store.bot : chat;
  avatar($("head-avatar"), shown.first_name || shown.title, shown.id);
  $("head-name").textContent = shown.first_name || shown.title;
  showNote(chat);
  $("speaker").hidden = isPrivate(chat);
  $("speaks").replaceChildren(...chat.people.map((id) =>
    h("option", { value: id, selected: id === open.person }, personOf(id)?.first_name)));
  const person = personOf(open.person);
  $("block").hidden = !isPrivate(chat);
  $("block").textContent = person?.blocked ? "↺" : "⊘";
  $("block").title = person?.blocked ? "Unblock the bot" : "Block the bot";
  $("block").setAttribute("aria-label", $("block").title);
}

function showNote(chat, doing = "") {
  const person = personOf(chat.id);
  $("head-note").textContent = doing || (isPrivate(chat)
    ? `bot · seen by ${person?.first_name}` : `${chat.people.length} people${chat.has_bot ? " and the bot" : ""}`);
  $("head-note").classList.toggle("doing", Boolean(doing));
}

function showKeyboard(chat) {
  const person = personOf(open.person);
  const isNew = isPrivate(chat) && (!chat.messages.size || person?.blocked);
  $("start").hidden = !isNew;
  $("start").textContent = person?.blocked ? "Restart the bot" : "Start";
  $("compose").classList.toggle("waiting", Boolean(isNew));
  $("place").hidden = !isPrivate(chat);
  $("menu").hidden = !(store.menus[`${open.chat} ${open.person}`] || []).length;
  const markups = [...chat.messages.values()].map((one) => one.markup).filter(Boolean);
  writing.showKeys(markups.at(-1));
}

const viewOf = (chat) => ({
  actions,
  clockTime,
  isRoom: !isPrivate(chat),
  isOwn: (message) => message.from?.id === open.person,
  reply: (message) => writing.startReplying(message, authorName(message)),
});

function showLog(chat) {
  const log = $("log");
  log.replaceChildren();
  if (!chat.messages.size) log.append(welcome());
  for (const message of chat.messages.values()) addToLog(chat, message);
  log.scrollTop = log.scrollHeight;
}

function welcome() {
  return h("div", { class: "welcome" }, avatar(h("span", { "aria-hidden": "true" }), store.bot.first_name, store.bot.id),
    h("h3", {}, store.bot.first_name), h("p", {}, store.bot.description || "Press Start to talk to the bot."));
}

function addToLog(chat, message) {
  const log = $("log");
  log.querySelector(".welcome")?.remove();
  const isLow = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const date = day(message.date);
  if (log.dataset.day !== date || !log.querySelector(".day")) {
    log.dataset.day = date;
    log.append(h("p", { class: "day" }, date));
  }
  log.append(bubble(message, viewOf(chat)));
  if (isLow || message.from?.id === open.person) log.scrollTop = log.scrollHeight;
}

const inLog = (id) => $("log").querySelector(`[data-id="${id}"]`);

const handlers = {
  message(chat, message) {
    if (!chat) return load();
    const isKnown = chat.messages.has(message.message_id);
    chat.messages.set(message.message_id, message);
    if (isKnown) return;
    if (chat.id !== open.chat) unread.set(chat.id, (unread.get(chat.id) || 0) + 1);
    else { addToLog(chat, message); showNote(chat); showKeyboard(chat); }
    showChats();
  },
  edited(chat, message) {
    chat?.messages.set(message.message_id, message);
    if (chat?.id === open.chat) {
      const old = inLog(message.message_id);
      const label = old?.contains(document.activeElement) && document.activeElement.textContent;
      const made = bubble(message, viewOf(chat));
      old?.replaceWith(made);
      // Who moves by keyboard stays where they were.
      if (label) ([...made.querySelectorAll(".key")].find((key) => key.textContent === label) || made.querySelector(".key"))?.focus();
    }
    showChats();
  },
  deleted(chat, { message_id: id }) {
    chat?.messages.delete(id);
    if (chat?.id === open.chat) inLog(id)?.remove();
    showChats();
  },
  action(chat, { action }) {
    if (chat?.id !== open.chat) return;
    showNote(chat, `${TYPING[action] || "sending a file"}…`);
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => showNote(chat), 5000);
  },
  answer(_chat, { query, person, text, show_alert: isAlert, url }) {
    const calm = spinning.get(query);
    if (calm) { calm(); spinning.delete(query); } else answered.add(query);
    if (person !== open.person) return;
    const start = url ? actions.startOf(url) : null;
    if (start !== null) actions.start(start);
    else if (text && isAlert) ask(text, [], { cancel: false });
    else if (text) toast(text);
  },
  inline: (_chat, data) => writing.showInline(data),
  clock: () => readClock(),
  chats: () => load(),
  people: () => load(),
  commands: () => load(),
};

// Events that come while the picture is fetched may be newer than it: they are told after it.
let loading = null;
const waiting = [];

function load() {
  loading ??= fetchPicture().finally(() => {
    loading = null;
    waiting.splice(0).forEach(tell);
  });
  return loading;
}

function tell(event) {
  if (loading) waiting.push(event);
  else handlers[event.kind]?.(store.chats.get(event.chat), event.data);
}

async function fetchPicture() {
  await readClock();
  const { bot, people, chats, menus } = await get("control/state");
  Object.assign(store, { bot, people, menus });
  store.chats = new Map(chats.map((chat) => [chat.id,
    { ...chat, messages: new Map(chat.messages.map((one) => [one.message_id, one])) }]));
  document.title = `${bot.first_name} – playground`;
  $("text").placeholder = "Message";
  const isWide = matchMedia("(min-width: 760px)").matches;
  const named = Number(location.hash.slice(1));
  if (open.chat === null && chatList().some((one) => one.id === named)) openChat(named);
  else if (open.chat === null && people.length && isWide) openChat(people[0].id);
  else if (open.chat !== null) refresh();
  else showChats();
  document.body.dataset.ready = "true";
}

function refresh() {
  const chat = chatList().find((one) => one.id === open.chat);
  if (!chat) { open.chat = null; document.body.dataset.view = "list"; showChats(); return; }
  const log = $("log");
  const fromEnd = log.scrollHeight - log.scrollTop;
  showChats();
  showHead(chat);
  showLog(chat);
  showKeyboard(chat);
  log.scrollTop = log.scrollHeight - fromEnd;
}

$("back").addEventListener("click", () => {
  history.replaceState(null, "", location.pathname);
  document.body.dataset.view = "list";
  $("chats").querySelector("[aria-current]")?.focus();
});
addEventListener("hashchange", () => {
  const id = Number(location.hash.slice(1));
  if (!location.hash) document.body.dataset.view = "list";
  else if (id !== open.chat) openChat(id);
  else document.body.dataset.view = "chat";
});
$("speaks").addEventListener("change", (event) => { open.person = Number(event.target.value); openChat(open.chat); });
$("block").addEventListener("click", () => act("block", { person: open.person, blocked: !personOf(open.person).blocked }));
$("add-person").addEventListener("click", async () => {
  const made = await ask("A new person", [["name", "Name", ""], ["language", "Language code", "en"]]);
  if (made) act("person", made).then(({ id }) => load().then(() => openChat(id)), (error) => toast(error.message));
});
$("theme").addEventListener("click", () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  document.documentElement.dataset.theme = localStorage.theme = now === "dark" ? "light" : "dark";
});
if (localStorage.theme) document.documentElement.dataset.theme = localStorage.theme;
$("log").addEventListener("scroll", () => {
  const { scrollHeight, scrollTop, clientHeight } = $("log");
  $("down").hidden = scrollHeight - scrollTop - clientHeight < 300;
}, { passive: true });
$("down").addEventListener("click", () => $("log").scrollTo({ top: $("log").scrollHeight, behavior: "smooth" }));

listen({
  onOpen: () => { document.body.classList.remove("lost"); load(); },
  onLost: () => document.body.classList.add("lost"),
  onEvent: tell,
});
setInterval(() => { if (!document.hidden && !document.body.classList.contains("lost")) readClock(); }, 5000);
