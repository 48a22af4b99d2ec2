/** Whether there is anything to write, and whether it may be written: shown, or said where not. */
import { shownPath } from '../../open/find-plan.ts';
import { visible } from '../../output/text/visible.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { planFiles } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { say } from '../say.ts';
import type { UsageError } from '../usage-error.ts';
import { type Compose, type Edit, workOut } from './edit.ts';
import type { Ending } from './ending.ts';
import { type GitBefore, gitBefore } from './git-before.ts';
import { type NoteOn, remarkOn, showEdit } from './show.ts';

/** What is to be recorded in one plan. */
export interface Recording {
  /** As if only this plan were asked for. */
  readonly invocation: Invocation;
  /** The plan's, absolute, as it is found now; throws a UsageError where it is gone. */
  readonly folder: () => string;
  readonly compose: Compose;
  readonly noteOn: NoteOn;
}

/** What is written all at once or not at all, into one plan or into several. */
export interface Writing {
  readonly invocation: Invocation;
  readonly recordings: readonly Recording[];
  /** Whether several plans were given: of each edit it is said then which one it is of. */
  readonly isOverPlans: boolean;
  /** What is wrong with the recordings together, asked each time all were worked out; null for nothing. */
  readonly wrong: () => UsageError | null;
}

/** An edit of one of the plans, worked out. */
export interface PlanEdit {
  readonly invocation: Invocation;
  readonly edit: Edit;
  /** Null without `--commit`. */
  readonly git: GitBefore | null;
}

/** The edits, after they were shown, plan by plan; else the end, after everything that is wrong was told. */
export async function worthWriting(writing: Writing): Promise<readonly PlanEdit[] | Ending> {
  const edits: Omit<PlanEdit, 'git'>[] = [];
  let ending: Ending | null = null;
  for (const { invocation, compose, noteOn } of writing.recordings) {
    const worked = await workOut(invocation, compose);
    await remarkOn(invocation, worked, noteOn);
    if (worked.outcome === 'unread') ending = 'unread';
    else if (worked.edit.isRefused) ending ??= 'refused';
    else if (worked.edit.edited.length > 0) edits.push({ invocation, edit: worked.edit });
  }
  const wrong = ending === 'unread' ? null : writing.wrong();
  if (wrong !== null) throw wrong;
  if (ending !== null) return ending;
  if (edits.length === 0) return await nothingNew(writing);
  const known = await withGit(edits);
  for (const { invocation, edit } of known) {
    const { plan, folder } = edit.before;
    if (writing.isOverPlans) say(invocation, `${visible(plan.id)} (${shownPath(invocation.env, folder)}):`);
    await showEdit(invocation, edit);
  }
  return known;
}

/** The edits with what git says of their files. Throws a UsageError where they could not be committed as was asked. */
export async function withGit(edits: readonly Omit<PlanEdit, 'git'>[]): Promise<readonly PlanEdit[]> {
  const known: PlanEdit[] = [];
  for (const each of edits) known.push({ ...each, git: await gitBefore(each.invocation, each.edit) });
  return known;
}

/** The plans hold it all; with `--commit`, that is only enough where git holds them as they are. */
async function nothingNew({ invocation, recordings }: Writing): Promise<Ending> {
  const { env, language, options } = invocation;
  let isLeft = false;
  for (const { folder } of options.commit === true ? recordings : [])
    isLeft ||= (await env.git.revisionOf(folder(), planFiles))?.endsWith('-dirty') === true;
  say(invocation, recordingWords[isLeft ? 'notInGit' : 'nothingNew'][language]);
  return isLeft ? 'not-committed' : 'fine';
}
