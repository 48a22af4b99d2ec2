/** Reminders as one row a task, as letters tell it. */
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { letterTableWords } from '../words/letter-table.ts';
import { standingLabels } from '../words/standing.ts';
import type { Letter } from './letter.ts';

/** A table to be made into a sheet; widths in characters. */
export interface SheetTable {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const widths = [24, 24, 8, 46, 18, 24, 26, 16, 40];

/** The tasks of all letters. */
export function reminderRows(letters: readonly Letter[], language: Language): SheetTable {
  const [, task = '', place = '', others = '', due = ''] = letterTableWords[language];
  const { agency, email, id, standing, note } = headings;
  const header = [agency, email, id].map((heading) => heading[language]);
  const rows = letters.flatMap((letter) =>
    letter.lists.flatMap((list) =>
      list.tasks.map((told) => [
        letter.agency.name,
        letter.agency.email ?? '',
        told.task.id,
        told.text,
        told.place,
        told.with,
        told.due,
        told.days === '' ? standingLabels[list.standing][language] : told.days,
        told.notes.join('\n'),
      ]),
    ),
  );
  return {
    sheet: headings.task[language],
    header: [...header, task, place, others, due, standing[language], note[language]],
    rows,
    widths,
  };
}
