// What this tab remembers while it is open: the transcript, how far it has read. Nothing longer.
const MOST = 200;

export class Memory {
  constructor(era) {
    this.key = `guben:${era}`;
    this.era = era;
    this.entries = [];
    this.offer = { buttons: [], picksTime: false };
    this.acked = 0;
    this.seen = new Set();
    this.recall();
  }

  recall() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.key));
      if (!kept) return;
      Object.assign(this, kept, { seen: new Set(kept.seen) });
    } catch {
      // no storage, or not ours: an empty tab is fine
    }
  }

  keep() {
    const { acked, offer } = this;
    const entries = (this.entries = this.entries.slice(-MOST));
    const seen = [...this.seen].slice(-MOST);
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ acked, offer, entries, seen }));
    } catch {
      // full or forbidden: the talk goes on, a reload will forget it
    }
  }

  // True the first time a row is met.
  meets(row) {
    if (this.seen.has(row)) return false;
    this.seen.add(row);
    this.acked = Math.max(this.acked, row);
    return true;
  }

  // The database was made anew: its row ids start over.
  forgetRows(era) {
    this.era = era;
    this.acked = 0;
    this.seen.clear();
  }
}
