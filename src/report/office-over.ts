/** The office that writes one letter about several plans: what all of them say alike. */
import type { Sender } from '../plan/model.ts';
import type { OfficeAnswer } from './answers.ts';

/**
 * The office of those of several plans, which have one sender: who signs and whom to answer where all name the same, so that
 * nobody signs for another; copies and files that go along as any of them asks for.
 */
export function officeOver(offices: readonly OfficeAnswer[]): OfficeAnswer {
  const [first, ...others] = offices;
  if (first === undefined) throw new Error('an office of no plan');
  if (others.length === 0) return first;
  return {
    sender: senderOver(offices.map(({ sender }) => sender)),
    answerTo: alike(offices.map(({ answerTo }) => answerTo)),
    owner: alike(offices.map(({ owner }) => owner)),
    copies: distinct(offices.flatMap(({ copies }) => copies)),
    attach: distinct(offices.flatMap(({ attach }) => attach)),
  };
}

/** The same of who writes alone: the first, and under it what all state alike. */
export function senderOver(senders: readonly Sender[]): Sender {
  const [first] = senders;
  if (first === undefined) throw new Error('a sender of no plan');
  return {
    ...first,
    parent: alike(senders.map(({ parent }) => parent)),
    place: alike(senders.map(({ place }) => place)),
    symbol: alike(senders.map(({ symbol }) => symbol)),
    signatory: alike(senders.map(({ signatory }) => signatory)),
    recipients: distinct(senders.flatMap(({ recipients }) => recipients)),
  };
}

/** The fact that all state; null where they differ, or where there is none. */
export function alike<Fact>(facts: readonly (Fact | null)[]): Fact | null {
  const [first = null] = facts;
  return facts.every((fact) => JSON.stringify(fact) === JSON.stringify(first)) ? first : null;
}

/** Each once, in their order. */
export function distinct<Fact>(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
