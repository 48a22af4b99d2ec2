/** A report as the options of `done` and `update` state it. */
import type { Day } from '../../calendar/day.ts';
import type { NewEvidence } from '../../edit/new-entry.ts';
import type { State } from '../../plan/model.ts';
import { textOf } from '../../record/facts.ts';
import type { ReportFacts } from '../../record/reports.ts';
import { beginsWithNumber, withTitle } from '../../returns/cited-documents.ts';
import type { Options } from '../options.ts';
import { citedGiven, documentGiven } from './document-given.ts';
import { countGiven, type Dated, dayGiven, periodGiven, type Stated } from './given.ts';
import { notRecorded } from './not-recorded.ts';

/** The facts; of today where no day is given. */
export function reportFacts({ words, options }: Stated, { today }: Dated, state: State): ReportFacts {
  return {
    tasks: words,
    agencies: options.agency ?? [],
    date: dayGiven('--reported', options.reported, today) ?? today,
    state,
    period: periodGiven(options.period, today),
    count: options.count === undefined ? null : countGiven(options.count),
    evidence: evidenceGiven(options, today),
    note: textOf(options.note),
    obstacle: textOf(options.obstacle),
    proposal: textOf(options.proposal),
  };
}

/** What the command line names as proof: a document, of which `--date` and `--title` say more, or a result in words. */
function evidenceGiven(options: Options, today: Day): readonly NewEvidence[] {
  const { evidence, date, title } = options;
  if (evidence === undefined) return resultGiven(options, today);
  const [number, day] = [
    { option: '--evidence', given: evidence },
    { option: '--date', given: date },
  ] as const;
  if (date === undefined && citedGiven(number, day, today) === null) {
    throw notRecorded({ why: 'option-without', option: '--evidence', other: '--date' });
  }
  return [{ ...withTitle(documentGiven(number, day, today), textOf(title)), issuer: null }];
}

/** A result that is no numbered document: what it is, and its day. */
function resultGiven({ date, title: given }: Options, today: Day): readonly NewEvidence[] {
  const title = textOf(given);
  if (title === null || beginsWithNumber(title)) {
    const stray = given !== undefined ? '--title' : date !== undefined ? '--date' : null;
    if (stray !== null) throw notRecorded({ why: 'option-without', option: stray, other: '--evidence' });
    return [];
  }
  const day = dayGiven('--date', date, today);
  if (day === null) throw notRecorded({ why: 'option-without', option: '--title', other: '--date' });
  return [{ number: null, date: day, issuer: null, title }];
}
