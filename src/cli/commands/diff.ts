/** `dondoc diff BEFORE [AFTER]`: load both versions, compare, look, report, render. */
import { comparePlans } from '../../compare/compare-plans.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { type ComparedVersion, diffAnswer } from '../../report/diff.ts';
import type { DiffAnswer } from '../../report/diff-answer.ts';
import { look } from '../../view/look.ts';
import type { View } from '../../view/view.ts';
import { refuse, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { diffRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { openedVersions } from '../opening.ts';
import { withinDays } from '../option-values.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [old = '', now = null] = revisionsIn(invocation.words);
  const window = withinDays(invocation.options.within);
  const [before, after] = await openedVersions(invocation, [old, now]);
  for (const opened of [before, after]) {
    if (opened.complete) continue;
    await refuse(invocation, opened, refusalNote(invocation.language, opened.commit !== null));
    return refused;
  }
  const view = look(after.plan, after.asOf, window);
  const is: VersionRead = { opened: after, name: now, view };
  await printAnswer(invocation, diffRenderers, diffBetween({ opened: before, name: old }, is, window));
  if (after.commit === null) await remark(invocation, { opened: after, view });
  return 0;
}

/** A version of the plan that was read, by the revision as typed; null for the files on disk. */
interface VersionNamed {
  readonly opened: OpenedPlan;
  readonly name: string | null;
}

interface VersionRead extends VersionNamed {
  readonly view: View;
}

/** What changed. Both are looked at on the day of the later one, whatever time zone the earlier one named. */
export function diffBetween(before: VersionNamed, after: VersionRead, window: number | undefined): DiffAnswer {
  const was = compared({ ...before, view: look(before.opened.plan, after.view.asOf, window) });
  const changes = comparePlans(before.opened.plan, after.opened.plan);
  return diffAnswer(was, compared(after), changes, ({ version, place }) =>
    (version === 'before' ? before : after).opened.locate(place),
  );
}

function compared({ opened: { commit }, name, view }: VersionRead): ComparedVersion {
  return { view, version: { name, commit: commit?.hash ?? null, day: commit?.day ?? null } };
}

/** Two revisions may be written as git users write them, `A..B`: no name holds two dots. */
export function revisionsIn(words: readonly string[]): readonly string[] {
  const range = words.length === 1 ? /^((?:(?!\.\.).)+)\.\.([^.].*)$/s.exec(words[0] ?? '') : null;
  return range === null ? words : range.slice(1);
}
