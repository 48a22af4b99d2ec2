/** The rows of a return over several plans, by the plan that each names. */
import { inOrder } from '../../calendar/in-order.ts';
import { nearestOf } from '../../diagnostics/nearest.ts';
import { shownPath } from '../../open/find-plan.ts';
import { foldersById } from '../../open/wanted-plan.ts';
import type { RowProblem } from '../../record/refusal.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import type { Invocation } from '../invocation.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { UsageError } from '../usage-error.ts';

/** What a return says of one plan. */
interface RowsOfPlan {
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
  /** The return with the rows of this plan alone, and without the faults of the sheet. */
  readonly read: ReadReturn;
}

/** The rows by plan, the folders in the order of their names, and those that name none of these plans. */
interface RowsByPlan {
  readonly parts: readonly RowsOfPlan[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads no more of each plan than its plan.yaml. A usage error where two have one id, or where the sheet does not say at all
 * which plan a row is about.
 */
export async function rowsByPlan(
  { env }: Pick<Invocation, 'env'>,
  read: ReadReturn,
  folders: readonly string[],
): Promise<RowsByPlan> {
  const first = shownPath(env, folders[0] ?? '');
  if (!read.columns.has('plan'))
    throw notRecorded({ why: 'return-without-plan', file: read.file, count: folders.length, first });
  const known = await foldersById(env, folders);
  if ('fault' in known) throw new UsageError(known);
  const ids = [...known].toSorted(([, one], [, other]) => inOrder(one, other));
  const parts = ids.flatMap(([id, folder]): RowsOfPlan[] => {
    const rows = read.rows.filter(({ plan }) => plan === id);
    return rows.length === 0 ? [] : [{ id, folder, read: { ...read, rows, faults: [] } }];
  });
  return { parts, problems: problemsIn(read, known) };
}

function problemsIn({ sheet, rows }: ReadReturn, known: ReadonlyMap<string, string>): readonly RowProblem[] {
  return rows.flatMap(({ row, plan }): RowProblem[] => {
    if (plan === null) return [{ sheet, row, refusal: { why: 'no-plan' } }];
    if (known.has(plan)) return [];
    return [{ sheet, row, refusal: { why: 'plan-not-given', plan, nearest: nearestOf(plan, new Set(known.keys())) } }];
  });
}
