// The answers one can tap, under the last bubble.
import { make } from "./paint.js";

export function paintOffer(box, { buttons, picksTime }, words, choose) {
  box.replaceChildren(...buttons.map((button) => choice(button, choose)));
  if (picksTime) box.append(timePicker(words, choose));
  box.hidden = box.childElementCount === 0;
}

function choice({ label, data }, choose) {
  const button = make("button", "choice", label);
  button.type = "button";
  button.addEventListener("click", () => choose(data, label));
  return button;
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

// The buttons of a whole message, each once.
export function offerOf(bubbles) {
  const buttons = new Map(bubbles.flatMap((bubble) => bubble.buttons).map((one) => [one.data, one]));
  return { buttons: [...buttons.values()], picksTime: bubbles.some((bubble) => bubble.picksTime) };
}
