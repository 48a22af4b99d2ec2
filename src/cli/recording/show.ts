/** What a writing command says: the edit as a diff, what it does to the standings, and what `check` finds in it. */
import { plainText } from '../../calendar/fold.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { shownPath } from '../../open/find-plan.ts';
import { editDiff } from '../../output/edit/difference.ts';
import { changeLinesOf, endedLines, sharedLines, standingLines } from '../../output/edit/text.ts';
import { colorLevel } from '../../output/terminal/color-level.ts';
import { type Paint, paintFor } from '../../output/terminal/paint.ts';
import { hintLabel } from '../../output/words/advice.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { dutiesEnded } from '../../record/ended-duties.ts';
import { sharesChanged } from '../../record/shares.ts';
import { checkAnswer } from '../../report/check.ts';
import { diffAnswer } from '../../report/diff.ts';
import type { DiffAnswer } from '../../report/diff-answer.ts';
import type { View } from '../../view/view.ts';
import { refuse } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import type { Invocation } from '../invocation.ts';
import { colorFlag } from '../option-values.ts';
import { say } from '../say.ts';
import { recordingHint } from '../words/recording-hints.ts';
import type { Edit, WorkedOut } from './edit.ts';

/** Whether the person at the terminal says yes; asked of nobody else, and not with `--yes`. Says where nothing is written. */
export async function isAgreedTo(invocation: Invocation, question: string): Promise<boolean> {
  const { env, language, options } = invocation;
  if (options.yes === true || !env.stdin.isTerminal || !env.stderr.isTerminal) return true;
  const answer = await env.stdin.ask(`${question} `);
  if (answer !== null && recordingWords.yes[language].test(plainText(answer))) return true;
  if (answer === null) env.stderr.write('\n');
  say(invocation, recordingWords.declined[language]);
  return false;
}

/** The edit on standard output, and what it does to the standings on standard error. */
export async function showEdit(invocation: Invocation, edit: Edit): Promise<void> {
  const { env, language } = invocation;
  const files = edit.edited.map(({ file, ...content }) => ({
    file: shownFile(invocation, edit.before.folder, file),
    ...content,
  }));
  env.stdout.write(editDiff(files, (await pageFor(invocation)).paint));
  const difference = differenceOf(edit);
  for (const line of changeLinesOf(difference, language)) say(invocation, line);
  for (const line of standingLines(difference, language)) say(invocation, line);
  for (const line of sharedLines(sharesChanged(edit.views), language)) say(invocation, line);
  for (const line of endedLines(dutiesEnded(edit.views), language)) say(invocation, line);
}

/** What the edit changes, in the terms of `dondoc diff`, as of today. */
export function differenceOf({ before, after, views, changes }: Edit): DiffAnswer {
  const compared = (view: View) => ({ view, version: { name: null, commit: null, day: null } });
  return diffAnswer(compared(views.before), compared(views.after), changes, ({ version, place }) =>
    (version === 'before' ? before : after).locate(place),
  );
}

/** Of an edit, what is told of a finding beside its own words; null for nothing. */
export type NoteOn = (edit: Edit) => (finding: Finding) => string | null;

/** What `check` would find in the edit; of a plan that cannot be read whole, why nothing is written at all. */
export async function remarkOn(invocation: Invocation, worked: WorkedOut, noteOn: NoteOn): Promise<void> {
  const { env, language, name } = invocation;
  if (worked.outcome === 'unread') return await refuse(invocation, worked.plan, recordingWords.planUnread[language]);
  const { after, findings, isRefused } = worked.edit;
  if (findings.length === 0) return;
  const { renderFindings } = await import('../../output/check/text.ts');
  const counts = { asOf: after.today, files: after.sources.size, tasks: after.plan.tasks.length };
  const answer = checkAnswer(findings, counts, after.locate);
  env.stderr.write(renderFindings(answer.findings, { language, paint: await stderrPaint(invocation) }));
  const noteOf = noteOn(worked.edit);
  const notes = new Set(findings.flatMap((finding) => noteOf(finding) ?? []));
  for (const note of notes) say(invocation, note);
  if (!isRefused) return;
  say(invocation, recordingWords.refused[language]);
  const hints = new Set(findings.flatMap((finding) => recordingHint(finding, name, language) ?? []));
  for (const hint of hints) env.stderr.write(`  ${hintLabel[language]}: ${hint}\n`);
}

/** A file of the plan as people see its name. */
export function shownFile({ env }: Invocation, folder: string, file: string): string {
  return shownPath(env, env.path.join(folder, file));
}

async function stderrPaint({ env, options }: Invocation): Promise<Paint> {
  return await paintFor(
    colorLevel({ flag: colorFlag(options), variables: env.variables, isTerminal: env.stderr.isTerminal }),
  );
}
