/** What there is to send of one plan this morning, by its ledger, and what the run needs to know of the plan besides. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import type { Plan } from '../../plan/model.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { dueMails, type MailPart, mailParts } from '../../report/due-mails.ts';
import { withoutPlan } from '../../report/gathered-reminders.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { stillUnsure, toldBy, toldTo } from '../../report/told.ts';
import { withTold } from '../../report/with-told.ts';
import { look } from '../../view/look.ts';
import type { Listing } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import type { SendingFault } from '../usage-error.ts';

/** One plan's part of a run. Nothing leads back to the plan. */
export interface Morning {
  readonly answer: RemindersAnswer;
  readonly parts: readonly MailPart[];
  /** What nobody was sure of before, and is not sent again now. */
  readonly unsure: readonly LedgerEntry[];
  /** Cut off between sending and recording: told as unknown from now on. */
  readonly cutOff: readonly LedgerEntry[];
  /** The absolute path of its ledger's plan. */
  readonly folder: string;
  /** Of one run. */
  readonly mostMails: number;
}

/** Why nothing can be sent of the plan; null where it can. */
export function sendingFault({ reminders }: Plan): SendingFault | null {
  if (reminders === null) return 'no-office';
  return reminders.sender?.email == null ? 'no-sender' : null;
}

/** The plan's part of the run, by the stages of the plan. */
export function morningOf(invocation: Invocation, { opened, selection, around }: Omit<Listing, 'view'>): Morning {
  const { plan, folder } = opened;
  const isRetry = invocation.options.retryUnknown === true;
  const told = toldBy(plan.ledger, isRetry);
  const owed = remindersAnswer(widestView(opened), selection, around);
  const answer = withoutPlan(withTold(plan, owed, told));
  const parts = mailParts(plan, answer, told);
  const again = isRetry ? dueMails(parts).flatMap((mail) => mail.parts.flatMap(({ tasks }) => tasks)) : [];
  const renewed = new Set(again.map(({ entry }) => toldTo(entry)));
  return {
    ...{ answer, parts, folder, mostMails: plan.reminders?.mostMails ?? 0 },
    unsure: stillUnsure(told, owed).filter((entry) => !renewed.has(toldTo(entry))),
    cutOff: told.unsure.flatMap((entry) => (entry.outcome === 'intended' ? [{ ...entry, outcome: 'unknown' }] : [])),
  };
}

/** Whatever any stage looks ahead is due soon. */
function widestView({ plan, asOf }: OpenedPlan) {
  const { stages, tasks } = plan.reminders ?? { stages: null, tasks: [] };
  const before = [...(stages?.before ?? []), ...tasks.flatMap((one) => one.stages.before)];
  return look(plan, asOf, Math.max(plan.settings.dueSoonDays, ...before));
}
