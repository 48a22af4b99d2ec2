/** Which clauses of the body are duties, whose and by when: those that charge a body, and what stands below one that does. */
import { foldDiacritics } from '../../calendar/fold.ts';
import type { Register } from '../agencies/register.ts';
import type { RawClause } from '../body/clause-tree.ts';
import type { SourcePlace } from '../described.ts';
import type { DraftClause, DraftDuty } from '../draft-plan.ts';
import { type Review, review } from '../review.ts';
import { named } from './cell-agencies.ts';
import { isLabelledFact, labelledFacts } from './labelled-facts.ts';
import { nothingBesides, type ReadDeadline, readDeadline } from './read-deadline.ts';
import { bracketedSubject, mayCharge, type Subject, subjectOf, supportingIn } from './subject.ts';
import { textDeadline } from './text-deadline.ts';

/** What stands above a clause: who is charged with what is below, if anybody. */
interface Above {
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** Purposes, requirements, goals: nothing in them is a duty. */
  readonly isNoDuty: boolean;
}

const nobody: Above = { lead: [], with: [], isNoDuty: false };
const noDuty =
  /^(?:(?:muc dich|yeu cau|quan diem|muc tieu|chi tieu|pham vi|doi tuong|can cu|nguyen tac|thuc trang|boi canh|su can thiet|danh gia|ket qua dat duoc)(?:,? ?(?:va |- )?))+(?:chung|cu the|tong quat|yeu cau|ap dung|chu yeu|thuc hien|cua ke hoach|dieu chinh)*\s*[:.]?$/;

/** *... chịu trách nhiệm thi hành Quyết định này*: who is bound by the document, and nothing to be done. */
const enacting = /thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch) này|chịu trách nhiệm thi hành[\s./]*$/iu;

/** What no deadline is stated for. */
const openEnded: ReadDeadline = { ...nothingBesides, due: 'ongoing', wording: null, reviews: [] };

/** The clauses with their duties. */
export function draftClauses(clauses: readonly RawClause[], register: Register): readonly DraftClause[] {
  return clauses.map((clause) => drafted(clause, nobody, register));
}

function drafted(clause: RawClause, above: Above, register: Register): DraftClause {
  const [first = '', ...more] = clause.texts;
  const place = clause.places[0] as SourcePlace;
  const charge =
    above.isNoDuty || enacting.test(first) || noDuty.test(foldDiacritics(first).trim())
      ? noCharge
      : chargeOf(clause, above, register);
  const isHeading = isHeadingOf(clause, charge);
  const items = clause.items.map((item) => drafted(item, charge.below, register));
  const text = isHeading ? more.join('\n') : clause.texts.join('\n');
  return {
    number: clause.number,
    heading: isHeading && first !== '' ? first : null,
    text: text === '' ? null : text,
    task: charge.duty,
    items,
    reviews: charge.reviews,
    place,
  };
}

interface Charge {
  readonly duty: DraftDuty | null;
  readonly below: Above;
  readonly reviews: readonly Review[];
}

const noCharge: Charge = { duty: null, below: { ...nobody, isNoDuty: true }, reviews: [] };

function chargeOf(clause: RawClause, above: Above, register: Register): Charge {
  const [first = ''] = clause.texts;
  const place = clause.places[0] as SourcePlace;
  const facts = factsOf(clause, place, register);
  if (facts !== null) return facts;
  if (isLabelledFact(first)) return { ...noCharge, below: nobody };
  const { subject, apart } = chargedIn(clause, above, place);
  const hasBelow = clause.items.length > 0 || clause.texts.length > 1;
  const isTitle = subject === null && above.lead.length === 0;
  if (isTitle) return { duty: null, below: nobody, reviews: [...apart, ...uncharged(clause, place)] };
  const lead = subject === null ? { keys: above.lead, reviews: [] } : named(subject.lead, 'lead', place, register);
  const supporting = named(subject?.with ?? supportingIn(first), 'with', place, register);
  const inherited = subject === null ? above.with : [];
  const below: Above = { lead: lead.keys, with: [...new Set([...inherited, ...supporting.keys])], isNoDuty: false };
  const reviews = [...lead.reviews, ...supporting.reviews, ...apart];
  const isOver = clause.items.length > 0 && (subject?.isOver === true || /:\s*$/u.test(first) || isNamesOnly(clause));
  if (isOver) return { duty: null, below, reviews };
  if (subject?.isOver === true && !hasBelow) return { duty: null, below: nobody, reviews: [] };
  const over =
    clause.items.length > 0 ? [review('duty-over-items', place, { text: shortened(first), key: 'task' })] : [];
  const unsure =
    subject?.isUnsure === true ? [review('duty-unsure', place, { text: shortened(first), key: 'task' })] : [];
  const { duty, reviews: ofDeadline } = dutyWith(below, clause.texts.join('\n'), place);
  return { duty, below: nobody, reviews: [...reviews, ...over, ...unsure, ...ofDeadline] };
}

/** What a sentence says is to be done by some day, and not by whom. */
function uncharged({ items, texts, places }: RawClause, place: SourcePlace): readonly Review[] {
  if (items.length > 0) return [];
  return texts.flatMap((text, at) => {
    const where = places[at] ?? place;
    const deadline = /[.;]\s*$/u.test(text) ? textDeadline(text, where) : null;
    if (deadline !== null && deadline.wording !== null)
      return [review('deadline-uncharged', where, { text: deadline.wording, key: 'text' })];
    return mayCharge(text) ? [review('duty-unsure', where, { text: shortened(text), key: 'text' })] : [];
  });
}

/**
 * Whom the clause charges: by its sentence, a bracket in it, or its only paragraph that charges anybody below a heading. Other
 * such paragraphs are to be looked at, since a clause is one duty.
 */
function chargedIn(
  { texts }: RawClause,
  above: Above,
  place: SourcePlace,
): { readonly subject: Subject | null; readonly apart: readonly Review[] } {
  const [first = '', ...more] = texts;
  const charging = more.filter((text) => subjectOf(text)?.isOver === false);
  const [only, ...others] = charging;
  const own = subjectOf(first) ?? bracketedSubject(first);
  if (own === null && above.lead.length === 0 && only !== undefined && others.length === 0)
    return { subject: subjectOf(only), apart: [] };
  const apart = charging.map((text) => review('duty-unnumbered', place, { text: shortened(text), key: 'text' }));
  return { subject: own, apart };
}

function isNamesOnly({ texts }: RawClause): boolean {
  const [first = ''] = texts;
  const subject = subjectOf(first);
  return subject !== null && subject.lead.length >= first.replace(/[\s:.]+$/u, '').length;
}

function dutyWith(
  { lead, with: supporting }: Above,
  text: string,
  place: SourcePlace,
): { readonly duty: DraftDuty; readonly reviews: readonly Review[] } {
  const deadline = textDeadline(text, place);
  const { reviews, ...due } = deadline ?? openEnded;
  const others = supporting.filter((key) => !lead.includes(key));
  return { duty: { lead, leadCell: null, with: others, withCell: null, product: null, ...due }, reviews };
}

/** A duty whose lead and deadline stand under labels below it, or behind it. */
function factsOf(clause: RawClause, place: SourcePlace, register: Register): Charge | null {
  const [first = '', ...more] = clause.texts;
  if (isLabelledFact(first)) return null;
  const below = clause.items.filter(({ texts }) => isLabelledFact(texts[0] ?? ''));
  const facts = labelledFacts([first.replace(/^[^.;]*[.;(]\s*/u, ''), ...more, ...below.flatMap(({ texts }) => texts)]);
  if (facts === null || facts.lead === null) return null;
  const lead = named(facts.lead, 'lead', place, register);
  const supporting = named(facts.with ?? '', 'with', place, register);
  const { reviews, ...due } = facts.due === null ? openEnded : readDeadline(facts.due, place, null);
  const { product } = facts;
  const duty = { lead: lead.keys, leadCell: null, with: supporting.keys, withCell: null, product, ...due };
  return { duty, below: nobody, reviews: [...lead.reviews, ...supporting.reviews, ...reviews] };
}

/** A line in bold or capitals, or one that is no sentence with clauses below it. */
function isHeadingOf(clause: RawClause, { duty }: Charge): boolean {
  const [first = ''] = clause.texts;
  if (duty !== null || /[:;]\s*$/u.test(first)) return false;
  if (first === first.toUpperCase() && /\p{L}/u.test(first)) return true;
  if (clause.form === 'roman' || clause.form === 'capital') return true;
  return (clause.items.length > 0 || clause.isBold) && !/[.;,:]\s*$/u.test(first);
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
