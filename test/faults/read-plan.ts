/** What dondoc reads in a plan folder, as text to be compared: the same before and after a write is finished. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from '../../src/env/repository.ts';
import { run } from '../main/environment.ts';

/** As far as it is compared here. */
interface Diagnostic {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** What git would say of these folders, which lie in no repository. */
export const noGit: Git = {
  revisionOf: async () => null,
  repositoryOf: async () => ({ fault: 'not-a-repository', detail: '' }),
};

/**
 * Everything that a listing says, and what `check` finds. That a write is not finished, `check` has to say as long as its
 * note stands, and never else; that alone is no part of the state.
 */
export async function readPlan(folder: string): Promise<string> {
  const [status, check] = await Promise.all([
    run(['status', '--format', 'json', '--as-of', '2021-12-15', '--quiet'], { folder, git: noGit }),
    run(['check', '--format', 'json', '--lang', 'en'], { folder, git: noGit }),
  ]);
  const { diagnostics } = JSON.parse(check.stdout) as { readonly diagnostics: readonly Diagnostic[] };
  const unfinished = diagnostics.filter(isUnfinished);
  const isRight = unfinished.length === (existsSync(join(folder, '.dondoc-journal')) ? 1 : 0);
  const said = [status.code, status.stdout, status.stderr, check.stderr].join('\n');
  const left = diagnostics.filter((one) => !isUnfinished(one));
  return `${said}\n${JSON.stringify(left)}${isRight ? '' : `\nthe note, as check has it: ${JSON.stringify(unfinished)}`}`;
}

function isUnfinished({ file, rule, message }: Diagnostic): boolean {
  return file === '.dondoc-journal' && rule === 'unreadable-file' && message.includes('is not finished');
}
