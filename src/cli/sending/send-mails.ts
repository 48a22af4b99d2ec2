/** Sends the mails of a run, one after the other, or with `--dry-run` says what would become of them. */
import { type DueMail, dueMails } from '../../report/due-mails.ts';
import { type Manner, mannerOver } from '../answer/rendered.ts';
import type { Invocation } from '../invocation.ts';
import { addEntries } from './ledger-file.ts';
import { mailServer } from './mail-server.ts';
import type { Morning } from './morning.ts';
import { type Result, sendOne } from './send-one.ts';

/** Something was sent and something was not, or nobody knows. */
const partly = 3;

/** The mornings of the run's plans, one or several, each with its own manner of letters. */
export interface Run {
  readonly mornings: readonly Morning[];
  /** By the plan's id. */
  readonly manners: ReadonlyMap<string, Manner>;
}

/** What would become of the mails; nothing is sent. */
export function rehearsed(mornings: readonly Morning[]): Result[] {
  return dueMails(mornings.flatMap(({ parts }) => parts)).map((mail) => {
    if (mail.obstacle === 'refused') return { mail, outcome: 'failed', reason: mail.obstacle };
    return { mail, outcome: mail.obstacle === null ? 'sent' : 'skipped', reason: mail.obstacle };
  });
}

/** Sends them. A mail counts for every plan that it tells of, and is left where one of those sends no more. */
export async function sendMails(invocation: Invocation, { mornings, manners }: Run): Promise<Result[]> {
  for (const { folder, cutOff } of mornings) for (const entry of cutOff) await addEntries(invocation, folder, [entry]);
  const byPlan = new Map(mornings.map((morning) => [morning.answer.plan.id, morning]));
  const counts = new Map<string, number>();
  const results: Result[] = [];
  let server: ReturnType<typeof mailServer> | null = null;
  for (const mail of dueMails(mornings.flatMap(({ parts }) => parts))) {
    const plans = plansOf(mail);
    const folders = plans.map((plan) => byPlan.get(plan)?.folder ?? '');
    if (mail.obstacle === null) {
      if (plans.some((plan) => (counts.get(plan) ?? 0) >= (byPlan.get(plan)?.mostMails ?? 0))) {
        results.push({ mail, outcome: 'left', reason: null });
        continue;
      }
      for (const plan of plans) counts.set(plan, (counts.get(plan) ?? 0) + 1);
      server ??= mailServer(
        invocation,
        mornings.map(({ folder }) => folder),
      );
    }
    const manner = mannerOver(plans.map((plan) => manners.get(plan)));
    results.push(await sendOne(invocation, { mail, folders, server, manner }));
  }
  return results;
}

function plansOf({ parts }: DueMail): readonly string[] {
  return parts.map(({ answer }) => answer.plan.id);
}

/** What a run that did this ends with. */
export function exitCodeOfRun(results: readonly Result[], unknown: readonly unknown[]): number {
  const isPartly = results.some(({ outcome }) => outcome === 'failed' || outcome === 'left') || unknown.length > 0;
  return isPartly ? partly : 0;
}
