/** Reminders as the source of a mail merge: one row an agency, whatever a letter needs in columns. */
import { renderCsv } from '../text/csv.ts';
import { officialDay } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { mailMergeHeaders } from '../words/mail-merge.ts';
import type { Letter, LetterList } from './letter.ts';
import { countIn, termOf } from './letter-lists.ts';

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
  const { agency, subject, opening, requests, asOf, office } = letter;
  return [
    agency.name,
    agency.email ?? '',
    subject,
    opening,
    countIn(letter, 'overdue'),
    countIn(letter, 'due-soon'),
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
    ...tasks.map((task, index) =>
      [`${index + 1}. ${task.text} (${task.place}).`, ...termOf(task, language), ...task.notes].join(' '),
    ),
  ];
}
