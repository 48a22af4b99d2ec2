/** A repository with an issued plan and the recipes, as `dondoc init` makes them, and the edits that the tests make in it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { templateBlanks } from '../../src/plan/left-to-review.ts';
import type { builtProgram } from '../built/program.ts';
import { type Service, service } from './service.ts';

/** The version that the recipes name. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

type Built = ReturnType<typeof builtProgram>;

/** A repository without a commit, in which `npx` runs this program. */
export function emptyRepository(built: Built, kept: string | null = null): Service {
  return service(path.join(built.folder, 'bin', 'dondoc.js'), version, kept);
}

/** A main branch with a new plan that has been issued, and the recipes. */
export function issuedPlan(built: Built): Service {
  original ??= newPlan(built);
  return emptyRepository(built, original);
}

/** Where such a repository is kept since it was first asked for. */
let original: string | undefined;

function newPlan(built: Built): string {
  const made = emptyRepository(built);
  const { folder, git } = made.author;
  const init = ['init', '--ci', 'github', '--ci', 'gitlab', '--ci', 'pre-commit'];
  expect(built.run(init, { cwd: folder }).status).toBe(0);
  const filledIn = (text: string) => templateBlanks.reduce((filled, blank) => filled.replaceAll(blank, 'Mẫu'), text);
  for (const name of ['plan', 'appendix', 'agencies']) made.edit(`plan/${name}.yaml`, filledIn);
  made.edit('plan/plan.yaml', (text) => text.replace(/^ {2}draft: .*\n/m, ''));
  commit(made, 'Issue the plan');
  git('push', '--quiet', 'origin', 'HEAD:main');
  return made.keep();
}

/** Commits what was edited on the branch that is checked out, and answers the hash. */
export function commit({ author }: Service, message: string): string {
  author.git('add', '.');
  author.git('commit', '--quiet', '--message', message);
  return author.git('rev-parse', 'HEAD');
}

/** What is said of an issued plan with one report, compared with a commit. */
export const nothingWrong = /^không có lỗi trong 4 tệp, 4 nhiệm vụ; .* so với [0-9a-f]{12}\n$/;

/** PL.01 is due a quarter earlier: its issued text is changed. */
export const moveDeadline = (text: string): string =>
  text.replace(/due: (\d+)-Q4/, 'due: $1-Q3').replace('Quý IV', 'Quý III');

/** A first report on a task, made today. */
export function report(task = 'PL.01'): string {
  return `task: ${task}\nreports:\n  - {date: ${today()}, agency: so-gddt, state: in-progress}\n`;
}

/** The day in Vietnam, as the built program sees it. */
function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
