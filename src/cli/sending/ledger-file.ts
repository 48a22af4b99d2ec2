/** The ledger on the disk: read whole, and added to under the lock of the plan. */
import { withEntries } from '../../edit/ledger-lines.ts';
import { visible } from '../../output/text/visible.ts';
import { isReadFailure, type ReadFailure } from '../../plan/folder.ts';
import { type Ledger, type LedgerEntry, ledgerFile, ledgerFolder, readLedger } from '../../plan/ledger.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** The ledger of the plan in the folder. A UsageError where any of it cannot be read: nobody may be reminded twice for that. */
export async function ledgerIn({ env }: Invocation, folder: string): Promise<Ledger> {
  const place = env.path.join(folder, ledgerFolder);
  const kind = env.files.kind(place);
  const names =
    kind === null ? [] : kind === 'folder' ? env.files.list(place) : ({ reason: 'link', detail: '' } as const);
  if (!('length' in names)) throw unread(ledgerFolder, names);
  const years = names.filter((name) => /^\d{4}\.yaml$/.test(name)).toSorted();
  const files = new Map<string, Uint8Array>();
  for (const name of years) {
    const file = `${ledgerFolder}/${name}`;
    const bytes = env.files.read(env.path.join(folder, file));
    if (isReadFailure(bytes)) throw unread(file, bytes);
    files.set(file, bytes);
  }
  const ledger = await readLedger(files);
  const [fault] = ledger.findings;
  if (fault !== undefined) throw new UsageError({ fault: 'ledger-unread', file: fault.place.file, rule: fault.rule });
  return ledger;
}

function unread(file: string, { reason }: ReadFailure): UsageError {
  return new UsageError({ fault: 'ledger-unread', file: visible(file), rule: reason });
}

/** Adds entries of one day to the ledger. A UsageError where the disk would not: then nothing more may be sent. */
export async function addEntries({ env }: Invocation, folder: string, entries: readonly LedgerEntry[]): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  const name = ledgerFile(first.asOf);
  const read = env.files.read(env.path.join(folder, name));
  if (isReadFailure(read) && read.reason !== 'missing') throw unread(name, read);
  const before = isReadFailure(read) ? null : read;
  const text = before === null ? '' : new TextDecoder().decode(before);
  const after = new TextEncoder().encode(withEntries(text, entries));
  const failure = await env.replaceFiles(folder, [{ name, before, after }]);
  if (failure === null) return;
  const { reason, detail } = failure;
  throw new UsageError({
    fault: 'not-written',
    file: name,
    failure: { reason: reason === 'changed' ? 'failed' : reason, detail },
  });
}
