/** Reminders as the source of a mail merge: one row an agency, whatever a letter needs in columns. */
import { renderCsv } from '../text/csv.ts';
import { officialDay } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { mailMergeHeaders } from '../words/mail-merge.ts';
import type { Letter, LetterList } from './letter.ts';

/** The header and the rows. */
export function mailMergeTable(letters: readonly Letter[], language: Language) {
  const header = mailMergeHeaders[language];
  const rows = letters.map((letter) => rowOf(letter, language));
  return { header, rows };
}

export function mailMergeCsv(letters: readonly Letter[], language: Language): string {
  const { header, rows } = mailMergeTable(letters, language);
  return renderCsv(header, rows);
}

function rowOf(letter: Letter, language: Language): string[] {
  const { agency, subject, opening, parts, requests, asOf, office } = letter;
  const lists = parts.flatMap((part) => part.lists);
  const count = (wanted: string) => lists.flatMap(({ standing, tasks }) => (standing === wanted ? tasks : [])).length;
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

function listed({ parts }: Letter, language: Language): string {
  const lines = parts.flatMap(({ heading, lists }) => [
    ...(heading === null ? [] : [heading]),
    ...lists.flatMap((list) => listLines(list, language)),
  ]);
  return lines.join('\n');
}

function listLines({ title, tasks }: LetterList, language: Language): readonly string[] {
  return [
    title,
    ...tasks.map(({ text, place, due, days, notes }, index) => {
      const term = due === '' ? [] : [`${letterWords.due[language]}: ${due}; ${days}.`];
      return [`${index + 1}. ${text} (${place}).`, ...term, ...notes].join(' ');
    }),
  ];
}
