/** A plan in a real git repository on which two people work at once: what each enters, and how git brings it together. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../../src/calendar/day.ts';
import { editPlan } from '../../src/edit/edit-plan.ts';
import type { NewAmendment, NewEntry, NewReport, NewRequest } from '../../src/edit/new-entry.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { gitAttributes } from '../../src/output/templates/git-settings.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { amendment, change, report, request, term } from '../edit/new-entries.ts';
import { copyOf, type TemporaryRepository, temporaryRepository } from '../env/temporary-repository.ts';
import { type Outcome, run } from '../main/environment.ts';

/** Files that reports and amendments are in. */
export const first = 'plan/progress/PL.01.yaml';
export const amendments = 'plan/amendments.yaml';

const attributes = gitAttributes({
  language: 'vi',
  title: null,
  today: '2021-01-05' as Day,
  folder: 'plan',
  version: '1.2.3',
  ci: [],
});

const files: Readonly<Record<string, string>> = {
  'plan/.gitattributes': attributes,
  'plan/plan.yaml': `id: ke-hoach-mau
document: {type: KẾ HOẠCH, number: 1/KH-UBND, place: Mẫu, dateline: x, issued: 2021-01-05, title: Kế hoạch mẫu, issuer: so-mot}
body:
  - {number: I, heading: Nhiệm vụ}
`,
  'plan/appendix.yaml': `heading: PHỤ LỤC
title: Danh mục
columns: [TT, Nội dung, Chủ trì, Phối hợp, Thời hạn]
rows:
  - {number: "01", text: Ban hành quy chế mẫu, lead: [cac-so], due: 2021-Q4}
  - {number: "02", text: Tập huấn, lead: [cac-so], due: 2021-Q4}
  - {number: "03", text: Báo cáo hằng quý, lead: [so-mot], due: {every: quarter, from: 2021}}
`,
  'plan/agencies.yaml': `agencies:
  - {id: so-mot, name: Sở Một, kind: department}
  - {id: so-hai, name: Sở Hai, kind: department}
groups:
  - {id: cac-so, name: Các sở, members: [so-mot, so-hai]}
`,
};

/** What somebody does to the files. */
export type Work = (plan: TemporaryRepository) => Promise<void> | void;

/** How the work of two branches comes together: `main` has what we did, `other` what others did. */
export const ways = {
  merge: [['merge', '--quiet', '--no-edit', 'other']],
  'merge into theirs': [
    ['checkout', '--quiet', 'other'],
    ['merge', '--quiet', '--no-edit', 'main'],
  ],
  'cherry-pick': [['cherry-pick', '--keep-redundant-commits', 'other']],
  rebase: [['rebase', '--quiet', 'other']],
} as const;

export type Way = keyof typeof ways;

/** The repository with this in its first commit, what we did on `main`, and what others did on `other`. */
export async function parted(base: Work | null, ours: Work, theirs: Work): Promise<TemporaryRepository> {
  const plan = temporaryRepository();
  plan.put(files);
  await base?.(plan);
  plan.commit('gốc');
  plan.git('checkout', '--quiet', '-b', 'other');
  await theirs(plan);
  plan.commit('của người khác');
  plan.git('checkout', '--quiet', 'main');
  await ours(plan);
  plan.commit('của mình');
  return plan;
}

/** The repository after git brought both together, without a question. */
export async function together(way: Way, base: Work | null, ours: Work, theirs: Work): Promise<TemporaryRepository> {
  return joined(await parted(base, ours, theirs), way);
}

/** A copy of the repository after its branches came together, without a question. */
export function joined({ folder }: TemporaryRepository, way: Way): TemporaryRepository {
  const plan = copyOf(folder);
  for (const args of ways[way]) plan.git(...args);
  if (plan.git('status', '--porcelain') !== '') throw new Error('git has not finished');
  return plan;
}

/** Enters these as the program does. */
export function enter(...entries: readonly NewEntry[]): Work {
  return async ({ folder }) => {
    const { sources } = await loadPlan(await diskPlan(nodeEnvironment(folder), join(folder, 'plan')));
    for (const { file, after } of await editPlan(sources, entries)) {
      const path = join(folder, 'plan', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
    }
  };
}

/** Puts these lines at the end of a file, as somebody would by hand. */
export function append(file: string, text: string): Work {
  return ({ folder, put }) => put({ [file]: readFileSync(join(folder, file), 'utf8') + text });
}

/** Replaces a text of a file. */
export function replace(file: string, from: string | RegExp, to: string): Work {
  return ({ folder, put }) => put({ [file]: readFileSync(join(folder, file), 'utf8').replace(from, to) });
}

/** One after the other. */
export function all(...works: readonly Work[]): Work {
  return async (plan) => {
    for (const work of works) await work(plan);
  };
}

/** That work is going on, reported on the day; `note` tells the report from others. */
export function progress(day: string, note: string | null, more: Partial<NewReport> = {}): NewReport {
  return { ...report, date: day as Day, agency: 'so-mot', state: 'in-progress', note, ...more };
}

/** That the deadline was moved by the document of the day. */
export function extension(
  number: string,
  day: string,
  [from, to]: readonly [string, string],
  task = 'PL.01',
): NewAmendment {
  return {
    ...amendment,
    instrument: { number, date: day as Day, issuer: null, title: null },
    changes: [{ ...change, task, due: { from: term(from), to: term(to) } }],
  };
}

/** That the third quarter of the next year was asked for, by a letter of this number. */
export function asked(number: string, task = 'PL.01'): NewRequest {
  return { ...request, number, date: '2021-05-30' as Day, task, to: term('2022-Q3') };
}

/** The lines of the files that hold reports and amendments, in order. */
export function entered({ folder }: TemporaryRepository): readonly string[] {
  const plan = join(folder, 'plan');
  const names = readdirSync(plan, { recursive: true, encoding: 'utf8' }).toSorted();
  const held = names.filter((name) => name.startsWith('progress/') || name === 'amendments.yaml');
  return held.flatMap((name) => readFileSync(join(plan, name), 'utf8').split(/\r?\n/));
}

/** What `dondoc check` says of the plan, warnings counted as errors. */
export async function check({ folder }: TemporaryRepository, ...options: readonly string[]): Promise<Outcome> {
  return await run(['check', '--strict', '--lang', 'en', '-q', ...options], { folder });
}

/** The findings of `dondoc check` as `file:line: rule`. */
export async function findings(plan: TemporaryRepository, ...options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await check(plan, '--format', 'json', ...options);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; line: number; rule: string }[] };
  return diagnostics.map(({ file, line, rule }) => `${file}:${line}: ${rule}`);
}
