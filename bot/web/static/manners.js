// What seems natural in a messenger: Enter sends, the box grows, large type stays.
const LARGE = "guben-large";

// Enter sends, but never the Enter that picks a word in an input method (229: Safari's late one).
export function sendsOnEnter(form, textarea) {
  textarea.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

export function grows(textarea) {
  const fit = () => {
    textarea.style.height = "auto";
    textarea.style.height = `${textarea.scrollHeight + 3}px`;
  };
  textarea.addEventListener("input", fit);
  return fit;
}

export function setLarge(button, large) {
  document.documentElement.classList.toggle("large", large);
  button.setAttribute("aria-pressed", String(large));
  try {
    localStorage.setItem(LARGE, large ? "1" : "");
  } catch {
    // forbidden: large for this visit only
  }
}

// ``after`` fits what the letters outgrow.
export function togglesLarge(button, after) {
  let wanted = false;
  try {
    wanted = Boolean(localStorage.getItem(LARGE));
  } catch {
    // forbidden
  }
  setLarge(button, wanted);
  button.addEventListener("click", () => {
    setLarge(button, button.getAttribute("aria-pressed") !== "true");
    after();
  });
}
