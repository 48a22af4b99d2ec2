/** What a plan is called: its type, its number, its title. */

import { isDay } from '../../calendar/day.ts';
import { periodNamed } from '../../calendar/period.ts';
import type { AnswerHead } from '../../report/answers.ts';
import { capitalised, uncapitalised } from '../text/capital.ts';
import { insideSentence, officialDay, officialMonth, termText } from './day-text.ts';
import { both, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

/**
 * The plan as people name it: `Kế hoạch số 12/KH-UBND thực hiện Quyết định …`. A number left blank is left out; a
 * title that begins with the type stands as it is.
 */
export function planName({ plan: { type, number, title } }: Pick<AnswerHead, 'plan'>): string {
  if (title.toLowerCase().startsWith(type.toLowerCase())) return title;
  const kind = citation.kind.vi(type);
  const numbered = /^\d/.test(number) ? `${kind} số ${number}` : kind;
  return `${numbered} ${begun(title)}`;
}

type Cited = Pick<AnswerHead, 'plan'>;

/**
 * The plan as letters cite it: type, number, day, issuer and title, `Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh
 * Mẫu về chuyển đổi số`. What is not known, such as a number left blank, is left out.
 */
export function citedPlan(answer: Cited, language: Language): string {
  const { type, title } = answer.plan;
  const begins = title.toLowerCase().startsWith(`${type.toLowerCase()} `);
  const rest = title.slice(type.length + 1);
  const titled = !begins ? title : joinsItself.test(rest) ? rest : null;
  return `${shortPlan(answer, language)} ${titled === null ? `(${title})` : citation.titled[language](titled)}`;
}

/** The same without its title: `Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh Mẫu`. */
export function shortPlan({ plan: { type, number, issued, issuer } }: Cited, language: Language): string {
  const parts = [
    citation.kind[language](type),
    ...(/^\d/.test(number) ? [citation.number[language](number)] : []),
    ...(issued === '' ? [] : [citation.issued[language](issued)]),
    ...(issuer === '' ? [] : [citation.issuer[language](issuer)]),
  ];
  return parts.join(' ');
}

/** `Kế hoạch số 12/KH-UBND`; null where the number was left blank. */
export function numberedPlan({ type, number }: Cited['plan'], language: Language): string | null {
  return /^\d/.test(number) ? `${citation.kind[language](type)} ${citation.number[language](number)}` : null;
}

/** Plans as one letter cites them: the only one in full, of several how many. */
export function citedPlans(answers: readonly Cited[], language: Language): string {
  const [only, ...others] = answers;
  return only !== undefined && others.length === 0 ? citedPlan(only, language) : countedPlans(answers, language);
}

/** The same without the title of the only one. */
export function shortPlans(answers: readonly Cited[], language: Language): string {
  const [only, ...others] = answers;
  return only !== undefined && others.length === 0 ? shortPlan(only, language) : countedPlans(answers, language);
}

/** `03 kế hoạch của UBND tỉnh Mẫu`; `văn bản` where they are of several types, and nobody where of several bodies. */
function countedPlans(answers: readonly Cited[], language: Language): string {
  const only = (facts: readonly string[]) => (new Set(facts).size === 1 ? (facts[0] ?? '') : '');
  const type = only(answers.map(({ plan }) => plan.type.toLowerCase()));
  const issuer = only(answers.map(({ plan }) => plan.issuer));
  const noun = type === '' ? nouns.planOfAnyType : { ...nouns.plan, vi: type };
  const counted = countText(answers.length, language, noun);
  return issuer === '' ? counted : `${counted} ${citation.issuer[language](issuer)}`;
}

/** What a title begins with that follows the name of the document without a word between. */
const joinsItself = /^(?:về|v\/v|thực hiện|triển khai|hành động|tổ chức thực hiện|\()/iu;

const citation = {
  kind: both({ vi: (type: string) => capitalised(type.toLowerCase()), en: () => 'plan' }),
  number: both({ vi: (number: string) => `số ${number}`, en: (number) => `No. ${number}` }),
  issued: both({
    vi: (term: string) => (isDay(term) ? `ngày ${officialDay(term, 'vi')}` : inVietnamese(term)),
    en: (term) => `of ${isDay(term) ? officialDay(term, 'en') : termText(term, 'en')}`,
  }),
  issuer: both({ vi: (name: string) => `của ${name}`, en: (name) => `issued by ${name}` }),
  titled: both({
    vi: (title: string) => `${joinsItself.test(title) ? '' : 'về '}${begun(title)}`,
    en: (title) => `"${title}"`,
  }),
} satisfies Texts;

/** `tháng 6/2020`; other periods in words. */
function inVietnamese(term: string): string {
  const period = periodNamed(term);
  if (period?.unit === 'month') return `tháng ${officialMonth(period.index)}/${period.year}`;
  return insideSentence(termText(term, 'vi'), 'vi');
}

/** A title inside a sentence; one that begins with an abbreviation keeps its capitals. */
function begun(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? uncapitalised(title) : title;
}
