// The page: opens chats, shows who is who, and tells the parts what happens.

import { composer } from "./composer.js";
import { $, ask, avatar, h, toast } from "./dom.js";
import { messageLog } from "./log.js";
import { authorName, summary } from "./message.js";
import { act, get, listen } from "./net.js";
import { chatList, isPrivate, keep, menu, open, openedChat, personOf, store, take, title, unread } from "./store.js";
import { answered, tap } from "./taps.js";
import { clockTime, readClock } from "./tools.js";

const DOING = { typing: "typing", find_location: "looking for a place", upload_photo: "sending a photo" };
const DOING_FOR = 5000; // milliseconds
let doing;

const writing = composer({
  bot: () => store.bot,
  chat: () => open.chat,
  person: () => open.person,
  commands: menu,
  isBlocked: () => personOf(open.person)?.blocked,
  unblock: () => act("block", { person: open.person, blocked: false }),
});

// What a message on the screen may ask for.
const actions = {
  tap,
  say: (text) => writing.say(text),
  typeInline: (query) => writing.typeInline(query),
  startOf(url) {
    const found = url.match(/^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?(?:\?start=([\w-]*))?$/i)
      || url.match(/^tg:\/\/resolve\?domain=(\w+)(?:&start=([\w-]*))?$/i);
    const isOurs = found?.[1].toLowerCase() === store.bot.username.toLowerCase();
    return isOurs ? found[2] || "" : null;
  },
  async start(payload) {
    openChat(open.person);
    await writing.say(`/start ${payload}`.trim());
  },
};
const log = messageLog(actions, writing.startReplying);

function showChats() {
  $("chats").replaceChildren(...chatList().map((chat) => {
    const last = [...chat.messages.values()].at(-1);
    const count = unread.get(chat.id) || 0;
    const who = last && !isPrivate(chat) ? `${authorName(last)}: ` : "";
    return h("li", {}, h("button", {
      type: "button", class: "chat", "aria-current": chat.id === open.chat ? "true" : null,
      onclick: () => openChat(chat.id),
    },
    avatar(h("span", { "aria-hidden": "true" }), title(chat), chat.id),
    h("span", { class: "who" }, h("b", {}, title(chat)),
      isPrivate(chat) ? null : h("small", {}, ` ${chat.type}`)),
    h("time", {}, last ? clockTime(last.date) : ""),
    h("span", { class: "last", dir: "auto" }, last ? who + summary(last) : isPrivate(chat) ? "Not started yet" : "No messages yet"),
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
  log.show(chat);
  showComposer(chat);
}

function showHead(chat) {
  const shown = isPrivate(chat) ? store.bot : chat;
  const name = shown.first_name || shown.title;
  avatar($("head-avatar"), name, shown.id);
  $("head-name").textContent = name;
  showNote(chat);
  $("speaker").hidden = isPrivate(chat);
  $("speaks").replaceChildren(...chat.people.map((id) =>
    h("option", { value: id, selected: id === open.person }, personOf(id)?.first_name)));
  const isBlocked = personOf(open.person)?.blocked;
  $("block").hidden = !isPrivate(chat);
  $("block").textContent = isBlocked ? "↺" : "⊘";
  $("block").title = isBlocked ? "Unblock the bot" : "Block the bot";
  $("block").setAttribute("aria-label", $("block").title);
}

function showNote(chat, note = "") {
  const count = chat.people.length;
  $("head-note").textContent = note || (isPrivate(chat)
    ? `bot · seen by ${personOf(chat.id)?.first_name}`
    : `${count} ${count === 1 ? "person" : "people"}${chat.has_bot ? " and the bot" : ""}`);
  $("head-note").classList.toggle("doing", Boolean(note));
}

function showComposer(chat) {
  const isBlocked = personOf(open.person)?.blocked;
  const isClosed = isPrivate(chat) && (!chat.messages.size || isBlocked);
  $("start").hidden = !isClosed;
  $("start").textContent = isBlocked ? "Restart the bot" : "Start";
  $("compose").classList.toggle("waiting", Boolean(isClosed));
  $("place").hidden = !isPrivate(chat);
  $("menu").hidden = !menu().length;
  const markups = [...chat.messages.values()].map((one) => one.markup).filter(Boolean);
  writing.showKeys(markups.at(-1));
}

const handlers = {
  message(chat, message) {
    if (!chat) { load(); return; }
    if (chat.messages.has(message.message_id)) return;
    const gone = keep(chat, message);
    if (chat.id === open.chat) {
      gone.forEach(log.remove);
      log.add(chat, message);
      showNote(chat);
      showComposer(chat);
    } else unread.set(chat.id, (unread.get(chat.id) || 0) + 1);
    showChats();
  },
  edited(chat, message) {
    if (!chat?.messages.has(message.message_id)) return;
    chat.messages.set(message.message_id, message);
    if (chat.id === open.chat) log.replace(chat, message);
    showChats();
  },
  deleted(chat, { message_id: id }) {
    chat?.messages.delete(id);
    if (chat?.id === open.chat) log.remove(id);
    showChats();
  },
  action(chat, { action }) {
    if (chat?.id !== open.chat) return;
    showNote(chat, `${DOING[action] || "sending a file"}…`);
    clearTimeout(doing);
    doing = setTimeout(() => { if (chat.id === open.chat) showNote(chat); }, DOING_FOR);
  },
  answer: (_chat, data) => answered(data, actions),
  inline: (_chat, data) => writing.showInline(data),
  clock: readClock,
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
  take(await get("control/state"));
  document.title = `${store.bot.first_name} – playground`;
  showOpened();
  document.body.dataset.ready = "true";
}

function showOpened() {
  const chat = openedChat();
  if (chat) {
    showChats();
    showHead(chat);
    log.refresh(chat);
    showComposer(chat);
    return;
  }
  const named = chatList().find((one) => one.id === Number(location.hash.slice(1)));
  const isWide = matchMedia("(min-width: 760px)").matches;
  const first = named || (isWide ? chatList()[0] : null);
  open.chat = null;
  document.body.dataset.view = "list";
  if (first) openChat(first.id);
  else showChats();
}

// On a phone: back to the list, where news of the chat just left counts as unread again.
function closeChat() {
  const place = chatList().findIndex((one) => one.id === open.chat);
  open.chat = null;
  document.body.dataset.view = "list";
  showChats();
  $("chats").querySelectorAll(".chat")[place]?.focus();
}

$("back").addEventListener("click", () => {
  history.replaceState(null, "", location.pathname);
  closeChat();
});
addEventListener("hashchange", () => {
  const id = Number(location.hash.slice(1));
  if (!id) closeChat();
  else if (id !== open.chat) openChat(id);
});
$("speaks").addEventListener("change", (event) => {
  open.person = Number(event.target.value);
  openChat(open.chat);
});
$("block").addEventListener("click", () =>
  act("block", { person: open.person, blocked: !personOf(open.person).blocked }));
$("add-person").addEventListener("click", async () => {
  const wanted = await ask("A new person", [["name", "Name", ""], ["language", "Language code", "en"]]);
  if (!wanted) return;
  try {
    const { id } = await act("person", wanted);
    await load();
    openChat(id);
  } catch (error) { toast(error.message); }
});
$("theme").addEventListener("click", () => {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (isDark ? "dark" : "light");
  document.documentElement.dataset.theme = localStorage.theme = now === "dark" ? "light" : "dark";
});
if (localStorage.theme) document.documentElement.dataset.theme = localStorage.theme;

listen({
  onOpen: () => { document.body.classList.remove("lost"); load(); },
  onLost: () => document.body.classList.add("lost"),
  onEvent: tell,
});
setInterval(() => { if (!document.hidden && !document.body.classList.contains("lost")) readClock(); }, 5000);
