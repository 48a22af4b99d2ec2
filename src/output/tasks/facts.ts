/** Everything about one task in words, for `show` in every form: its place, its facts, and its lists. */
import type { EvidenceAnswer, ShowAnswer } from '../../report/answers.ts';
import { amendedWords, requestedIn } from '../words/amendments.ts';
import { dayText, ofDay } from '../words/day-text.ts';
import { type Heading, headings } from '../words/headings.ts';
import { type Language, said } from '../words/language.ts';
import { sentences } from '../words/sentences.ts';
import { noReportLabel, standingLabels, stateLabels } from '../words/standing.ts';
import { agencyNames, dueSentence, membershipNote, standingText } from './words.ts';

/** The id, and the place in the document where it says more: `PL.01 · Phụ lục, số TT 01`. */
export function placeText({ id, label }: Pick<ShowAnswer['task'], 'id' | 'label'>): string {
  return label === '' || label.endsWith(` ${id}`) ? id : `${id} · ${label}`;
}

/** What there is to know, each with its heading, the standing first. */
export function taskFacts(
  { task, reports }: ShowAnswer,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const facts: readonly (readonly [Heading, string])[] = [
    ['standing', standingText(task, language) + (task.stale ? `, ${sentences.stale[language]}` : '')],
    ['lead', agencyNames(task.lead)],
    ['with', agencyNames(task.with)],
    ['due', task.due === null ? '—' : dueSentence(task.due, language)],
    ['originalDue', task.originalDue === null ? '' : dueSentence(task.originalDue, language)],
    ['extensions', task.extensions === 0 ? '' : String(task.extensions)],
    ['wording', (task.originalDue ?? task.due)?.wording ?? ''],
    ['completedOn', task.completedOn === null ? '' : dayText(task.completedOn, language)],
    ['evidence', task.evidence.map((evidence) => evidenceText(evidence, language)).join('; ')],
    ['state', reports.length === 0 ? noReportLabel[language] : stateLabels[task.state][language]],
    ['place', `${task.location.file}:${task.location.line}`],
  ];
  return facts.flatMap(([heading, text]) => (text === '' ? [] : [[headings[heading][language], text] as const]));
}

/** The lists that are not empty, each with its heading: agencies, occurrences, amendments, reports. */
export function taskLists(
  answer: ShowAnswer,
  language: Language,
): readonly (readonly [heading: string, items: readonly string[]])[] {
  const { task, amendments, reports } = answer;
  const note = membershipNote(task, language);
  const members = task.members.map(
    ({ agency, standing, completedOn }) =>
      `${agency.name}: ${standingLabels[standing][language]}${completedOn === null ? '' : `, ${dayText(completedOn, language)}`}`,
  );
  const occurrences = task.occurrences.map(
    ({ period, day, standing }) => `${period} (${dayText(day, language)}): ${standingLabels[standing][language]}`,
  );
  const lists: readonly (readonly [Heading, readonly string[]])[] = [
    ['members', note === '' ? members : [...members, `(${note})`]],
    ['occurrences', occurrences],
    ['amendments', amendments.map((amendment) => amendmentText(amendment, language))],
    ['reports', reports.map((report) => reportText(report, language))],
  ];
  return lists.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [[headings[heading][language], items] as const],
  );
}

/** An amendment on one line: the instrument, what it changes, who asked, why. */
export function amendmentText(
  { instrument, requested, reason, changes }: ShowAnswer['amendments'][number],
  language: Language,
): string {
  const changed = changes.map(({ of, from, to }) => said(amendedWords[of], { from, to }, language)).join('; ');
  const asked = requested === null ? '' : ` (${requestedIn[language]} ${evidenceText(requested, language)})`;
  return `${evidenceText(instrument, language)}: ${changed}${asked}${reason === null ? '' : `. ${headings.reason[language]}: ${reason}`}`;
}

/** A report on one line: day, agency, state, evidence and remarks. */
export function reportText(report: ShowAnswer['reports'][number], language: Language): string {
  return `${dayText(report.date, language)}, ${reportSentences(report, language)}`;
}

/** The same without its day. */
export function reportSentences(report: ShowAnswer['reports'][number], language: Language): string {
  const { agency, state, period, evidence, note, obstacle, proposal } = report;
  const proof = evidence.map((one) => evidenceText(one, language)).join('; ');
  const parts = [
    `${agency.name}${period === null ? '' : `, ${headings.period[language].toLowerCase()} ${period}`}: ${stateLabels[state][language]}`,
    proof,
    note ?? '',
    obstacle === null ? '' : `${headings.obstacle[language]}: ${obstacle}`,
    proposal === null ? '' : `${headings.proposal[language]}: ${proposal}`,
  ];
  const sentences = parts.filter((part) => part !== '').join('. ');
  return sentences.replaceAll('.. ', '. ');
}

/** A document by number, date and title. */
export function evidenceText({ number, date, title }: EvidenceAnswer, language: Language): string {
  const dated = [number ?? '—', date === null ? '' : ofDay[language](date)];
  return dated.filter((part) => part !== '').join(' ') + (title === null ? '' : `, ${title}`);
}
