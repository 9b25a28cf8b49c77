// Bubbles and cards as elements. Words are always textContent, never markup.
const ADDRESS = /https?:\/\/[^\s<>"「」（），。、]+/g;

export function make(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

export function said(bubble, speaker, opens) {
  const card = bubble.kind === "card";
  const row = make("div", `said new${card ? " wide" : ""}${opens ? " opens" : ""}`);
  row.append(make("span", "unseen", speaker), card ? plan(bubble) : words(bubble.text));
  if (bubble.picture) row.append(picture(bubble.picture));
  return row;
}

export function mine(text, speaker) {
  const row = make("div", "said new mine");
  if (text) row.append(make("span", "unseen", speaker), words(text));
  return row;
}

function words(text) {
  const bubble = make("p", "bubble");
  let end = 0;
  for (const found of text.matchAll(ADDRESS)) {
    bubble.append(text.slice(end, found.index), link(found[0]));
    end = found.index + found[0].length;
  }
  bubble.append(text.slice(end));
  return bubble;
}

function picture(address) {
  const image = make("img", "chart");
  Object.assign(image, { src: address, alt: "", width: 1040, height: 560 }); // the words say it all
  return image;
}

function link(address) {
  const anchor = make("a", "", address);
  Object.assign(anchor, { href: address, target: "_blank", rel: "noopener noreferrer" });
  return anchor;
}

function plan(card) {
  const article = make("article", "card");
  article.setAttribute("aria-label", card.title);
  article.append(make("h2", "card-title", card.title), ...card.sections.map(part));
  return article;
}

function part(section) {
  if (section.tone !== "folded") return plain(section);
  return section.heading ? fold(section) : small(section);
}

function fold(section) {
  const details = make("details", "fold");
  details.append(make("summary", "", section.heading), lines(section.lines));
  return details;
}

function small(section) {
  const box = make("div", "small");
  box.append(lines(section.lines));
  return box;
}

function plain(section) {
  const box = make("section", `part ${section.tone}`);
  if (section.heading) box.append(make("h3", "", section.heading));
  box.append(lines(section.lines));
  return box;
}

function lines(list) {
  const ul = make("ul", "lines");
  ul.setAttribute("role", "list"); // Safari forgets it for lists without bullets
  ul.append(...list.map(line));
  return ul;
}

function line({ label, value, note }) {
  const figure = /^\d/.test(value) ? " figure" : "";
  const li = make("li", value ? `line told${figure}` : "line");
  for (const [name, text] of Object.entries({ label, value, note })) {
    if (text) li.append(make("span", name, text), " ");
  }
  return li;
}
