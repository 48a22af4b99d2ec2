/** Values of the command line as they go into the plan: days, deadlines, texts, documents. */

import type { Day } from '../../calendar/day.ts';
import { type Due, termNamed } from '../../calendar/due.ts';
import { plainText } from '../../calendar/fold.ts';
import { yearFirst } from '../../calendar/year-first.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { returnWords } from '../../output/words/return-columns.ts';
import { type Count, type State, states } from '../../plan/model.ts';
import { hiddenIn, textOf } from '../../record/facts.ts';
import { countInText } from '../../returns/cell-count.ts';
import { citedDocuments, plainNumber } from '../../returns/cited-documents.ts';
import { readTypedTime } from '../../wording/typed-time.ts';
import { readWording } from '../../wording/wording.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import type { Options } from '../options.ts';
import { notRecorded } from './not-recorded.ts';

/** What a command line says. */
export type Stated = Pick<Invocation, 'words' | 'options'>;

/** The day on which it says so, by the plan's own clock. */
export type Dated = Pick<OpenedPlan, 'today'>;

/**
 * The day given: `2021-03-25`, `25/3/2021`, `ngày 25 tháng 3 năm 2021`, `hôm qua`; a month or quarter is none. Null where
 * the option is absent.
 */
export function dayGiven(option: string, given: string | undefined, today: Day): Day | null {
  if (given === undefined) return null;
  const time = readTypedTime(given)?.(today);
  // Of a fact the day itself is asked for: none that was worked out from a phrase such as "trước ngày".
  if (time !== undefined && time.first === time.last && !/^trước\s/i.test(plainText(given))) return time.last;
  throw notRecorded({ why: 'not-a-date', option, given });
}

/** The day of an option that the command cannot do without. */
export function requiredDay(option: string, given: string | undefined, today: Day): Day {
  const day = dayGiven(option, given, today);
  if (day !== null) return day;
  throw notRecorded({ why: 'missing-option', option });
}

/** The deadline given: as in the files, a day as people write it, or a phrase (`quý III năm 2021`). */
export function dueGiven(given: string): Due {
  const typed = given.trim();
  const term = termNamed(yearFirst(typed));
  if (term !== null) return term;
  if (typed === 'ongoing' || typed === 'none') return { kind: typed };
  const { due } = readWording(typed);
  if (due === null) throw notRecorded({ why: 'not-a-due', given });
  // In the files it would begin when the plan was issued, which no document of a later day means.
  if (due.kind === 'recurring' && due.from === null) throw notRecorded({ why: 'recurs-since-when', given });
  return due;
}

/** The same of more time: `none` and `ongoing` end a deadline, and are no later one. */
export function laterDueGiven(given: string): Due {
  const due = dueGiven(given);
  if (due.kind === 'none' || due.kind === 'ongoing') throw notRecorded({ why: 'no-later-day', given });
  return due;
}

/** The occurrence of a recurring task: `2021-q2` and `quý II năm 2021` are `2021-Q2`. Whether there is one, the rules say. */
export function periodGiven(given: string | undefined, today: Day): string | null {
  const text = textOf(given);
  return text === null ? null : (readTypedTime(text)?.(today).name ?? text.toUpperCase());
}

/** The number of a document alone; the words before it are none of it. With a day, `documentGiven` takes one. */
export function numberGiven(option: string, given: string | undefined): string {
  const number = plainNumber(required(option, given));
  if (/\sngày\s/i.test(number) || citedDocuments(number) !== null)
    throw notRecorded({ why: 'number-with-day', option, given: number });
  return number;
}

/** The state that an agency reports: by its id, or as people write it in either language. */
export function stateGiven(given: string | undefined): State {
  return chosen('--state', required('--state', given), states, returnWords.states);
}

/** Refuses options with characters in them that nobody sees: `check` would, if they stood in a file as they are. */
export function refuseHiddenOptions(options: Options): void {
  for (const [name, given] of Object.entries(options)) {
    const hidden = name === 'plan' ? null : hiddenIn([given].flat().map(String));
    if (hidden === null) continue;
    const option = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw notRecorded({ ...hidden, option });
  }
}

/** `22/63`, also with blanks round the stroke. */
export function countGiven(given: string): Count {
  const count = countInText(given);
  if (count === null) throw notRecorded({ why: 'not-a-count', given });
  return count;
}

/** The value of an option that the command cannot do without. */
export function required(option: string, given: string | undefined): string {
  const text = textOf(given);
  if (text !== null) return text;
  throw notRecorded({ why: 'missing-option', option });
}
