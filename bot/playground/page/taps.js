// Inline buttons: a tap spins until the bot answers, and the answer is a toast or an alert.

import { ask, toast } from "./dom.js";
import { act } from "./net.js";
import { open } from "./store.js";

const PATIENCE = 15_000; // milliseconds a tap may spin
const spinning = new Map();
const early = new Set(); // answers that overtook the reply to their own tap

export async function tap(message, row, column, key) {
  if (key.getAttribute("aria-busy")) return;
  key.setAttribute("aria-busy", "true");
  const calm = () => key.removeAttribute("aria-busy");
  try {
    const me = { person: open.person, chat: message.chat.id, message: message.message_id };
    const { query } = await act("tap", { ...me, row, column });
    if (early.delete(query)) { calm(); return; }
    spinning.set(query, calm);
    setTimeout(() => { if (spinning.delete(query)) calm(); }, PATIENCE);
  } catch (error) {
    calm();
    toast(error.message);
  }
}

export function answered({ query, person, text, show_alert: isAlert, url }, actions) {
  const calm = spinning.get(query);
  if (calm) calm();
  else early.add(query);
  spinning.delete(query);
  if (person !== open.person) return;
  const start = url ? actions.startOf(url) : null;
  if (start !== null) actions.start(start);
  else if (text && isAlert) ask(text, [], { cancel: false });
  else if (text) toast(text);
}
