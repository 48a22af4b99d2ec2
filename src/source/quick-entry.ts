/** The keys of a mapping as the quick reader takes them: plain ASCII, each once. */
import { giveUp } from './quick-cursor.ts';
import type { Entry } from './tree.ts';

/** Adds the entry. A key that repeats, or that might do so in another Unicode form, is the thorough reader's. */
export function addEntry(entries: Entry[], entry: Entry): void {
  const { value: key } = entry.key;
  if (entries.length >= mostEntries) giveUp();
  if (!ascii.test(key)) giveUp();
  for (const other of entries) if (other.key.value === key) giveUp();
  entries.push(entry);
}

const ascii = /^[ -~]*$/;

/** Beyond this, comparing each key with each would be slower than the library. */
const mostEntries = 200;
