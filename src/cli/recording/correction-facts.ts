/** A correction as the options of `correct` state it. A text given as blank is left out of the report. */
import type { Day } from '../../calendar/day.ts';
import type { State } from '../../plan/model.ts';
import type { CorrectionFacts } from '../../record/correction.ts';
import { textOf } from '../../record/facts.ts';
import { onlyAgency } from '../option-values.ts';
import type { Options } from '../options.ts';
import { citedGiven } from './document-given.ts';
import { countGiven, type Dated, dayGiven, numberGiven, periodGiven, type Stated, stateGiven } from './given.ts';
import { notRecorded } from './not-recorded.ts';

/** The facts; of today where no day is given. */
export function correctionFacts({ words, options }: Stated, { today }: Dated): CorrectionFacts {
  return {
    task: words[0] ?? '',
    date: dayGiven('--reported', options.reported, today) ?? today,
    report: dayGiven('--report', options.report, today),
    agency: onlyAgency(options),
    state: stateInstead(options),
    period: options.period === undefined ? undefined : periodGiven(options.period, today),
    count: options.count?.trim() === '' ? null : options.count === undefined ? undefined : countGiven(options.count),
    document: documentInstead(options, today),
    note: instead(options.note),
    obstacle: instead(options.obstacle),
    proposal: instead(options.proposal),
  };
}

/** Null for what is given as blank. */
function instead(given: string | undefined): string | null | undefined {
  return given === undefined ? undefined : textOf(given);
}

function documentInstead({ evidence, date, title }: Options, today: Day): CorrectionFacts['document'] {
  const cited = citedGiven({ option: '--evidence', given: evidence }, { option: '--date', given: date }, today);
  const said = title === undefined ? (cited?.title ?? undefined) : textOf(title);
  if (cited !== null) return { ...cited, title: said };
  return {
    // A blank takes the number away: the result is no document.
    number:
      evidence === undefined || textOf(evidence) === null ? instead(evidence) : numberGiven('--evidence', evidence),
    date: dayGiven('--date', date, today) ?? undefined,
    title: said,
  };
}

/** Documents prove that a task is done: with another state they have no place. */
function stateInstead({ state: given, ...proof }: Options): State | undefined {
  if (given === undefined) return undefined;
  const state = stateGiven(given);
  const idle = (['evidence', 'date', 'title'] as const).find((name) => proof[name] !== undefined);
  if (state === 'done' || idle === undefined) return state;
  throw notRecorded({ why: 'option-beside', option: `--${idle}`, other: `--state ${given}` });
}
