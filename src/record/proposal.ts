/** What a command would write: the files as they would be, and what `check` would say of the plan that they make. */

import type { Invocation } from '../cli/invocation.ts';
import type { Change } from '../compare/change.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type EditedFile, editPlan } from '../edit/edit-plan.ts';
import { editedFolder } from '../edit/edited-folder.ts';
import type { NewEntry } from '../edit/new-entry.ts';
import { openDiskPlan } from '../open/open-plan.ts';
import { type OpenedPlan, openFrom } from '../open/opened-plan.ts';
import { canNameFile } from '../plan/task-id.ts';
import { judgeChanges } from '../rules/judge-changes.ts';
import { newFindings } from '../rules/new-findings.ts';
import { look } from '../view/look.ts';
import type { View } from '../view/view.ts';
import { refusal } from './refusal.ts';

/** The entries that a command line states for the plan as it is. Throws a UsageError for what cannot be recorded. */
export type Compose = (opened: OpenedPlan) => readonly NewEntry[];

/** An edit that was worked out and judged, and not written. */
export interface Proposal {
  readonly before: OpenedPlan;
  readonly after: OpenedPlan;
  /** Both as of today. */
  readonly views: { readonly before: View; readonly after: View };
  /** What the edit changes; none where the later plan cannot be read whole, since nobody knows it then. */
  readonly changes: readonly Change[];
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
  const worked = { before, after, views: { before: lookedAt(before), after: lookedAt(after) }, edited };
  const changes = after.complete ? comparePlans(before.plan, after.plan) : [];
  const findings = [...broughtBy(worked), ...unlawfulIn(worked, changes)];
  const isRefused = findings.some(({ rule }) => catalogue[rule].severity === 'error');
  return { ...worked, changes, findings, isRefused };
}

/** A report goes into a file that is called after its task. */
function refuseUnnamed(entries: readonly NewEntry[]): void {
  const unnamed = entries.find((entry) => entry.kind === 'report' && !canNameFile(entry.task));
  if (unnamed?.kind === 'report') throw refusal({ why: 'no-file-name', task: unnamed.task });
}

function lookedAt({ plan, today }: OpenedPlan): View {
  return look(plan, today);
}

type Worked = Pick<Proposal, 'before' | 'after' | 'views'>;

function broughtBy({ before, after, views }: Worked): readonly Finding[] {
  return newFindings({ loaded: before, view: views.before }, { loaded: after, view: views.after });
}

/** What `check --against` would find in the edit; only of plans that were read whole. */
function unlawfulIn({ before, after }: Worked, changes: readonly Change[]): readonly Finding[] {
  if (!after.complete) return [];
  const { today } = after;
  return judgeChanges({ before: before.plan, after: after.plan, changes, asOf: today, enteredOn: today });
}
