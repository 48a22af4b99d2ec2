/** Whether there is anything to write, and whether it may be written: said where not. */
import { recordingWords } from '../../output/words/recording.ts';
import { planFiles } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { type Compose, type Edit, workOut } from './edit.ts';
import type { Ending } from './ending.ts';
import { notRecorded } from './not-recorded.ts';
import { type NoteOn, remarkOn, say } from './show.ts';

/** What is to be recorded, and where. */
export interface Recording {
  readonly invocation: Invocation;
  readonly compose: Compose;
  readonly noteOn: NoteOn;
}

/** What a step came to: an edit to go on with, or the end. */
export type Step =
  | { readonly outcome: 'edit'; readonly edit: Edit }
  | { readonly outcome: 'ended'; readonly ending: Ending };

/** The edit where there is one and it may be written; else the end, after saying why not, or a UsageError that says it. */
export async function worthWriting({ invocation, compose, noteOn }: Recording): Promise<Step> {
  const worked = await workOut(invocation, compose);
  await remarkOn(invocation, worked, noteOn);
  if (worked.outcome === 'unread') return { outcome: 'ended', ending: 'unread' };
  if (worked.outcome === 'unsound') throw notRecorded(worked.refusal);
  const { edit } = worked;
  if (edit.isRefused) return { outcome: 'ended', ending: 'refused' };
  if (edit.edited.length > 0) return { outcome: 'edit', edit };
  return { outcome: 'ended', ending: await nothingNew(invocation, edit) };
}

/** The plan holds it all; with `--commit`, that is only enough where git holds the plan. */
async function nothingNew(invocation: Invocation, { before }: Edit): Promise<Ending> {
  const isLeft = await isLeftOut(invocation, before.folder);
  say(invocation, recordingWords[isLeft ? 'notInGit' : 'nothingNew'][invocation.language]);
  return isLeft ? 'not-committed' : 'fine';
}

/** Whether a commit was asked for and git does not hold the plan (absolute) as it is. */
export async function isLeftOut({ env, options }: Invocation, folder: string): Promise<boolean> {
  if (options.commit !== true) return false;
  return (await env.git.revisionOf(folder, planFiles))?.endsWith('-dirty') === true;
}
