/** What the listing commands share: the plan as of the day, the tasks selected, and the remarks beside the answer. */

import { nearestOf } from '../../diagnostics/nearest.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { revisionNote } from '../../output/words/revision.ts';
import { checkFindsNote, refusalNote } from '../../output/words/sentences.ts';
import { fixedFiles } from '../../plan/folder.ts';
import { isLedger } from '../../plan/ledger.ts';
import { stopsAnswers } from '../../plan/load.ts';
import { checkAnswer } from '../../report/check.ts';
import type { LocatedFinding } from '../../report/check-answer.ts';
import type { Surroundings } from '../../report/head.ts';
import { type Selection, sectionsUpTo, select } from '../../report/selection.ts';
import { countErrors } from '../../rules/judge.ts';
import { look } from '../../view/look.ts';
import type { View } from '../../view/view.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { openedPlan, revisionFor } from '../opening.ts';
import { duePeriod, standingList, withinDays } from '../option-values.ts';
import { planOption } from '../plan-option.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';

/** A plan that may be answered from. */
export interface Listing {
  readonly opened: OpenedPlan;
  readonly view: View;
  readonly selection: Selection;
  readonly around: Surroundings;
}

/** The exit code when an answer is refused, since part of the plan could not be read. */
export const refused = 2;

/**
 * Opens the plan and looks at it; null after saying on standard error why no answer can be given. `needed` are files
 * besides the plan without which this answer would be another one: who is reminded, and what was sent.
 */
export async function openListing(invocation: Invocation, needed: Needed = 'nothing'): Promise<Listing | null> {
  const { opened, isWhole } = await readFor(invocation, needed);
  if (!isWhole) {
    await refuse(invocation, opened, refusalNote(invocation.language, opened.commit !== null));
    return null;
  }
  invocation.env.mark?.('plan read');
  return await listingOf(invocation, opened, selectionFrom);
}

/** What an answer needs besides the plan: nothing, who signs (by reminders.yaml), or what was sent, too. */
export type Needed = 'nothing' | 'sender' | 'reminders';

/** A plan that was read for an answer; `isWhole`: nothing that the answer needs is missing. */
export interface PlanRead {
  readonly opened: OpenedPlan;
  readonly isWhole: boolean;
}

/** Reads the plan that the command line means. */
export async function readFor(invocation: Invocation, needed: Needed): Promise<PlanRead> {
  withinDays(invocation.options.within);
  const opened = await openedPlan(invocation, { withLedger: needed === 'reminders' });
  const isLacking = opened.findings.some(
    (finding) => isNeededFile[needed](finding.place.file) && stopsAnswers(finding),
  );
  return { opened, isWhole: opened.complete && !isLacking };
}

/** How the filters of a command line are understood for a plan. */
type SelectionFrom<Selected> = (opened: OpenedPlan, view: View, invocation: Invocation) => Promise<Selected>;

/** Looks at a plan that was read whole, with what the filters name in it. */
export async function listingOf<Selected>(
  invocation: Invocation,
  opened: OpenedPlan,
  selected: SelectionFrom<Selected>,
): Promise<Omit<Listing, 'selection'> & { readonly selection: Selected }> {
  const { env, options } = invocation;
  const view = look(opened.plan, opened.asOf, withinDays(options.within));
  env.mark?.('tasks judged');
  const revision = await revisionFor(invocation, opened);
  const around: Surroundings = { revision, locate: linesIn(opened) };
  return { opened, view, selection: await selected(opened, view, invocation), around };
}

/** Where something stands in the files, as far as answers say it. */
export function linesIn({ locate }: Pick<OpenedPlan, 'locate'>): Surroundings['locate'] {
  return (origin) => {
    const { file, line } = locate({ ...origin, part: 'value' });
    return { file, line };
  };
}

const isOfSender = (file: string) => file === fixedFiles.reminders;

const isNeededFile: Readonly<Record<Needed, (file: string) => boolean>> = {
  nothing: () => false,
  sender: isOfSender,
  reminders: (file) => isOfSender(file) || isLedger(file),
};

/** Says on standard error what `check` would find wrong, so that nobody takes the answer for more than it is. */
export async function remark(
  invocation: Invocation,
  { opened, view }: Pick<Listing, 'opened' | 'view'>,
): Promise<void> {
  const { env, language, options } = invocation;
  if (options.quiet === true) return;
  if (opened.commit !== null) say(invocation, revisionNote[language](opened.commit));
  const today = view.asOf === opened.today ? view : look(opened.plan, opened.today);
  const errors = await countErrors(opened, today);
  env.mark?.('errors counted');
  if (errors === 0) return;
  say(invocation, checkFindsNote(errors, language, opened.commit?.hash, planOption(invocation)));
}

/** 1 when `--fail-on` names the standing of a task selected, by the part of the agencies asked for; else 0. */
export function exitCode({ options }: Invocation, { view, selection }: Listing): number {
  const failing = standingList('--fail-on', options.failOn);
  return failing.length > 0 && select(view, selection).some(({ standing }) => failing.includes(standing)) ? 1 : 0;
}

/** Says on standard error what keeps the plan from being read, then why nothing is answered. */
export async function refuse(invocation: Invocation, opened: OpenedPlan, note: string): Promise<void> {
  await tellFindings(invocation, locatedFindings(opened));
  say(invocation, note);
}

/** Says on standard error what keeps a plan from being read. */
export async function tellFindings({ env, language }: Invocation, findings: readonly LocatedFinding[]): Promise<void> {
  const [{ renderFindings }, { paintFor }, { colorLevel }] = await Promise.all([
    import('../../output/check/text.ts'),
    import('../../output/terminal/paint.ts'),
    import('../../output/terminal/color-level.ts'),
  ]);
  const level = colorLevel({ flag: 'auto', variables: env.variables, isTerminal: env.stderr.isTerminal });
  env.stderr.write(renderFindings(findings, { language, paint: await paintFor(level) }));
}

/** What loading found wrong, by place. */
export function locatedFindings(opened: OpenedPlan): readonly LocatedFinding[] {
  const counts = { asOf: opened.today, files: opened.sources.size, tasks: opened.plan.tasks.length };
  return checkAnswer(opened.findings, counts, opened.locate).findings;
}

async function selectionFrom(opened: OpenedPlan, view: View, invocation: Invocation): Promise<Selection> {
  const { agency = [], section } = invocation.options;
  return {
    ...(await unnamedFilters(opened, invocation)),
    agencies: agency.map((given) => agencyNamed(opened.plan, given)),
    section: section === undefined ? null : knownSection(view, section),
  };
}

/** The filters that name nothing of the plan: those that do are not known to each of several plans. */
export async function unnamedFilters(
  { asOf }: Pick<OpenedPlan, 'asOf'>,
  { options, words }: Invocation,
): Promise<Omit<Selection, 'agencies' | 'section'>> {
  return {
    standings: standingList('--standing', options.standing),
    due: await duePeriod(options.due, asOf),
    source: options.source ?? null,
    stale: options.stale === true,
    withObstacles: options.withObstacles === true,
    words: wordsIn(words),
  };
}

/** The words to search for: of a phrase each alone. */
export function wordsIn(typed: readonly string[]): readonly string[] {
  return typed.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '');
}

/** The section as the plan writes it; a usage error where nothing stands in it. */
export function knownSection({ plan }: View, given: string): string {
  const section = given.toUpperCase() === 'PL' ? 'PL' : given;
  const parts = plan.tasks.flatMap((task) => sectionsUpTo(task.section));
  if (parts.includes(section)) return section;
  throw new UsageError({ fault: 'unknown-section', given, nearest: nearestOf(given, new Set(parts)) });
}
