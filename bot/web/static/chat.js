// The page's own voice: joins memory, post and paint into a conversation.
import { grows, sendsOnEnter, setLarge, togglesLarge } from "./manners.js";
import { Memory } from "./memory.js";
import { offerOf, paintOffer } from "./offer.js";
import { make, mine, said } from "./paint.js";
import { newId, say, sleep, wait } from "./post.js";

const at = (id) => document.getElementById(id);
const { era, words } = JSON.parse(at("spoken").textContent);
const memory = new Memory(era);
const NOTHING = { buttons: [], picksTime: false };
let line = Promise.resolve(); // letters leave one after another
let waiting = 0;
let wasLarge = false;

// ---- showing ----

function scrollTo(first) {
  if (!first) return;
  const top = Math.min(first.offsetTop - 12, at("scroll").scrollHeight);
  at("scroll").scrollTo({ top });
}

function append(row) {
  at("log").append(row);
  return row;
}

function show(entry) {
  const speaks = at("log").lastElementChild;
  const opens = !speaks || speaks.classList.contains("mine");
  const mineNow = entry.kind === "mine";
  const row = mineNow
    ? mine(entry.shown, words["web-you-say"])
    : said(entry.bubble, words["web-bot-says"], opens);
  if (mineNow) row.id = entry.id;
  append(row);
  if (mineNow) mark(entry, entry.state);
  return row;
}

function mark(entry, state) {
  entry.state = state;
  const row = at(entry.id);
  if (!row) return;
  row.classList.toggle("sending", state === "sending");
  row.querySelector(".failed")?.remove();
  if (state === "failed") row.append(failure(entry));
  row.hidden = !entry.shown && state !== "failed";
}

function failure(entry) {
  const note = make("p", "failed", words[entry.shown ? "web-not-sent" : "web-no-answer-yet"]);
  const again = make("button", "again", words["web-again"]);
  again.type = "button";
  again.addEventListener("click", () => {
    keepFocus();
    post(entry);
  });
  note.append(" ", again);
  return note;
}

function offer(what) {
  memory.offer = what;
  paintOffer(at("choices"), what, words, choose);
}

function hint(change) {
  waiting += change;
  const dots = make("span", "bubble dots");
  dots.append(make("i"), make("i"), make("i"), make("span", "unseen", words["web-typing"]));
  at("hint").replaceChildren(...(waiting > 0 ? [dots] : []));
}

// A tapped button vanishes: the keyboard goes on from the talk, and no phone keyboard pops up.
function keepFocus() {
  at("scroll").focus({ preventScroll: true });
}

// ---- sending ----

function choose(data, label) {
  keepFocus();
  send({ choose: data }, label);
}

function send(content, shown) {
  const entry = { kind: "mine", id: newId(), content, shown, state: "sending" };
  memory.entries.push(entry);
  show(entry);
  offer(NOTHING);
  post(entry);
}

function post(entry) {
  mark(entry, "sending");
  hint(+1);
  memory.keep();
  scrollTo(at("hint"));
  line = line.then(() => deliver(entry));
}

async function deliver(entry) {
  try {
    const answer = await say({ id: entry.id, ...entry.content }, memory);
    mark(entry, "sent");
    hint(-1);
    receive(answer, at(entry.id));
  } catch {
    mark(entry, "failed");
    hint(-1);
    scrollTo(at(entry.id));
  }
  memory.keep();
}

// ---- hearing ----

function receive({ era: theirs, messages }, first) {
  if (theirs !== memory.era) memory.forgetRows(theirs);
  const fresh = messages.filter(({ row }) => memory.meets(row));
  const rows = fresh.flatMap(({ bubbles }) => bubbles.map((bubble) => add({ kind: "bot", bubble })));
  const offered = fresh.map(({ bubbles }) => offerOf(bubbles)).filter((one) => one.buttons.length || one.picksTime);
  if (offered.length) offer(offered.at(-1));
  fresh.forEach(({ large }) => followLarge(large));
  memory.keep();
  followLanguage(fresh.at(-1)?.language);
  if (rows.length) scrollTo(first?.offsetParent ? first : rows[0]);
}

function add(entry) {
  memory.entries.push(entry);
  return show(entry);
}

// Asked for in words: the page follows, and leaves the button's own wish alone otherwise.
function followLarge(large) {
  if (large !== wasLarge) {
    setLarge(at("larger"), large);
    fit();
  }
  wasLarge = large;
}

// Another language was chosen: once all that was said has left, the page comes in it.
function followLanguage(language) {
  if (!language || language === document.documentElement.lang) return;
  line = line.then(() => location.reload());
}

const seen = () =>
  new Promise((wake) => {
    if (!document.hidden) return wake();
    document.addEventListener("visibilitychange", wake, { once: true });
  });

async function listen() {
  for (let trouble = 0; ; ) {
    await seen();
    const began = Date.now();
    try {
      receive(await wait(memory));
      trouble = 0;
    } catch {
      trouble += 1;
    }
    const gentle = Date.now() - began < 1000 ? 1000 : 0;
    await sleep(Math.max(gentle, Math.min(trouble * 2000, 20000)));
  }
}

function tellOffline() {
  const box = at("offline");
  const trouble = navigator.onLine ? (navigator.cookieEnabled ? "" : "web-no-cookies") : "web-offline";
  box.textContent = trouble && words[trouble];
  box.hidden = !trouble;
}

// ---- opening ----

function typed(event) {
  event.preventDefault();
  const text = at("words").value.trim();
  if (!text) return;
  at("words").value = "";
  fit();
  send({ text }, text);
}

// What a link to this page carried (/?start=…): used once, and not left in the address.
function takeInvitation() {
  const start = new URLSearchParams(location.search).get("start");
  if (start) history.replaceState(null, "", location.pathname);
  return start;
}

function open() {
  memory.entries.forEach((entry) => {
    if (entry.state === "sending") entry.state = "failed"; // the tab closed before we knew
    show(entry).classList.remove("new");
  });
  const start = takeInvitation();
  if (start || !memory.entries.length) send({ arrive: true, ...(start && { start }) }, "");
  else offer(memory.offer);
  at("scroll").scrollTop = at("scroll").scrollHeight;
  line.then(listen);
}

const fit = grows(at("words"));
sendsOnEnter(at("answer"), at("words"));
togglesLarge(at("larger"), fit);
at("answer").addEventListener("submit", typed);
addEventListener("online", tellOffline);
addEventListener("offline", tellOffline);
tellOffline();
open();
