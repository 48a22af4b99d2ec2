/** A second import into a folder that holds a plan: how the document now differs from it, told as `diff` tells it. */
import { comparePlans } from '../../compare/compare-plans.ts';
import { editedFolder } from '../../edit/edited-folder.ts';
import { diskPlan } from '../../open/disk-plan.ts';
import { type OpenedPlan, openFrom } from '../../open/opened-plan.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { type ComparedVersion, diffAnswer } from '../../report/diff.ts';
import { look } from '../../view/look.ts';
import { refuse, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { diffRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { openedPlan } from '../opening.ts';

/** A file of the plan that the document makes now: its name in the plan's folder, and its text. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Prints how the plan of the folder (absolute) would change; 1 where it would, and nothing is written. Reports, amendments
 * and settings stay those of the folder: the document says nothing of them.
 */
export async function tellDifference(
  invocation: Invocation,
  folder: string,
  made: readonly MadeFile[],
): Promise<number> {
  const { env, format, words } = invocation;
  const before = await openedPlan({ ...invocation, options: { ...invocation.options, plan: [folder] } });
  const encoder = new TextEncoder();
  const edited = made.map(({ name, text }) => ({ file: name, before: null, after: encoder.encode(text) }));
  const files = editedFolder(await diskPlan(env, folder), edited);
  const asked = { plan: null, asOf: null, format };
  const after = await openFrom(env, asked, { folder, files, commit: null, shown: (file) => file });
  for (const opened of [before, after]) {
    if (opened.complete) continue;
    await refuse(invocation, opened, refusalNote(invocation.language, false));
    return refused;
  }
  const changes = comparePlans(before.plan, after.plan).filter(({ kind }) => kind !== 'setting');
  const compared = (opened: OpenedPlan, name: string | null): ComparedVersion => ({
    view: look(opened.plan, before.asOf),
    version: { name, commit: null, day: null },
  });
  const answer = diffAnswer(compared(before, null), compared(after, words.join(' ')), changes, ({ version, place }) =>
    (version === 'before' ? before : after).locate(place),
  );
  await printAnswer(invocation, diffRenderers, answer);
  return changes.length === 0 ? 0 : 1;
}
