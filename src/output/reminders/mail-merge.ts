/** Reminders as the source of a mail merge: one row an agency, whatever a letter needs in columns. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { renderCsv } from '../text/csv.ts';
import { officialDay } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { mailMergeHeaders } from '../words/mail-merge.ts';
import { agencyLetters, type Letter } from './letter.ts';

/** The header and the rows. */
export function mailMergeTable(answer: RemindersAnswer, language: Language) {
  const header = mailMergeHeaders[language];
  const rows = agencyLetters(answer, language).map((letter) => rowOf(letter, language));
  return { header, rows };
}

export function mailMergeCsv(answer: RemindersAnswer, language: Language): string {
  const { header, rows } = mailMergeTable(answer, language);
  return renderCsv(header, rows);
}

function rowOf(letter: Letter, language: Language): string[] {
  const { agency, subject, opening, lists, requests, asOf, office } = letter;
  const count = (wanted: string) => lists.find(({ standing }) => standing === wanted)?.tasks.length ?? 0;
  return [
    agency.name,
    agency.email ?? '',
    subject,
    opening,
    String(count('overdue')),
    String(count('due-soon')),
    listed(letter, language),
    requests.join('\n'),
    office.answerTo === null ? '' : officialDay(office.answerTo.by, language),
    officialDay(asOf, language),
  ];
}

function listed({ lists }: Letter, language: Language): string {
  const lines = lists.flatMap(({ title, tasks }) => [
    title,
    ...tasks.map(({ text, place, due, days, notes }, index) => {
      const term = due === '' ? [] : [`${letterWords.due[language]}: ${due}; ${days}.`];
      return [`${index + 1}. ${text} (${place}).`, ...term, ...notes].join(' ');
    }),
  ]);
  return lines.join('\n');
}
