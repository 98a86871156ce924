// Building elements without markup, so that nobody's text can become markup.

export const $ = (id) => document.getElementById(id);

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function avatar(element, name, id) {
  element.className = `avatar hue${Math.abs(id) % 7}`;
  const letters = name.split(/\s+/).map((word) => [...word][0] || "");
  element.textContent = letters.slice(0, 2).join("").toUpperCase();
  return element;
}

let toastTimer;
export function toast(text) {
  const element = $("toast");
  element.textContent = text;
  element.classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => element.classList.remove("shown"), 2000 + 60 * text.length);
}

// A question in a modal; fields are [name, label, value]. Resolves to the values, or null.
export function ask(text, fields = [], { cancel = true } = {}) {
  const dialog = $("dialog");
  $("dialog-text").textContent = text;
  $("dialog-no").hidden = !cancel;
  const inputs = fields.map(([name, , value]) => h("input", { name, value, autocomplete: "off" }));
  $("dialog-fields").replaceChildren(
    ...fields.map(([, label], i) => h("label", {}, label, inputs[i])));
  return new Promise((resolve) => {
    dialog.returnValue = "no";
    dialog.onclose = () => resolve(dialog.returnValue === "yes"
      ? Object.fromEntries(inputs.map((input) => [input.name, input.value])) : null);
    dialog.showModal();
    (inputs[0] || $("dialog-yes")).focus();
  });
}
// Enter in a field means OK, not the first button, which is Cancel.
$("dialog").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.tagName === "INPUT") {
    event.preventDefault();
    $("dialog-yes").click();
  }
});
