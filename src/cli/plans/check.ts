/** `dondoc check` over several plans; with `--against` over those alone that changed since. */

import type { TouchedPlans } from '../../open/touched-plans.ts';
import type { FormatName } from '../../output/formats.ts';
import { visible } from '../../output/text/visible.ts';
import { plansWords } from '../../output/words/plans.ts';
import { type CheckOfOne, checkOfPlans } from '../../report/check-of-plans.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { checkRenderers } from '../answer/renderers.ts';
import { outputFiles } from '../check/output-files.ts';
import { checked, comparison, exitCodeOf, writeOutputs } from '../commands/check.ts';
import type { Invocation } from '../invocation.ts';
import { dayAsked } from '../opening.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { refuseOneOnly } from './one-plan-only.ts';
import { readPlans } from './read-plans.ts';
import { tellGone, touchedSince } from './touched-since.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseOfOnePlan(invocation, folders);
  const { env, format, options } = invocation;
  const outputs = outputFiles(options, env);
  const touched = await touchedBy(invocation, folders);
  // Places are named differently in each of the forms.
  const checks = new Map<FormatName | null, CheckOfOne[]>(
    [format, ...outputs.map((one) => one.format)].map((one) => [one, []]),
  );
  const files = new Set<string>();
  let asOf: CheckOfOne['answer']['asOf'] | null = null;
  for await (const one of readPlans(sayingOnce(invocation), touched.folders, 'reminders')) {
    const compared = await comparison(one.invocation, one.opened);
    if (compared === 'refused') return refused;
    const answerIn = checked(one.invocation, one.opened, compared);
    const { id, document } = one.opened.plan;
    const plan = { id, title: document.title, folder: one.folder };
    for (const [asked, those] of checks) those.push({ ...plan, answer: await answerIn(asked) });
    for (const name of one.opened.sources.keys()) files.add(env.path.join(one.opened.folder, name));
    asOf ??= one.opened.asOf;
  }
  const counts = { asOf: asOf ?? (await dayAsked(invocation)), files: files.size };
  const answerIn = async (asked: FormatName | null) => checkOfPlans(checks.get(asked) ?? [], counts);
  await writeOutputs(invocation, outputs, answerIn);
  const answer = await answerIn(format);
  await printAnswer(invocation, checkRenderers, answer);
  return Math.max(tellTouched(invocation, touched, folders.length), exitCodeOf(answer, options));
}

/** What is said of one plan as of another stands on standard error once. */
function sayingOnce(invocation: Invocation): Invocation {
  const { env } = invocation;
  const said = new Set<string | Uint8Array>();
  const write = (text: string | Uint8Array) => {
    if (!said.has(text)) env.stderr.write(text);
    said.add(text);
  };
  return { ...invocation, words: [], env: { ...env, stderr: { ...env.stderr, write } } };
}

async function touchedBy(invocation: Invocation, folders: readonly string[]): Promise<TouchedPlans> {
  const { against } = invocation.options;
  return against === undefined ? { folders, gone: [] } : await touchedSince(invocation, folders, against);
}

/** Says what was not looked at, and what is gone; 1 where a plan is. */
function tellTouched(invocation: Invocation, touched: TouchedPlans, all: number): number {
  const { language, options } = invocation;
  const { against } = options;
  if (against === undefined) return 0;
  const count = touched.folders.length;
  if (count < all) say(invocation, plansWords.touched[language](count, all, visible(against)));
  tellGone(invocation, touched, against);
  return touched.gone.length > 0 ? 1 : 0;
}

/** What is about one plan: its past, and a file that is written into it. */
function refuseOfOnePlan({ env, options, words }: Invocation, folders: readonly string[]): void {
  if (options.plan !== undefined && words.length > 0)
    throw new UsageError({ fault: 'excluded-option', option: '--plan', by: `check ${words[0]}` });
  refuseOneOnly(env, folders, [
    ['--at', options.at],
    ['--write-baseline', options.writeBaseline],
    ['--stdin-file', options.stdinFile],
  ]);
}
