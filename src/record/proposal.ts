/** What entries would make of a plan: the files as they would be, and what `check` would say of them. */
import type { Day } from '../calendar/day.ts';
import type { Change } from '../compare/change.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type EditedFile, editPlan } from '../edit/edit-plan.ts';
import { editedFolder } from '../edit/edited-folder.ts';
import type { NewEntry } from '../edit/new-entry.ts';
import type { PlanFolder } from '../plan/folder.ts';
import { type LoadedPlan, loadPlan } from '../plan/load.ts';
import { canNameFile } from '../plan/task-id.ts';
import { judgeChanges } from '../rules/judge-changes.ts';
import { newFindings } from '../rules/new-findings.ts';
import { withChanges } from '../rules/with-changes.ts';
import { look } from '../view/look.ts';
import type { View } from '../view/view.ts';
import type { ReportRefusal } from './refusal.ts';

/** A plan that was read whole, where it was read from, and the day of the edit. */
interface PlanToEdit {
  readonly plan: LoadedPlan;
  readonly folder: PlanFolder;
  readonly today: Day;
}

/** An edit that was worked out and judged, and not written. */
export interface Proposal {
  readonly before: LoadedPlan;
  readonly after: LoadedPlan;
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

/** Works out what the entries make of the plan, and judges it. */
export async function propose(
  { plan: before, folder, today }: PlanToEdit,
  entries: readonly NewEntry[],
): Promise<Proposal | ReportRefusal> {
  // A report goes into a file that is called after its task.
  const unnamed = entries.find((entry) => entry.kind === 'report' && !canNameFile(entry.task));
  if (unnamed?.kind === 'report') return { why: 'no-file-name', task: unnamed.task };
  const edited = await editPlan(before.sources, entries);
  const after = await loadPlan(editedFolder(folder, edited), { earlier: before.readings });
  const views = { before: look(before.plan, today), after: look(after.plan, today) };
  const changes = after.complete ? comparePlans(before.plan, after.plan) : [];
  const brought = newFindings({ loaded: before, view: views.before }, { loaded: after, view: views.after });
  const isExtension = entries.some((entry) => entry.kind === 'amendment' && entry.isExtension);
  const findings = withChanges(
    isExtension ? brought.map(asOfExtension) : brought,
    // What `check --against` would find in it; only of plans that were read whole.
    after.complete
      ? judgeChanges({ before: before.plan, after: after.plan, changes, asOf: today, enteredOn: today })
      : [],
  );
  const isRefused = findings.some(({ rule }) => catalogue[rule].severity === 'error');
  return { before, after, views, changes, edited, findings, isRefused };
}

/** A document may bring a deadline forward, but no extension does: the new day was mistyped. */
function asOfExtension(finding: Finding): Finding {
  if (finding.rule !== 'deadline-brought-forward') return finding;
  const { from, to } = finding.facts;
  return { ...finding, rule: 'extension-not-later', facts: { from, to } };
}
