/** The office's own letter, read and looked through before anything is made from it. */
import { shownPath } from '../../open/find-plan.ts';
import { isWithin } from '../../open/is-within.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { isReadFailure } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { type TemplateTrouble, UsageError } from '../usage-error.ts';
import { type Manner, mannerOfFile } from './rendered.ts';

/**
 * The manner of letters in these formats, with the office's own one where a Word file is among them, asked for or attached to
 * a mail. A UsageError where it cannot be used.
 */
export async function mannerOfLetters(
  invocation: Invocation,
  { plan, folder }: Pick<OpenedPlan, 'plan' | 'folder'>,
  formats: readonly string[],
): Promise<Manner> {
  const manner = mannerOfFile(invocation);
  const { template = null, attach = [] } = plan.reminders ?? {};
  const isAttached = formats.includes('eml') && attach.includes('docx');
  if (template === null || !(formats.includes('docx') || isAttached)) return manner;
  return { ...manner, letterTemplate: await templateIn(invocation, folder, template) };
}

async function templateIn({ env }: Invocation, folder: string, file: string): Promise<Uint8Array> {
  const path = env.path.resolve(folder, file);
  const refused = (trouble: TemplateTrouble) =>
    new UsageError({ fault: 'bad-template', file: shownPath(env, path), trouble });
  if (!isWithin(env, folder, path)) throw refused({ why: 'outside' });
  const bytes = env.files.read(path);
  if (isReadFailure(bytes)) throw refused({ why: 'unreadable' });
  const trouble = await (await import('../../output/reminders/template.ts')).templateTrouble(bytes);
  if (trouble !== null) throw refused(trouble);
  return bytes;
}
