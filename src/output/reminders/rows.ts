/** Reminders as one row a task, as letters tell it. */
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { letterTableWords } from '../words/letter-table.ts';
import { shortPlan } from '../words/plan-name.ts';
import { standingLabels } from '../words/standing.ts';
import type { Letter } from './letter.ts';

/** A table to be made into a sheet; widths in characters. */
export interface SheetTable {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const planWidth = 38;
const widths = [24, 24, 8, 46, 18, 24, 26, 16, 40];

/** The tasks of all letters; of several plans with the plan of each. */
export function reminderRows(letters: readonly Letter[], language: Language): SheetTable {
  const isOfSeveral = letters.some(({ parts }) => parts.some(({ heading }) => heading !== null));
  const [, task = '', place = '', others = '', due = ''] = letterTableWords[language];
  const { agency, email, id, plan, standing, note } = headings;
  const header = [agency, email, ...(isOfSeveral ? [plan] : []), id].map((heading) => heading[language]);
  const listed = letters.flatMap((letter) =>
    letter.parts.flatMap((part) => part.lists.map((list) => ({ letter, part, list }))),
  );
  const rows = listed.flatMap(({ letter, part, list }) =>
    list.tasks.map((told) => [
      letter.agency.name,
      letter.agency.email ?? '',
      ...(isOfSeveral ? [shortPlan(part, language)] : []),
      told.task.id,
      told.text,
      told.place,
      told.with,
      told.due,
      told.days === '' ? standingLabels[list.standing][language] : told.days,
      told.notes.join('\n'),
    ]),
  );
  return {
    sheet: headings.task[language],
    header: [...header, task, place, others, due, standing[language], note[language]],
    rows,
    widths: isOfSeveral ? [...widths.slice(0, 2), planWidth, ...widths.slice(2)] : widths,
  };
}
