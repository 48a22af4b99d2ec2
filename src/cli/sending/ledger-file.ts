/** The ledger on the disk: added to under the lock of the plan. */
import { withEntries } from '../../edit/ledger-lines.ts';
import { shownPath } from '../../open/find-plan.ts';
import { isReadFailure } from '../../plan/folder.ts';
import { ledgerFile } from '../../plan/ledger.ts';
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** A usage error for a plan of the past, whose ledger nobody can add to: by the option that would. */
export function refuseAt({ options }: Pick<Invocation, 'options'>, by: '--send' | '--mark-sent'): void {
  if (options.at !== undefined) throw new UsageError({ fault: 'excluded-option', option: '--at', by });
}

/** Adds entries of one day to the ledger. A UsageError where the disk would not: then nothing more may be sent. */
export async function addEntries(
  { env }: Pick<Invocation, 'env'>,
  folder: string,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  const name = ledgerFile(first.asOf);
  const path = env.path.join(folder, name);
  const read = env.files.read(path);
  if (isReadFailure(read) && read.reason !== 'missing')
    throw new UsageError({ fault: 'ledger-unread', file: shownPath(env, path), rule: read.reason });
  const before = isReadFailure(read) ? null : read;
  const text = before === null ? '' : new TextDecoder().decode(before);
  const after = new TextEncoder().encode(withEntries(text, entries));
  const failure = await env.replaceFiles(folder, [{ name, before, after }]);
  if (failure === null) return;
  const { reason, detail } = failure;
  throw new UsageError({
    fault: 'not-written',
    file: shownPath(env, path),
    failure: { reason: reason === 'changed' ? 'failed' : reason, detail },
  });
}
