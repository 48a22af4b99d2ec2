/** The periods of a recurring duty that are owed, in words. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { InBoth, Language, Words } from './language.ts';
import { periodInside } from './letter.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

type Occurrences = TaskAnswer['occurrences'];

/** So many in a row are told by the first and the last. */
const fewestInRow = 3;

/**
 * `Các kỳ chưa báo cáo: từ năm 2020 đến năm 2025 (06 kỳ)`: every period past its day that is not done, those that follow one
 * another together; empty where none is owed. Without its label where a heading says what they are.
 */
export function owedPeriods(occurrences: Occurrences, language: Language, isLabelled = true): string {
  const rows = runsOf(occurrences);
  const owed = rows.flat();
  if (owed.length === 0) return '';
  const named = rows.flatMap((run) => runText(run, language)).join(', ');
  const count = owed.length === 1 ? '' : ` (${countText(owed.length, language, nouns.period)})`;
  const label = labels[owed.some(({ state }) => state !== 'not-started') ? 'unfinished' : 'unreported'];
  if (!isLabelled) return named + count;
  return `${label[owed.length === 1 ? 'one' : 'many'][language]}: ${named}${count}`;
}

/** The occurrences that are late, those that follow one another together. */
function runsOf(occurrences: Occurrences): Occurrences[] {
  const runs: Occurrences[number][][] = [];
  let isRunning = false;
  for (const occurrence of occurrences) {
    const isLate = occurrence.standing === 'overdue';
    if (isLate && isRunning) runs.at(-1)?.push(occurrence);
    else if (isLate) runs.push([occurrence]);
    isRunning = isLate;
  }
  return runs;
}

function runText(run: Occurrences, language: Language): readonly string[] {
  const names = run.map(({ period }) => periodInside(period, language));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length < fewestInRow ? names : [fromTo[language](first, last)];
}

type Label = Readonly<Record<'one' | 'many', string>>;

const labels: Words<Readonly<Record<'unreported' | 'unfinished', Label>>> = {
  unreported: {
    one: { vi: 'Kỳ chưa báo cáo', en: 'Period without a report' },
    many: { vi: 'Các kỳ chưa báo cáo', en: 'Periods without a report' },
  },
  unfinished: {
    one: { vi: 'Kỳ chưa hoàn thành', en: 'Period not done' },
    many: { vi: 'Các kỳ chưa hoàn thành', en: 'Periods not done' },
  },
};

const fromTo: InBoth<(first: string, last: string) => string> = {
  vi: (first, last) => `từ ${first} đến ${last}`,
  en: (first, last) => `${first} to ${last}`,
};
