/** Whom reminders go to: what one sender has to say to one address is one letter, whatever the plans. */
import { grouped } from '../plan/grouped.ts';
import type { RemindersAnswer } from './answers.ts';
import { digestOf } from './digest.ts';

/** Who gets a letter; the id is null for the plan's owner. */
export interface Recipient {
  readonly id: string | null;
  readonly name: string;
  readonly email: string | null;
}

/** What one recipient is told of one plan: the answer is cut to the agency, or is the digest. */
export interface Addressed {
  readonly recipient: Recipient;
  readonly answer: RemindersAnswer;
}

/** What each agency is told of the answer's plan, in its order, the digest last. */
export function addressedIn(answer: RemindersAnswer): Addressed[] {
  const parts = answer.agencies.map((reminders): Addressed => {
    const { id, name, email } = reminders.agency;
    return { recipient: { id, name, email }, answer: { ...answer, agencies: [reminders] } };
  });
  const digest = digestOf(answer);
  return digest === null ? parts : [...parts, { recipient: { id: null, ...digest.digestFor }, answer: digest }];
}

/**
 * What belongs into one letter, by recipient, address and sender (capitals in addresses are no matter) and whatever else keeps
 * parts apart; in the order in which the recipients come, the owners last. An agency that has no address in a plan has that of
 * the first that names one, and is called alike in all.
 */
export function byLetter<Part extends Addressed>(parts: readonly Part[], apart: (part: Part) => string): Part[][] {
  const letters = [...grouped(withAddresses(parts), (part) => `${letterKey(part)} ${apart(part)}`).values()];
  const isToOwner = ([first]: readonly Part[]) => first?.recipient.id === null;
  return [...letters.filter((letter) => !isToOwner(letter)), ...letters.filter(isToOwner)].map(calledAlike);
}

function withAddresses<Part extends Addressed>(parts: readonly Part[]): Part[] {
  const known = new Map<string, string>();
  for (const { recipient } of parts) {
    const { id, email } = recipient;
    if (id !== null && email !== null && !known.has(id)) known.set(id, email);
  }
  return parts.map((part) => {
    const { recipient } = part;
    return { ...part, recipient: { ...recipient, email: recipient.email ?? known.get(recipient.id ?? '') ?? null } };
  });
}

function letterKey({ recipient, answer }: Addressed): string {
  const { name, email } = answer.office.sender;
  return JSON.stringify([recipient.id, name, email?.toLowerCase(), recipient.email?.toLowerCase()]);
}

function calledAlike<Part extends Addressed>(letter: readonly Part[]): Part[] {
  const [first] = letter;
  if (first === undefined || first.recipient.id === null) return [...letter];
  const { recipient } = first;
  const { name, email } = recipient;
  return letter.map((part) => {
    const agencies = part.answer.agencies.map((one) => ({ ...one, agency: { ...one.agency, name, email } }));
    return { ...part, recipient, answer: { ...part.answer, agencies } };
  });
}
