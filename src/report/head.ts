/** What every answer about tasks says first: which plan, which day, which revision, which window. */
import { nameOf } from '../view/agencies.ts';
import type { View } from '../view/view.ts';
import type { AnswerHead } from './answers.ts';
import type { LocateLine } from './task-answer.ts';

/** What the answers need from outside the view. */
export interface Surroundings {
  /** Null also where nobody asked git: it costs a start of its own, so only answers for programs do. */
  readonly revision: string | null;
  readonly locate: LocateLine;
}

/** The head of an answer from this view. */
export function answerHead(
  { plan, asOf, dueSoonDays }: View,
  { revision }: Pick<Surroundings, 'revision'>,
): AnswerHead {
  const { title, type, number, issued, issuer } = plan.document;
  return {
    plan: { id: plan.id, title, type, number, issued, issuer: nameOf(plan, issuer) },
    asOf,
    revision,
    dueSoonDays,
  };
}
