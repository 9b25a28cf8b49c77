// The answers one can tap, under the last bubble.
import { make } from "./paint.js";

export function paintOffer(box, { buttons, picksTime }, words, choose) {
  box.replaceChildren(...buttons.filter(possible).map((button) => choice(button, words, choose)));
  if (picksTime) box.append(timePicker(words, choose));
  box.hidden = box.childElementCount === 0;
}

const possible = ({ url, copy }) => (url ? /^https?:\/\//.test(url) : !copy || navigator.clipboard);

function choice({ label, data, url, copy }, words, choose) {
  if (url) return away(label, url);
  const button = make("button", "choice", label);
  button.type = "button";
  button.addEventListener("click", () => (copy ? copied(button, copy, words) : choose(data, label)));
  return button;
}

function away(label, url) {
  const anchor = make("a", "choice", label);
  Object.assign(anchor, { href: url, target: "_blank", rel: "noopener noreferrer" });
  return anchor;
}

async function copied(button, copy, words) {
  try {
    await navigator.clipboard.writeText(copy);
    button.textContent = words["web-copied"];
  } catch {
    button.textContent = words["web-not-copied"]; // the link stands in the bubble too
  }
}

function timePicker(words, choose) {
  const form = make("form", "time");
  const input = make("input");
  Object.assign(input, { type: "time", required: true, value: "08:00" });
  input.setAttribute("aria-label", words["web-time"]);
  form.append(input, make("button", "", words["web-time-send"]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(`time:${input.value}`, input.value);
  });
  return form;
}

// The buttons of a whole message, each once: first those that answer what was asked last.
export function offerOf(bubbles) {
  const buttons = new Map([...bubbles].reverse().flatMap((bubble) => bubble.buttons).map((one) => [one.data || one.url || one.copy, one]));
  return { buttons: [...buttons.values()], picksTime: bubbles.some((bubble) => bubble.picksTime) };
}
