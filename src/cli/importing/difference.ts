/** A second import into a folder that holds a plan: how the document now differs from it, told as `diff` tells it. */
import { comparePlans } from '../../compare/compare-plans.ts';
import { isOtherDocument } from '../../compare/other-document.ts';
import { editedFolder } from '../../edit/edited-folder.ts';
import { diskPlan } from '../../open/disk-plan.ts';
import { shownPath } from '../../open/find-plan.ts';
import { type OpenedPlan, openFrom } from '../../open/opened-plan.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import { numberedPlan, planName } from '../../output/words/plan-name.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { fixedFiles } from '../../plan/folder.ts';
import { type ComparedVersion, diffAnswer } from '../../report/diff.ts';
import { answerHead } from '../../report/head.ts';
import { look } from '../../view/look.ts';
import { refuse, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { diffRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { openedPlan } from '../opening.ts';
import { say } from '../say.ts';
import { otherDocumentWords } from '../words/other-document.ts';

/** A file of the plan that the document makes now: its name in the plan's folder, and its text. */
interface MadeFile {
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
  if (isOtherDocument(before.plan.document, after.plan.document)) sayOther(invocation, folder, before, after);
  return changes.length === 0 ? 0 : 1;
}

/** That the folder holds the plan of another document, and how this one becomes a plan of its own, beside it. */
function sayOther(invocation: Invocation, folder: string, before: OpenedPlan, after: OpenedPlan): void {
  const { env, language, words } = invocation;
  const nameOf = ({ plan }: OpenedPlan) => {
    const head = answerHead(look(plan, before.asOf), { revision: null });
    return numberedPlan(head.plan, language) ?? planName(head);
  };
  const shown = (...parts: readonly string[]) => shellWord(visible(shownPath(env, env.path.join(...parts))));
  const isOfSameIssuer = before.plan.document.issuer === after.plan.document.issuer;
  const register = isOfSameIssuer ? ` --agencies ${shown(folder, fixedFiles.agencies)}` : '';
  const sources = words.map((word) => shellWord(visible(word))).join(' ');
  const target = shown(env.path.dirname(folder), after.plan.id);
  const command = `dondoc import ${sources} --output ${target}${register}`;
  say(invocation, otherDocumentWords[language](shown(folder), nameOf(before), nameOf(after), command));
}
