/** A document of `files` taken in: the draft, the files that are written of it, and the plan that the loader makes of those. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importPlan } from '../../src/import/import-plan.ts';
import { readSource } from '../../src/import/read-source.ts';
import { importFiles } from '../../src/output/import/import-files.ts';
import type { PlanFolder } from '../../src/plan/folder.ts';
import { loadPlan } from '../../src/plan/load.ts';

/** The folder of the documents. */
export const files = path.join(import.meta.dirname, 'files');

/** The documents of these names, or these texts, as one plan. */
export async function imported(...names: readonly string[]) {
  const sources = [];
  for (const name of names) {
    const read = await readSource(readFileSync(path.resolve(files, name)), path.basename(name));
    if ('fault' in read) throw new Error(`${name}: ${read.fault}`);
    sources.push(read);
  }
  const draft = importPlan(sources, []);
  const plan = { language: 'vi', title: null, today: '2026-11-27', folder: 'plan', version: '0', ci: [] } as const;
  const { files: written, reviews } = importFiles(draft, { ...plan, today: '2026-11-27' as never });
  const texts = new Map(written.map(({ path: name, content }) => [name.replace(/^plan\//, ''), content as string]));
  const names_ = [...texts.keys()].filter((name) => /^[^/.]+\.yaml$/.test(name)).sort();
  const folder: PlanFolder = {
    list: (subfolder) => (subfolder === '' ? names_ : []),
    read: (name) => new TextEncoder().encode(texts.get(name) ?? ''),
  };
  return { draft, reviews, texts, loaded: await loadPlan(folder) };
}
