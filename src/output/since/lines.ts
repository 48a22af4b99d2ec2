/** What changed of a task, a line each, for every form of the answer. */
import { grouped } from '../../plan/grouped.ts';
import type { CountedPlan } from '../../report/plans-answers.ts';
import type { SinceAnswer, SinceChange, SinceOfPlans, SinceTask } from '../../report/since-answer.ts';
import { reportText } from '../tasks/facts.ts';
import { requestedText } from '../tasks/requests.ts';
import type { Language } from '../words/language.ts';
import { noteWords } from '../words/notes.ts';
import { comparedWith, sinceChangeText } from '../words/since.ts';

/** One change: `Quá hạn 01 ngày (hạn 14/12/2021)`, `Báo cáo 15/12/2021, Sở Nội vụ Mẫu: Đang thực hiện`. */
export function changeLine(change: SinceChange, language: Language): string {
  if (change.kind === 'requested') return requestedText(change.request, language);
  if (change.kind !== 'reported') return sinceChangeText(change, language);
  return noteWords.reported[language](reportText(change.report, language));
}

/** Every change of the task. */
export function changeLines({ changes }: SinceTask, language: Language): readonly string[] {
  return changes.map((change) => changeLine(change, language));
}

/** What the day is held against; of several plans, besides, each that is held against something else. */
export function heldAgainst(
  answer: SinceAnswer | SinceOfPlans,
  language: Language,
): readonly { readonly text: string; readonly isMissing: boolean }[] {
  const others = answer.plan === null ? answer.otherwise : [];
  return [
    { text: comparedWith(answer.since, language), isMissing: answer.since.missing !== null },
    ...others.map(({ folder, since }) => ({
      text: `${folder}: ${comparedWith(since, language)}`,
      isMissing: since.missing !== null,
    })),
  ];
}

/** The plans in which tasks changed, in the order of the answer, each with those. */
export function changedPlans({
  plans,
  tasks,
}: SinceOfPlans): readonly (CountedPlan & { readonly tasks: SinceOfPlans['tasks'] })[] {
  const byPlan = grouped(tasks, ({ plan }) => plan.id);
  return plans.flatMap((plan) => {
    const own = byPlan.get(plan.id);
    return own === undefined ? [] : [{ ...plan, tasks: own }];
  });
}
