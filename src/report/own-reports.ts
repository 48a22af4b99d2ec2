/** The reports that count for each agency's part in a task that several owe. */
import type { Report } from '../plan/model.ts';
import { reportsFor } from '../view/speakers.ts';
import type { MemberView, TaskView, View } from '../view/view.ts';

/** Each part of the task with the reports that speak for its agency on their day, in the order made. */
export function partsWithReports(
  { plan }: Pick<View, 'plan'>,
  { members, reports }: TaskView,
): (MemberView & { readonly reports: readonly Report[] })[] {
  const own = reportsFor(
    plan,
    members.map(({ agency }) => agency),
    reports,
  );
  return members.map((member) => ({ ...member, reports: own.get(member.agency) ?? [] }));
}
