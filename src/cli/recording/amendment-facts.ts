/** An amendment as the options of `extend` and `amend` state it, and a request as those of `request` do. */
import type { Day } from '../../calendar/day.ts';
import { plainText } from '../../calendar/fold.ts';
import type { Plan } from '../../plan/model.ts';
import type { AmendmentFacts, DocumentFacts } from '../../record/amendment.ts';
import type { DeclineFacts } from '../../record/decline.ts';
import { textOf } from '../../record/facts.ts';
import type { RequestFacts } from '../../record/request.ts';
import type { Options } from '../options.ts';
import { citedGiven, documentGiven, type Given } from './document-given.ts';
import { type Dated, dueGiven, laterDueGiven, required, type Stated } from './given.ts';
import { notRecorded } from './not-recorded.ts';

/** The facts. */
export function amendmentFacts(
  { words, options }: Stated,
  { today, plan }: Dated & { readonly plan: Pick<Plan, 'requests'> },
): AmendmentFacts {
  return {
    tasks: words,
    instrument: ownDocument(options, today),
    status: statusGiven(options),
    to: options.to === undefined ? null : dueGiven(options.to),
    lead: options.lead ?? null,
    // The word of an agency that supports no more: a task may have none.
    with: options.with?.join() === 'none' ? [] : (options.with ?? null),
    requested: requestGiven(options, today, plan),
    reason: textOf(options.reason),
  };
}

/** What is asked for. */
export function requestFacts({ words, options }: Stated, { today }: Dated): RequestFacts {
  const to = laterDueGiven(required('--to', options.to));
  const { reason } = options;
  return { tasks: words, letter: ownDocument(options, today), to, reason: textOf(reason) };
}

/** Which document says no to what was asked for; null where the command line says of none. */
export function declineFacts({ words, options }: Stated, { today }: Dated): DeclineFacts | null {
  const { declined, date, issuer, reason, by, to } = options;
  if (declined === undefined) return null;
  if (to !== undefined) throw notRecorded({ why: 'option-beside', option: '--declined', other: '--to' });
  const document = untitled({ option: '--declined', given: declined }, { option: '--date', given: date }, today);
  const letter = by === undefined ? null : (citedGiven({ option: '--by', given: by }, noDay, today)?.number ?? by);
  return { tasks: words, document: { ...document, issuer: issuer ?? null }, letter, reason: textOf(reason) };
}

const noDay: Given = { option: '--date', given: undefined };

/** The document that the command line is about. */
function ownDocument({ by, date, issuer }: Options, today: Day): DocumentFacts {
  const document = untitled({ option: '--by', given: by }, { option: '--date', given: date }, today);
  return { ...document, issuer: issuer ?? null };
}

function statusGiven(options: Options): AmendmentFacts['status'] {
  const [status = null, other] = (['suspend', 'resume', 'withdraw'] as const).filter(
    (given) => options[given] === true,
  );
  if (other !== undefined) throw notRecorded({ why: 'option-beside', option: `--${status}`, other: `--${other}` });
  return status;
}

/** The document that asked for it. */
function requestGiven(
  { requested, requestedDate, requestedBy }: Options,
  today: Day,
  { requests }: Pick<Plan, 'requests'>,
): DocumentFacts | null {
  if (requested === undefined) {
    const stray =
      requestedDate !== undefined ? '--requested-date' : requestedBy !== undefined ? '--requested-by' : null;
    if (stray !== null) throw notRecorded({ why: 'option-without', option: stray, other: '--requested' });
    return null;
  }
  const number = { option: '--requested', given: requested };
  const day = { option: '--requested-date', given: requestedDate };
  if (requestedDate === undefined && citedGiven(number, day, today) === null) {
    const known = recordedRequest(requests, plainText(requested));
    if (known !== null) return { ...known, issuer: requestedBy ?? known.issuer };
    throw notRecorded({ why: 'option-without', option: '--requested', other: '--requested-date' });
  }
  return { ...untitled(number, day, today), issuer: requestedBy ?? null };
}

/** The letter of this number that is recorded as a request: its day and who asks need not be said again. Null where several are, or none. */
function recordedRequest(requests: Plan['requests'], number: string): DocumentFacts | null {
  const [first, ...others] = requests.filter((one) => plainText(one.number) === number);
  if (first === undefined || others.some(({ date }) => date !== first.date)) return null;
  return { number: first.number, date: first.date, issuer: first.issuer };
}

/** An amendment keeps no title of its document: further words would be lost. */
function untitled(number: Given, day: Given, today: Day): Pick<DocumentFacts, 'number' | 'date'> {
  const { title, ...document } = documentGiven(number, day, today);
  if (title === null) return document;
  throw notRecorded({ why: 'number-with-day', option: number.option, given: number.given ?? '' });
}
