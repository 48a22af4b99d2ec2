/** `dondoc check`: load, look, judge, report, render. */

import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { FormatName } from '../../output/formats.ts';
import { checkAnswer } from '../../report/check.ts';
import type { CheckAnswer } from '../../report/check-answer.ts';
import { judge } from '../../rules/judge.ts';
import { silence } from '../../rules/silence.ts';
import { withChanges } from '../../rules/with-changes.ts';
import { look } from '../../view/look.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { mannerOfFile, rendered } from '../answer/rendered.ts';
import { checkRenderers } from '../answer/renderers.ts';
import type { Compared } from '../check/against.ts';
import { checkedPlan } from '../check/checked-plan.ts';
import { type OutputFile, outputFiles, writeOutput } from '../check/output-files.ts';
import type { Invocation } from '../invocation.ts';
import { openedPlan, revisionFor } from '../opening.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(typed: Invocation): Promise<number> {
  const invocation = await checkedPlan(typed);
  const { options, format } = invocation;
  const outputs = outputFiles(options, invocation.env);
  if (options.writeBaseline === true) {
    if (options.at !== undefined)
      throw new UsageError({ fault: 'excluded-option', option: '--write-baseline', by: '--at' });
    const { writeBaseline } = await import('../check/write-baseline.ts');
    if (!(await writeBaseline(invocation))) return refused;
  }
  const opened = await openedPlan(invocation, { withLedger: true });
  const compared = await comparison(invocation, opened);
  if (compared === 'refused') return refused;
  const answerIn = checked(invocation, opened, compared);
  await writeOutputs(invocation, outputs, answerIn);
  const answer = await answerIn(format);
  await printAnswer(invocation, checkRenderers, answer);
  return exitCodeOf(answer, options);
}

/** 1 for an error, and where it is asked to be strict for anything found. */
export function exitCodeOf({ totals: { error, warning, info } }: CheckAnswer, { strict }: Options): number {
  return error + (strict === true ? warning + info : 0) > 0 ? 1 : 0;
}

/** With `--against`, what is unlawful in what changed; null where nothing was compared. */
export async function comparison(invocation: Invocation, opened: OpenedPlan): Promise<Compared | null | 'refused'> {
  const { against } = invocation.options;
  if (against === undefined) return null;
  const compared = await (await import('../check/against.ts')).compareAgainst(invocation, opened, against);
  return compared === 'not-compared' ? null : compared;
}

type AnswerIn = (format: FormatName | null) => Promise<CheckAnswer>;

/** What is found, with the files named as each format names them. */
export function checked(invocation: Invocation, opened: OpenedPlan, compared: Compared | null): AnswerIn {
  const { plan, asOf, sources } = opened;
  const toReview = plan.document.draft ? opened.toReview : 0;
  const { locateIn } = compared ?? opened;
  const { findings, suppressed, baselined } = silence(judge(opened, look(plan, asOf)), opened);
  // Changes are approved in exceptions.yaml, never silenced beside them.
  const all = withChanges(findings, compared?.findings ?? []);
  const against = compared?.revision ?? null;
  const counts = { asOf, against, files: sources.size, tasks: plan.tasks.length, suppressed, baselined, toReview };
  return async (format) => {
    const revision = await revisionFor({ ...invocation, format }, opened);
    return checkAnswer(all, { ...counts, revision }, locateIn(format));
  };
}

/** Before anything is printed: where a file cannot be written, standard output stays empty. */
export async function writeOutputs(
  invocation: Invocation,
  outputs: readonly OutputFile[],
  answerIn: AnswerIn,
): Promise<void> {
  for (const { format, file } of outputs) {
    const answer = await answerIn(format);
    const content = await rendered(checkRenderers, answer, format, mannerOfFile(invocation));
    await writeOutput(invocation.env, file, content);
  }
}
