/** What the forms of a letter make of its lists: numbers, counts, the deadline in a sentence or in a cell. */
import { romanNumber } from '../../import/roman.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import type { Letter, LetterList, LetterTask } from './letter.ts';

/** A list under its Roman number, its tasks numbered on from those of the lists before it. */
export interface NumberedList {
  readonly heading: string;
  readonly tasks: readonly (LetterTask & { readonly number: number })[];
}

/** The lists as a table sets them. */
export function numberedLists(lists: readonly LetterList[]): readonly NumberedList[] {
  let number = 0;
  return lists.map(({ title, tasks }, index) => ({
    heading: `${romanNumber(index + 1)}. ${title.replace(/:$/, '')}`,
    tasks: tasks.map((task) => {
      number += 1;
      return { ...task, number };
    }),
  }));
}

/** How many tasks of a standing it tells of. */
export function countIn({ parts }: Pick<Letter, 'parts'>, wanted: LetterList['standing']): string {
  const lists = parts.flatMap((part) => part.lists);
  return String(lists.flatMap(({ standing, tasks }) => (standing === wanted ? tasks : [])).length);
}

/** The deadline as a sentence; none where there is none. */
export function termOf({ due, days }: LetterTask, language: Language): readonly string[] {
  return due === '' ? [] : [`${letterWords.due[language]}: ${due}; ${days}.`];
}

/** The deadline in a cell, line by line: the day, and how far off it is. */
export function termInCell({ due, days }: LetterTask, language: Language): readonly string[] {
  return [due, days === '' ? '' : letterWords.inCell[language](days)].filter((line) => line !== '');
}
