/** `show ID` for people: everything about one task, top to bottom. */
import type { EvidenceAnswer, ShowAnswer } from '../report/answers.ts';
import { displayWidth } from './display-width.ts';
import { type Page, paragraph } from './page.ts';
import { standingStyle } from './paint.ts';
import { agencyNames, dueSentence, membershipNote, standingText } from './task-words.ts';
import { visible } from './visible.ts';
import { amendmentWords } from './words/amendments.ts';
import { dayText } from './words/day-text.ts';
import { type Heading, headings } from './words/headings.ts';
import type { Language } from './words/language.ts';
import { asOfLine, staleNote } from './words/sentences.ts';
import { standingLabels, stateLabels } from './words/standing.ts';
import { wrapText } from './wrap.ts';

/** The task with its context, deadline, members, occurrences, amendments and reports. */
export function renderTask(answer: ShowAnswer, page: Page): string {
  const { task, context } = answer;
  const { paint, language } = page;
  const above = context.map(({ number, text }) => paragraph(`${number} ${text}`, page, '', paint.muted)).join('');
  const title = paragraph(`${task.id}  ${task.label}`, page, '', paint.strong);
  const text = task.text
    .split('\n')
    .map((part) => paragraph(part, page))
    .join('');
  const asOf = paragraph(asOfLine(answer, language), page, '', paint.muted);
  return `${title}${above}\n${text}\n${details(answer, page)}${lists(answer, page)}\n${asOf}`;
}

/** One line or more a fact, labels in a column of their own. */
function details({ task }: ShowAnswer, page: Page): string {
  const { language, paint } = page;
  const stale = task.stale ? `, ${staleNote(language)}` : '';
  const standing = standingStyle(paint, task.standing)(standingText(task, language) + stale);
  const facts: readonly (readonly [Heading, string])[] = [
    ['lead', agencyNames(task.lead)],
    ['with', agencyNames(task.with)],
    ['due', task.due === null ? '—' : dueSentence(task.due, language)],
    ['originalDue', task.originalDue === null ? '' : dueSentence(task.originalDue, language)],
    ['extensions', task.extensions === 0 ? '' : String(task.extensions)],
    ['wording', (task.originalDue ?? task.due)?.wording ?? ''],
    ['state', stateLabels[language][task.state]],
    ['completedOn', task.completedOn === null ? '' : dayText(task.completedOn, language)],
    ['evidence', task.evidence.map((evidence) => evidenceText(evidence, language)).join('; ')],
    ['place', `${task.location.file}:${task.location.line}`],
  ];
  const known = facts.filter(([, text]) => text !== '');
  const width = Math.max(
    ...known.map(([label]) => displayWidth(headings[language][label])),
    displayWidth(headings[language].standing),
  );
  const line = (label: string, text: string) => labelled(label, text, width, page);
  const before = known
    .filter(([label]) => label !== 'place' && label !== 'state')
    .map(([label, text]) => line(headings[language][label], visible(text)));
  const after = known
    .filter(([label]) => label === 'place' || label === 'state')
    .map(([label, text]) => line(headings[language][label], visible(text)));
  return [line(headings[language].standing, standing), ...before, ...after].join('');
}

function labelled(label: string, text: string, width: number, { textWidth, paint }: Page): string {
  const padded = label + ' '.repeat(width - displayWidth(label) + 2);
  const lines =
    displayWidth(text) + width + 2 <= textWidth ? [text] : wrapText(text, Math.max(20, textWidth - width - 2));
  return lines.map((line, index) => `${index === 0 ? paint.muted(padded) : ' '.repeat(width + 2)}${line}\n`).join('');
}

function lists(answer: ShowAnswer, page: Page): string {
  const { language } = page;
  const { task } = answer;
  const members = task.members.map(
    ({ agency, standing, completedOn }) =>
      `${agency.name}: ${standingLabels[language][standing]}${completedOn === null ? '' : `, ${dayText(completedOn, language)}`}`,
  );
  const note = membershipNote(task, language);
  const occurrences = task.occurrences.map(
    ({ period, day, standing }) => `${period} (${dayText(day, language)}): ${standingLabels[language][standing]}`,
  );
  return [
    list('members', note === '' ? members : [...members, `(${note})`], page),
    list('occurrences', occurrences, page),
    list(
      'amendments',
      answer.amendments.map((amendment) => amendmentText(amendment, language)),
      page,
    ),
    list(
      'reports',
      answer.reports.map((report) => reportText(report, language)),
      page,
    ),
  ].join('');
}

function list(title: Heading, items: readonly string[], page: Page): string {
  if (items.length === 0) return '';
  const heading = `\n${page.paint.strong(headings[page.language][title])}\n`;
  return heading + items.map((item) => paragraph(`- ${item}`, page, '  ')).join('');
}

function amendmentText(
  { instrument, requested, reason, changes }: ShowAnswer['amendments'][number],
  language: Language,
): string {
  const words = amendmentWords[language];
  const changed = changes.map(({ of, from, to }) => words.change(of, from, to)).join('; ');
  const asked = requested === null ? '' : ` (${words.requested} ${evidenceText(requested, language)})`;
  return `${evidenceText(instrument, language)}: ${changed}${asked}${reason === null ? '' : `. ${headings[language].reason}: ${reason}`}`;
}

function reportText(report: ShowAnswer['reports'][number], language: Language): string {
  const { date, agency, state, period, evidence, note, obstacle, proposal } = report;
  const words = headings[language];
  const proof = evidence.map((one) => evidenceText(one, language)).join('; ');
  const parts = [
    `${dayText(date, language)}, ${agency.name}${period === null ? '' : `, ${words.period.toLowerCase()} ${period}`}: ${stateLabels[language][state]}`,
    proof,
    note ?? '',
    obstacle === null ? '' : `${words.obstacle}: ${obstacle}`,
    proposal === null ? '' : `${words.proposal}: ${proposal}`,
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function evidenceText({ number, date, title }: EvidenceAnswer, language: Language): string {
  const dated = [number ?? '—', date === null ? '' : `${language === 'vi' ? 'ngày' : 'of'} ${dayText(date, language)}`];
  return dated.filter((part) => part !== '').join(' ') + (title === null ? '' : `, ${title}`);
}
