/** `dondoc diff BEFORE` over several plans: of those alone whose files differ is the earlier version read. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { isSamePlan } from '../../open/same-plan.ts';
import { mayDiffer } from '../../open/touched-plans.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { sharedRegisters } from '../../plan/folder.ts';
import type { ChangeAnswer } from '../../report/diff-answer.ts';
import { type GatheredDiffs, gatheredDiffs } from '../../report/diff-of-plans.ts';
import { look } from '../../view/look.ts';
import type { View } from '../../view/view.ts';
import { type Listing, refuse, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { diffRenderers } from '../answer/renderers.ts';
import { diffBetween, revisionsIn } from '../commands/diff.ts';
import type { Invocation } from '../invocation.ts';
import { openedIfThere, openedPlan } from '../opening.ts';
import { withinDays } from '../option-values.ts';
import { refuseOneOnly } from './one-plan-only.ts';
import { countsOf, overPlans } from './over-plans.ts';
import { touchedSince } from './touched-since.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const [old = '', now] = revisionsIn(invocation.words);
  // Which plans there were in between the folders of today do not tell.
  refuseOneOnly(invocation.env, folders, [['<after>', now]]);
  const touched = await touchedSince(invocation, folders, old);
  const differs = mayDiffer(touched);
  const gathered = gatheredDiffs();
  const over = await overPlans({ ...invocation, words: [] }, folders, 'nothing', async (listing, asked, folder) => {
    const { opened, view } = listing;
    const totals = countsOf(view);
    if (differs(opened)) return (await compareOne(asked, old, { listing, folder }, gathered)) ?? totals;
    gathered.same(totals);
    return totals;
  });
  if (over === null) return refused;
  const asOf = over.summed.asOf;
  for (const folder of touched.gone) {
    const isTold = await tellGone({ invocation, folder, asOf, old }, gathered);
    if (!isTold) return refused;
  }
  const before = { name: old, commit: null, day: null };
  await printAnswer(invocation, diffRenderers, gathered.answer(over.summed, before));
  return over.end(0);
}

/** One of the plans as it is on disk, and its folder as people see it. */
interface OneOnDisk {
  readonly listing: Listing;
  readonly folder: string;
}

/** Gathers what changed in one plan; the earlier version where that cannot be read. */
async function compareOne(
  invocation: Invocation,
  old: string,
  { listing: { opened, view }, folder }: OneOnDisk,
  gathered: GatheredDiffs,
) {
  const before = await earlierVersion(invocation, old, opened);
  if (before === null) gathered.came({ ...nameOf(view), folder, totals: countsOf(view) });
  else if (!before.complete) return { unread: before, revision: old };
  else {
    const window = withinDays(invocation.options.within);
    const { kind: _, ...answer } = diffBetween({ opened: before, name: old }, { opened, name: null, view }, window);
    // A copy has its places resolved, and holds neither plan.
    const { register, ...diff } = structuredClone({ ...answer, folder });
    const isShared = new Set([before, opened].flatMap(sharedIn));
    const ofPlan = ({ location }: ChangeAnswer) => !isShared.has(location.file);
    gathered.add(
      { ...diff, register: register.filter(ofPlan) },
      register.filter((change) => !ofPlan(change)),
    );
  }
  return null;
}

/** The register beside the plan folders, where the plan is read with it, as its places name it. */
function sharedIn({ locate, sources }: OpenedPlan): readonly string[] {
  const read = sharedRegisters.filter((file) => sources.has(file));
  return read.map((file) => locate({ file, path: [], part: 'value' }).file);
}

/** The same plan at the revision; null where it was not there. */
async function earlierVersion(invocation: Invocation, old: string, now: OpenedPlan) {
  const before = await openedIfThere(invocation, old, now, ['no-plan-at', 'plan-elsewhere']);
  return before !== null && isSamePlan(invocation.env, before, now) ? before : null;
}

interface Gone {
  readonly invocation: Invocation;
  readonly folder: string;
  readonly asOf: View['asOf'];
  readonly old: string;
}

/** Counts a plan that is no more as it was; false after saying on standard error why nobody knows what it held. */
async function tellGone({ invocation, folder, asOf, old }: Gone, gathered: GatheredDiffs): Promise<boolean> {
  const { language, options } = invocation;
  const opened = await openedPlan({ ...invocation, options: { ...options, plan: [folder], at: old } });
  if (!opened.complete) {
    await refuse(invocation, opened, refusalNote(language, true));
    return false;
  }
  const view = look(opened.plan, asOf, withinDays(options.within));
  gathered.gone({ ...nameOf(view), folder, totals: countsOf(view) });
  return true;
}

function nameOf({ plan: { id, document } }: View) {
  return { id, title: document.title };
}
