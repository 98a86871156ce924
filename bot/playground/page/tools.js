// Behind the bot: the clock and the articles.

import { $, toast } from "./dom.js";
import { get, post } from "./net.js";

const clock = { zone: undefined };

const format = (options) => (seconds) => {
  const date = new Date(seconds * 1000);
  try {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: clock.zone }).format(date);
  } catch {
    return new Intl.DateTimeFormat("en-GB", options).format(date);
  }
};
export const clockTime = format({ hour: "2-digit", minute: "2-digit" });
export const day = format({ weekday: "long", day: "numeric", month: "long" });
const moment = format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

export async function readClock() {
  showClock(await get("control/clock"));
}

function showClock({ now, next_due: due, zone }) {
  $("clock").hidden = $("articles").hidden = !now;
  if (!now) return;
  clock.zone = zone;
  $("now").textContent = moment(Date.parse(now) / 1000);
  $("now").dateTime = now;
  $("due").textContent = due ? `Next delivery ${moment(Date.parse(due) / 1000)}` : "Nothing is due yet";
}

for (const button of $("clock").querySelectorAll("[data-to]")) {
  button.addEventListener("click", async () => {
    $("clock").setAttribute("aria-busy", "true");
    try {
      showClock(await post("control/clock", { to: button.dataset.to }));
    } catch (error) {
      toast(error.message);
    } finally {
      $("clock").removeAttribute("aria-busy");
    }
  });
}

async function add(files, text) {
  const form = new FormData();
  [...files].forEach((file, i) => form.append(`file${i}`, file));
  if (text) form.append("text", text);
  $("articles").setAttribute("aria-busy", "true");
  try {
    const { said } = await post("control/articles", form);
    toast(said.join(" "));
    $("article").value = "";
  } catch (error) {
    toast(error.message);
  } finally {
    $("articles").removeAttribute("aria-busy");
    $("article-files").value = "";
  }
}

$("articles").addEventListener("submit", (event) => {
  event.preventDefault();
  add($("article-files").files, $("article").value);
});
$("article-files").addEventListener("change", (event) => add(event.target.files, ""));
document.addEventListener("dragover", (event) => {
  if ($("articles").hidden) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  if ($("articles").hidden) return;
  event.preventDefault();
  document.body.classList.remove("dropping");
  add(event.dataTransfer.files, event.dataTransfer.getData("text"));
});
