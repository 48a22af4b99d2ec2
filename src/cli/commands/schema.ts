/**
 * `dondoc schema [KIND]`: the JSON Schema of a kind of file for editors, or the list of the kinds. Only with `--plan` does it
 * hold the ids of a plan: kept in a file, these grow old.
 */

import { diskPlan } from '../../open/disk-plan.ts';
import type { Language } from '../../output/words/language.ts';
import { fileKinds, kindWords } from '../../output/words/schema-words.ts';
import type { Plan } from '../../plan/model.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { chosen } from '../option-values.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { language, words } = invocation;
  const [given] = words;
  if (given === undefined) {
    await print(invocation, kindList(language));
    return 0;
  }
  const kind = chosen('<kind>', given, fileKinds);
  const { schemaJson } = await import('../../output/schema/json.ts');
  await print(invocation, schemaJson(kind, language, await planNamed(invocation)));
  return 0;
}

/** The plan of `--plan`, as far as it can be read: an editor is of most use while a file is still wrong. */
async function planNamed({ env, options }: Invocation): Promise<Plan | null> {
  if (options.plan === undefined) return null;
  const { loadPlan } = await import('../../plan/load.ts');
  return (await loadPlan(await diskPlan(env, planFolder({ env, options })))).plan;
}

/** One line a kind: its name, its file, what it is for. */
function kindList(language: Language): string {
  const width = Math.max(...fileKinds.map((kind) => kind.length));
  return fileKinds
    .map((kind) => {
      const [file, purpose] = kindWords[kind][language];
      return `${kind.padEnd(width)}  ${file}: ${purpose}\n`;
    })
    .join('');
}
