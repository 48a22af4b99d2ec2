/** What every answer about tasks says first: which plan, which day, which revision, which window, whose part. */
import { answeringFor, isGone, nameOf } from '../view/agencies.ts';
import { withName } from '../view/named.ts';
import type { View } from '../view/view.ts';
import type { AnswerHead, AskedAgency, SelectedHead } from './answers.ts';
import { endedBefore } from './own-part.ts';
import type { Selection } from './selection.ts';
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

/** The same of an answer about the tasks selected, with the agencies by whose parts it counts. */
export function selectedHead(
  view: View,
  around: Pick<Surroundings, 'revision'>,
  { agencies }: Pick<Selection, 'agencies'>,
): SelectedHead {
  const head = answerHead(view, around);
  return agencies.length === 0 ? head : { ...head, partOf: agencies.map((id) => askedAgency(view, id)) };
}

function askedAgency(view: View, id: string): AskedAgency {
  const { plan, asOf } = view;
  const until = isGone(plan, id, asOf) ? (plan.agencies.get(id)?.until ?? null) : null;
  const successors = answeringFor(plan, id, asOf).filter((heir) => heir !== id);
  const named = (ids: readonly string[]) => ids.map((other) => withName(plan, other));
  return {
    ...withName(plan, id),
    until,
    successors: named(successors),
    tookOver: named(endedBefore(view, new Set([id]))),
  };
}
