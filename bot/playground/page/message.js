// One message as a bubble: words, files, places, buttons.

import { avatar, h, toast } from "./dom.js";
import { formatted, link } from "./text.js";

export function bubble(message, view) {
  if (isService(message)) return h("p", { class: "service", "data-id": message.message_id }, service(message));
  const isOwn = view.isOwn(message);
  const name = authorName(message);
  const isNamed = view.isRoom && !isOwn;
  const box = h("div", { class: "bubble" },
    isNamed ? h("p", { class: `author hue${Math.abs(authorId(message)) % 7}` }, name) : null,
    message.is_topic_message ? h("p", { class: "via" }, `# ${view.topic(message) || "topic"}`) : null,
    message.via_bot ? h("p", { class: "via" }, `via @${message.via_bot.username}`) : null,
    message.forward_origin
      ? h("p", { class: "via" }, `Forwarded from ${origin(message.forward_origin)}`) : null,
    message.reply_to_message ? reply(message.reply_to_message) : null,
    attachment(message),
    words(message, foot(message, view, isOwn), view));
  const keyboard = message.reply_markup?.inline_keyboard;
  return h("article", {
    class: `message ${isOwn ? "own" : ""}`, "data-id": message.message_id,
    "aria-label": `${name}, ${view.clockTime(message.date)}`,
  },
    isNamed ? avatar(h("span", { "aria-hidden": "true" }), name, authorId(message)) : null,
    h("div", { class: "stack" }, box, keyboard ? buttons(message, keyboard, view) : null),
    h("button", { type: "button", class: "icon answer", "aria-label": `Reply to ${name}`,
      title: "Reply", onclick: () => view.reply(message) }, "↩"));
}

const FILES = ["document", "audio", "video", "voice", "animation"];
const author = (message) => message.from || message.sender_chat;
const authorId = (message) => author(message).id;
export const authorName = (message) => author(message).first_name || author(message).title;

const origin = ({ sender_user_name: name, sender_user: user, chat }) =>
  name || user?.first_name || chat?.title || "somebody";

const isService = (message) => message.forum_topic_created || message.migrate_to_chat_id
  || message.migrate_from_chat_id;

function service(message) {
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}” opened`;
  return message.migrate_to_chat_id
    ? "The group became a supergroup" : "This supergroup was a group before";
}

export function summary(message) {
  if (message.venue) return `📍 ${message.venue.title}`;
  if (message.location) return "📍 Location";
  const sent = FILES.map((kind) => message[kind]).find(Boolean);
  if (sent) return `📎 ${sent.file_name}`;
  if (message.photo) return `🖼 ${message.caption || "Photo"}`;
  return isService(message) ? service(message) : (message.text || "").replace(/\s+/g, " ");
}

function words(message, foot_, view) {
  const text = message.text ?? message.caption;
  if (!text) return foot_;
  const entities = message.entities ?? message.caption_entities;
  return h("div", { class: "text", dir: "auto" }, ...formatted(text, entities, view.actions), foot_);
}

function foot(message, view, isOwn) {
  const date = new Date(message.date * 1000).toISOString();
  return h("span", { class: "foot" },
    message.silent ? h("span", { title: "Without a sound", "aria-label": "Without a sound" }, "🔕 ") : null,
    message.edit_date ? "edited " : null,
    h("time", { datetime: date }, view.clockTime(message.date)),
    isOwn ? h("span", { class: "ticks", "aria-hidden": "true" }, " ✓✓") : null);
}

function reply(message) {
  return h("div", { class: "reply" }, h("b", {}, authorName(message)), h("span", {}, summary(message)));
}

function attachment(message) {
  if (message.venue) return place(message.venue.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location, "Location", "");
  const sent = FILES.map((kind) => message[kind]).find(Boolean);
  if (sent) return file(sent);
  if (message.photo) {
    return h("img", { class: "photo", src: `control/file/${message.photo.at(-1).file_id}`,
      alt: message.caption || "Photo" });
  }
  return null;
}

function file(document) {
  return h("a", { class: "file", href: `control/file/${document.file_id}`, download: document.file_name },
    h("span", { class: "disc", "aria-hidden": "true" }, "↓"),
    h("span", {}, h("b", {}, document.file_name), h("small", {}, size(document.file_size))));
}

const size = (bytes) => bytes < 1024 ? `${bytes} B`
  : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

function place({ latitude, longitude }, title, address) {
  const north = `${Math.abs(latitude).toFixed(4)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude).toFixed(4)}° ${longitude < 0 ? "W" : "E"}`;
  return h("div", { class: "place" },
    h("div", { class: "map", "aria-hidden": "true" }, h("span", { class: "pin" }, "📍")),
    h("div", {}, h("b", {}, title), address ? h("span", {}, address) : null,
      h("small", {}, `${north}, ${east}`)));
}

function buttons(message, keyboard, view) {
  return h("div", { class: "keyboard", role: "group", "aria-label": "Buttons" },
    ...keyboard.map((row, r) => h("div", { class: "keys-row" },
      ...row.map((button, c) => inlineButton(message, button, r, c, view)))));
}

function inlineButton(message, button, row, column, view) {
  const { actions } = view;
  if (button.url) {
    const made = link(button.url, [button.text], actions);
    made.classList.add("key", "outward");
    return made;
  }
  const key = h("button", { type: "button", class: "key" }, h("span", {}, button.text));
  key.addEventListener("click", () => {
    const query = button.switch_inline_query_current_chat ?? button.switch_inline_query
      ?? (button.switch_inline_query_chosen_chat && (button.switch_inline_query_chosen_chat.query || ""));
    if (button.callback_data !== undefined) actions.tap(message, row, column, key);
    else if (query !== undefined) actions.typeInline(query);
    else if (button.copy_text) {
      navigator.clipboard.writeText(button.copy_text.text).then(() => toast("Copied"));
    } else toast("This kind of button does nothing here.");
  });
  return key;
}
