/** A report as the options of `done` and `update` state it. */
import type { Day } from '../../calendar/day.ts';
import type { NewInstrument } from '../../edit/new-entry.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { State } from '../../plan/model.ts';
import { textOf } from '../../record/facts.ts';
import type { ReportFacts } from '../../record/reports.ts';
import { withTitle } from '../../returns/cited-documents.ts';
import type { Invocation } from '../invocation.ts';
import type { Options } from '../options.ts';
import { citedGiven, documentGiven } from './document-given.ts';
import { dayGiven, periodGiven } from './given.ts';
import { notRecorded } from './not-recorded.ts';

/** The facts; of today where no day is given. */
export function reportFacts(
  { words, options }: Pick<Invocation, 'words' | 'options'>,
  { today }: Pick<OpenedPlan, 'today'>,
  state: State,
): ReportFacts {
  return {
    tasks: words,
    agencies: options.agency ?? [],
    date: dayGiven('--reported', options.reported, today) ?? today,
    state,
    period: periodGiven(options.period, today),
    evidence: evidenceGiven(options, today),
    note: textOf(options.note),
    obstacle: textOf(options.obstacle),
    proposal: textOf(options.proposal),
  };
}

/** The document that the command line names as proof; `--date` and `--title` say more of it. */
function evidenceGiven({ evidence, date, title }: Options, today: Day): readonly NewInstrument[] {
  if (evidence === undefined) {
    if (date !== undefined) throw notRecorded({ why: 'option-without', option: '--date', other: '--evidence' });
    if (title !== undefined) throw notRecorded({ why: 'option-without', option: '--title', other: '--evidence' });
    return [];
  }
  const [number, day] = [
    { option: '--evidence', given: evidence },
    { option: '--date', given: date },
  ] as const;
  if (date === undefined && citedGiven(number, day, today) === null) {
    throw notRecorded({ why: 'option-without', option: '--evidence', other: '--date' });
  }
  return [{ ...withTitle(documentGiven(number, day, today), textOf(title)), issuer: null }];
}
