/** Lines at the end of a ledger: nothing that stands there is changed, so that git can keep the lines of two branches. */
import { type LedgerEntry, ledgerKeys } from '../plan/ledger-entry.ts';
import { scalarText } from './scalar-text.ts';

const head = 'reminders:\n';

/** The text with the entries after it; an empty text becomes a ledger. */
export function withEntries(text: string, entries: readonly LedgerEntry[]): string {
  const begun = /^\s*(?:reminders:\s*(?:\[\s*\])?\s*)?$/.test(text) ? head : text;
  return `${begun}${begun.endsWith('\n') ? '' : '\n'}${entries.map(lineOf).join('')}`;
}

function lineOf(entry: LedgerEntry): string {
  const pairs = ledgerKeys.map((key) => {
    const value = entry[key];
    return `${key}: ${value === null ? 'null' : scalarText(value)}`;
  });
  return `  - {${pairs.join(', ')}}\n`;
}
