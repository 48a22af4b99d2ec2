/** The edit that a command line asks for, worked out on the plan as it is on the disk. */
import type { NewEntry } from '../../edit/new-entry.ts';
import { openDiskPlan } from '../../open/open-plan.ts';
import { type OpenedPlan, openedAs } from '../../open/opened-plan.ts';
import { type Proposal, propose } from '../../record/proposal.ts';
import { isRefusal, type RecordRefusal } from '../../record/refusal.ts';
import type { Invocation } from '../invocation.ts';
import { known, planAsked } from '../opening.ts';
import { notRecorded } from './not-recorded.ts';

/** The entries that a command line states for the plan as it is. */
export type Compose = (opened: OpenedPlan) => NewEntry | readonly NewEntry[] | RecordRefusal;

/** An edit of a plan on the disk: worked out and judged, and not written. */
export interface Edit extends Proposal {
  readonly before: OpenedPlan;
  readonly after: OpenedPlan;
}

/** The edit; or the plan that cannot be read whole. */
export type WorkedOut =
  | { readonly outcome: 'worked-out'; readonly edit: Edit }
  | { readonly outcome: 'unread'; readonly plan: OpenedPlan };

/** Reads the plan and works the edit out. Throws a UsageError for what cannot be recorded. */
export async function workOut(invocation: Invocation, compose: Compose): Promise<WorkedOut> {
  const { env } = invocation;
  const asked = await planAsked(invocation);
  const { source, opened: before } = known(await openDiskPlan(env, asked));
  if (!before.complete) return { outcome: 'unread', plan: before };
  const composed = compose(before);
  if (isRefusal(composed)) throw notRecorded(composed);
  const proposal = await propose({ plan: before, folder: source.files, today: before.today }, [composed].flat());
  if (isRefusal(proposal)) throw notRecorded(proposal);
  const edit = { ...proposal, before, after: openedAs(env, asked, source, proposal.after) };
  return { outcome: 'worked-out', edit };
}
