// The two ends of the line: say() hands a letter in, wait() hears what comes later.
const TRIES = [0, 700, 2000]; // ms before each try; a letter keeps its id, so a double does no harm
const SAY_LIMIT = 15000;
const WAIT_LIMIT = 40000;

export const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

export async function say(letter, { acked, era }) {
  let failure;
  for (const pause of TRIES) {
    await sleep(pause);
    try {
      return await ask("/chat/say", SAY_LIMIT, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...letter, acked, era }),
      });
    } catch (error) {
      failure = error;
      if (error.final || !navigator.onLine) break;
    }
  }
  throw failure;
}

export const wait = ({ acked, era }) =>
  ask(`/chat/wait?${new URLSearchParams({ acked, era })}`, WAIT_LIMIT, {});

async function ask(address, limit, options) {
  const answer = await fetch(address, {
    cache: "no-store",
    ...options,
    signal: AbortSignal.timeout(limit),
  });
  if (answer.ok) return answer.json();
  const passing = answer.status >= 500 || answer.status === 429;
  throw Object.assign(new Error(`status ${answer.status}`), { final: !passing });
}

// randomUUID exists on https and localhost only.
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  hex[6] = `4${hex[6][1]}`;
  hex[8] = `a${hex[8][1]}`;
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
