/** What a command would write: the files as they would be, and what `check` would say of the plan that they make. */
import { comparePlans } from '../../compare/compare-plans.ts';
import { catalogue } from '../../diagnostics/catalogue.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { type EditedFile, editPlan } from '../../edit/edit-plan.ts';
import { editedFolder } from '../../edit/edited-folder.ts';
import type { NewEntry } from '../../edit/new-entry.ts';
import { canNameFile } from '../../plan/task-id.ts';
import { judgeChanges } from '../../rules/judge-changes.ts';
import { newFindings } from '../../rules/new-findings.ts';
import { look } from '../../view/look.ts';
import type { Invocation } from '../invocation.ts';
import { openDiskPlan } from '../open-plan.ts';
import { type OpenedPlan, openFrom } from '../opened-plan.ts';
import { refusal } from './refusal.ts';

/** The entries that a command line states for the plan as it is. Throws a UsageError for what cannot be recorded. */
export type Compose = (opened: OpenedPlan) => readonly NewEntry[];

/** An edit that was worked out and judged, and not written. */
export interface Proposal {
  readonly before: OpenedPlan;
  readonly after: OpenedPlan;
  readonly edited: readonly EditedFile[];
  /** What the edit brings that `check`, or `check --against`, would report. */
  readonly findings: readonly Finding[];
  /** Whether one of them is an error. */
  readonly isRefused: boolean;
}

/** Reads the plan on disk and works the edit out. Without entries where the plan cannot be read whole: nobody knows it then. */
export async function propose(invocation: Invocation, compose: Compose): Promise<Proposal | OpenedPlan> {
  const { source, opened: before } = await openDiskPlan(invocation);
  if (!before.complete) return before;
  const entries = compose(before);
  refuseUnnamed(entries);
  const edited = await editPlan(before.sources, entries);
  const after = await openFrom(invocation, { ...source, files: editedFolder(source.files, edited) });
  const findings = [...broughtBy(before, after), ...unlawfulIn(before, after)];
  return {
    before,
    after,
    edited,
    findings,
    isRefused: findings.some(({ rule }) => catalogue[rule].severity === 'error'),
  };
}

/** A report goes into a file that is called after its task. */
function refuseUnnamed(entries: readonly NewEntry[]): void {
  const unnamed = entries.find((entry) => entry.kind === 'report' && !canNameFile(entry.task));
  if (unnamed?.kind === 'report') throw refusal({ why: 'no-file-name', task: unnamed.task });
}

function broughtBy(before: OpenedPlan, after: OpenedPlan): readonly Finding[] {
  const looked = (loaded: OpenedPlan) => ({ loaded, view: look(loaded.plan, loaded.today) });
  return newFindings(looked(before), looked(after));
}

/** What `check --against` would find in the edit; only of plans that were read whole. */
function unlawfulIn({ plan: before }: OpenedPlan, { plan: after, today, complete }: OpenedPlan): readonly Finding[] {
  if (!complete) return [];
  const changes = comparePlans(before, after);
  return judgeChanges({ before, after, changes, asOf: today, enteredOn: today });
}
