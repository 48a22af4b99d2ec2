/** `print`: the issued document, whole. */
import type { Plan } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import type { DocumentAnswer } from './answers.ts';

/** The document with its appendix rows, agencies by name. */
export function documentAnswer(plan: Plan): DocumentAnswer {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const names = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => nameOf(plan, id)).join('; ');
  const rows = (plan.document.appendix?.rows ?? []).map(({ number, text, wording, task: id }) => {
    const task = tasks.get(id);
    return { number, text, lead: names(task?.lead), with: names(task?.with), wording };
  });
  return { kind: 'document', document: plan.document, rows };
}
