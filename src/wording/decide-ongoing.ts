/** Decides what *thường xuyên* and *duy trì* mean, by themselves or within a term: *thường xuyên trong năm 2021*. */
import type { RecognisedStep, WordingReading } from './reading.ts';
import { type Found, type Sorted, several, textOf, unreadable, type Words } from './sorted.ts';
import { type PlacedBound, placeChain } from './term.ts';

/** The reading of a wording in which an open-ended duty was found. */
export function decideOngoing(words: Words, sorted: Sorted): WordingReading {
  const findings = [...sorted.ongoing, ...sorted.term];
  const [term] = sorted.term;
  const steps: RecognisedStep[] = [{ kind: 'ongoing' }];
  if (term === undefined) return { due: { kind: 'ongoing' }, day: null, steps };
  if (sorted.term.length > 1 || !areTogether(words, findings)) return several(words, findings);
  const isThroughTheYear = term.chain.bounds.length === 1 && isUnnamedYear(term);
  if (isThroughTheYear) return { due: { kind: 'ongoing' }, day: null, steps };
  const placing = placeChain(term.chain, textOf(words, term));
  if (placing.bounds === null) return unreadable(placing.fault, ...placing.steps);
  if (!isDuration(term)) return several(words, findings);
  const end = placing.bounds.at(-1) as PlacedBound;
  const isStart = term.lead.from && placing.bounds.length === 1;
  const within: RecognisedStep = isStart
    ? { kind: 'from', value: end.value }
    : { kind: 'ongoing-during', value: end.value, day: end.last };
  return { due: { kind: 'ongoing' }, day: null, steps: [...steps, ...placing.steps, within] };
}

function isUnnamedYear({ chain, lead }: Found<'term'>): boolean {
  const [bound] = chain.bounds;
  return bound?.unit === 'year' && bound.year === null && bound.part === null && !lead.before && !lead.loose;
}

/** Whether an open-ended duty can lie within the term: *trong quý IV/2021*, *năm 2021*; not *quý IV/2021* alone. */
function isDuration({ lead, chain }: Found<'term'>): boolean {
  if (lead.before || lead.loose || lead.latest || lead.completed) return false;
  return chain.bounds.length > 1 || chain.bounds[0]?.unit === 'year' || lead.from || lead.until || lead.pointing;
}

/** Whether the findings are one statement: only commas and the like between them, and no other words after them. */
function areTogether({ tokens }: Words, findings: readonly { start: number; end: number }[]): boolean {
  const start = Math.min(...findings.map((finding) => finding.start));
  const isIn = (at: number) => findings.some((finding) => finding.start <= at && at < finding.end);
  return tokens.every((token, at) => at < start || isIn(at) || (token.kind === 'mark' && !';.'.includes(token.text)));
}
