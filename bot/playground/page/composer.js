// Writing: the text box, its suggestions ("/" and "@bot"), the bot's own keyboard.

import { $, ask, h, toast } from "./dom.js";
import { act } from "./net.js";

const text = $("text");
const list = $("suggest");
let choices = [];
let chosen = -1;
let inlineTimer;
let inlineQuery = null;
let inlineAnswer = null;
let replyTo = null;

export function composer(view) {
  const me = () => ({ person: view.person(), chat: view.chat() });

  async function say(words) {
    if (!words.trim()) return;
    const reply = replyTo ? { reply_to: replyTo.message_id } : {};
    stopReplying();
    await act("say", { ...me(), text: words, ...reply }).catch((error) => toast(error.message));
  }

  function submit() {
    const words = text.value;
    text.value = "";
    grow();
    hide();
    say(words);
    text.focus();
  }

  function suggest() {
    const value = text.value;
    const mention = `@${view.bot().username} `;
    clearTimeout(inlineTimer);
    if (value.toLowerCase().startsWith(mention.toLowerCase())) {
      inlineTimer = setTimeout(() => askInline(value.slice(mention.length)), 250);
    } else if (/^\/\w*$/.test(value)) {
      showCommands(value.slice(1).toLowerCase());
    } else hide();
  }

  async function askInline(query) {
    const asked = await act("inline", { ...me(), text: query }).catch((error) => toast(error.message));
    inlineQuery = asked?.query;
    // A quick bot answers before the question's own reply is here.
    if (inlineAnswer?.query === inlineQuery) showInline(inlineAnswer);
  }

  function showCommands(start) {
    const found = view.commands().filter((one) => one.command.startsWith(start));
    show(found.map((one) => ({
      parts: [h("b", {}, `/${one.command}`), h("span", {}, one.description)],
      take: () => { text.value = ""; grow(); say(`/${one.command}`); },
      fill: () => { text.value = `/${one.command} `; grow(); },
    })));
  }

  function showInline(data) {
    inlineAnswer = data;
    if (data.query !== inlineQuery) return;
    show(data.results.map((one) => ({
      parts: [h("b", {}, one.title), h("span", {}, one.description)],
      take: () => {
        text.value = "";
        grow();
        act("choose", { ...me(), query: data.query, result: one.id }).catch((error) => toast(error.message));
      },
    })));
    if (!data.results.length) toast("Nothing found");
  }

  text.addEventListener("input", () => { grow(); suggest(); });
  text.addEventListener("keydown", (event) => {
    if (!list.hidden && choices.length) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); choose((chosen + step + choices.length) % choices.length); return; }
      if (event.key === "Escape") { hide(); return; }
      if (event.key === "Tab" && choices[Math.max(chosen, 0)].fill) {
        event.preventDefault();
        choices[Math.max(chosen, 0)].fill();
        hide();
        return;
      }
      if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); take(chosen); return; }
    }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); submit(); }
  });
  $("compose").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  $("menu").addEventListener("click", () => {
    if (list.hidden) { showCommands(""); choose(0); text.focus(); } else hide();
  });
  document.addEventListener("click", (event) => { if (!$("compose").contains(event.target)) hide(); });
  $("start").addEventListener("click", () => view.isBlocked() ? view.unblock() : say("/start"));
  $("replying").querySelector("button").addEventListener("click", stopReplying);
  $("place").addEventListener("click", sharePlace);

  async function sharePlace() {
    const place = await ask("Share a place", [["latitude", "Latitude", "50.4501"], ["longitude", "Longitude", "30.5234"]]);
    if (place) await act("location", { ...me(), ...place }).catch((error) => toast(error.message));
  }

  // A keyboard that is not inline stays until the bot removes it.
  function showKeys(markup) {
    const rows = markup?.keyboard || [];
    $("keys").hidden = !rows.length;
    $("keys").replaceChildren(...rows.map((row) => h("div", { class: "keys-row" },
      ...row.map((key) => {
        const label = typeof key === "string" ? key : key.text;
        return h("button", { type: "button", class: "key",
          onclick: () => key.request_location ? sharePlace() : say(label) }, label);
      }))));
  }

  return { say, showInline, showKeys, startReplying, typeInline(query) {
    text.value = `@${view.bot().username} ${query}`;
    text.focus();
    grow();
    suggest();
  } };
}

function startReplying(message, name) {
  replyTo = message;
  $("replying").hidden = false;
  $("replying").querySelector("span").textContent = `Reply to ${name}`;
  text.focus();
}

function stopReplying() {
  replyTo = null;
  $("replying").hidden = true;
}

function show(found) {
  choices = found;
  chosen = -1;
  list.replaceChildren(...found.map((one, i) => h("li", { role: "option", id: `choice-${i}`,
    "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => take(i) },
  ...one.parts)));
  list.hidden = !found.length;
  text.setAttribute("aria-expanded", !list.hidden);
  text.removeAttribute("aria-activedescendant");
}

function choose(i) {
  chosen = i;
  [...list.children].forEach((item, at) => item.setAttribute("aria-selected", at === i));
  list.children[i]?.scrollIntoView({ block: "nearest" });
  if (list.children[i]) text.setAttribute("aria-activedescendant", `choice-${i}`);
}

function take(i) {
  const { take: act_ } = choices[i];
  hide();
  act_();
}

const hide = () => show([]);

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight + 2, 160)}px`;
}
