/** `remind` over several plans: one digest an agency, with what it owes in each of them. */
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import { soonestFirst, worstFirst } from './order.ts';
import type { AgencyRemindersOfPlans, RemindedTaskOfPlan } from './plans-answers.ts';

/** What one agency is told of one plan. */
export interface ToldOfPlan {
  /** The answer of that plan, with nobody's part in it. */
  readonly of: Omit<RemindersAnswer, 'agencies'>;
  readonly reminders: AgencyReminders;
}

/** An agency as it is called in the first plan that names it, with what it is told of each plan. */
export interface Digest {
  readonly agency: AgencyReminders['agency'];
  readonly parts: readonly ToldOfPlan[];
}

/** Takes in one plan after the other, and keeps no more of it than what is told. */
export interface GatheredReminders {
  readonly add: (answer: RemindersAnswer) => void;
  /** In the order in which the agencies first come. */
  readonly digests: () => readonly Digest[];
}

export function gatheredReminders(): GatheredReminders {
  const known = new Map<string, { agency: Digest['agency']; parts: ToldOfPlan[] }>();
  return {
    add: ({ agencies, ...of }) => {
      for (const reminders of agencies) {
        const { agency } = reminders;
        const digest = known.get(agency.id) ?? { agency, parts: [] };
        digest.agency = { ...digest.agency, email: digest.agency.email ?? agency.email };
        digest.parts.push({ of, reminders: kept(reminders) });
        known.set(agency.id, digest);
      }
    },
    digests: () => [...known.values()],
  };
}

/** The same answer without what leads back to the plan. */
export function withoutPlan(answer: RemindersAnswer): RemindersAnswer {
  return { ...answer, agencies: answer.agencies.map(kept) };
}

/** The digest as answers of one plan each, cut to the agency, which is called alike in all. */
export function answersOf({ agency, parts }: Digest): RemindersAnswer[] {
  return parts.map(({ of, reminders }) => ({ ...of, agencies: [{ ...reminders, agency }] }));
}

/** The same without what leads back to the plan: where a task stands is looked up at once. */
function kept({ agency, overdue, dueSoon, review }: AgencyReminders): AgencyReminders {
  const alone = (tasks: readonly RemindedTask[]) => tasks.map((task) => ({ ...task }));
  return { agency, overdue: alone(overdue), dueSoon: alone(dueSoon), review: alone(review) };
}

/** The digest as one entry: each list in the order of one plan's, whichever plan a task is of. */
export function together({ agency, parts }: Digest): AgencyRemindersOfPlans {
  const all = (list: 'overdue' | 'dueSoon' | 'review') =>
    parts.flatMap(({ of: { plan }, reminders }) =>
      reminders[list].map((task): RemindedTaskOfPlan => ({ plan: { id: plan.id, title: plan.title }, ...task })),
    );
  return { agency, overdue: worstFirst(all('overdue')), dueSoon: soonestFirst(all('dueSoon')), review: all('review') };
}
