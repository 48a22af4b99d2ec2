/** `dondoc diff BEFORE [AFTER]`: load both versions, compare, look, report, render. */
import { comparePlans } from '../../compare/compare-plans.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { type ComparedVersion, diffAnswer } from '../../report/diff.ts';
import { look } from '../../view/look.ts';
import { refuse, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { diffRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { openedPlan, openedPlanAt } from '../opening.ts';
import { withinDays } from '../option-values.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [old = '', now = null] = revisionsIn(invocation.words);
  const window = withinDays(invocation.options.within);
  const before = await openedPlanAt(invocation, old);
  const after = now === null ? await openedPlan(invocation) : await openedPlanAt(invocation, now);
  for (const opened of [before, after]) {
    if (opened.complete) continue;
    await refuse(invocation, opened, refusalNote(invocation.language, opened.commit !== null));
    return refused;
  }
  // Both are looked at on one day, whatever time zone the earlier one named.
  const compared = (opened: OpenedPlan, name: string | null): ComparedVersion => ({
    view: look(opened.plan, after.asOf, window),
    version: { name, commit: opened.commit?.hash ?? null, day: opened.commit?.day ?? null },
  });
  const [was, is] = [compared(before, old), compared(after, now)];
  const answer = diffAnswer(was, is, comparePlans(before.plan, after.plan), ({ version, place }) =>
    (version === 'before' ? before : after).locate(place),
  );
  await printAnswer(invocation, diffRenderers, answer);
  if (after.commit === null) await remark(invocation, { opened: after, view: is.view });
  return 0;
}

/** Two revisions may be written as git users write them, `A..B`: no name holds two dots. */
function revisionsIn(words: readonly string[]): readonly string[] {
  const range = words.length === 1 ? /^((?:(?!\.\.).)+)\.\.([^.].*)$/s.exec(words[0] ?? '') : null;
  return range === null ? words : range.slice(1);
}
