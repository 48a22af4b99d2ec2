/** The ledger on the disk: added to under the lock of the plan. */
import { withEntries } from '../../edit/ledger-lines.ts';
import type { Replacement } from '../../env/writing.ts';
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
  const files = ledgerWith({ env }, folder, entries);
  const failure = files.length === 0 ? null : await env.replaceFiles(folder, files);
  if (failure === null) return;
  const { name, reason, detail } = failure;
  throw new UsageError({
    fault: 'not-written',
    file: shownPath(env, env.path.join(folder, name)),
    failure: { reason: reason === 'changed' ? 'failed' : reason, detail },
  });
}

/** The ledger of the day with the entries (all of that day) behind those it has; none where there is nothing to add. */
export function ledgerWith(
  { env }: Pick<Invocation, 'env'>,
  folder: string,
  entries: readonly LedgerEntry[],
): readonly Replacement[] {
  const [first] = entries;
  if (first === undefined) return [];
  const name = ledgerFile(first.asOf);
  const path = env.path.join(folder, name);
  const read = env.files.read(path);
  if (isReadFailure(read) && read.reason !== 'missing')
    throw new UsageError({ fault: 'ledger-unread', file: shownPath(env, path), rule: read.reason });
  const before = isReadFailure(read) ? null : read;
  const text = before === null ? '' : new TextDecoder().decode(before);
  return [{ name, before, after: new TextEncoder().encode(withEntries(text, entries)) }];
}
