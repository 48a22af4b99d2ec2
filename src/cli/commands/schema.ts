/**
 * `dondoc schema [KIND]`: the JSON Schema of a kind of file, for editors, or of a JSON answer, for programs; or the list of
 * both. Only with `--plan` does that of a file hold the ids of a plan: kept in a file, these grow old.
 */

import { diskPlan } from '../../open/disk-plan.ts';
import type { JsonKind } from '../../output/words/json-kinds.ts';
import type { Language } from '../../output/words/language.ts';
import { namedSchemas, schemaNames } from '../../output/words/schema-names.ts';
import type { Plan } from '../../plan/model.ts';
import type { FileKind } from '../../plan/written.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { chosen } from '../option-values.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [given] = invocation.words;
  await print(invocation, given === undefined ? listOf(invocation.language) : await schemaNamed(given, invocation));
  return 0;
}

async function schemaNamed(given: string, invocation: Invocation): Promise<string> {
  const name = chosen('<kind>', given, schemaNames);
  for (const { name: known, of } of namedSchemas) {
    if (known === name) return 'file' in of ? await ofFile(of.file, invocation) : ofAnswer(of.answer, invocation);
  }
  throw new Error(`no schema has the name ${name}`);
}

async function ofFile(kind: FileKind, invocation: Invocation): Promise<string> {
  const { schemaJson } = await import('../../output/schema/json.ts');
  return schemaJson(kind, invocation.language, await planNamed(invocation));
}

/** As it lies among the program's documents, where `npm run docs` put it. */
function ofAnswer(kind: JsonKind, { env }: Invocation): string {
  const schema = env.manual(`schema/answers/${kind}.json`);
  if (schema === null) throw new Error(`the schema of ${kind} is missing from the program's documents`);
  return schema;
}

/** The plan of `--plan`, as far as it can be read: an editor is of most use while a file is still wrong. */
async function planNamed({ env, options }: Invocation): Promise<Plan | null> {
  if (options.plan === undefined) return null;
  const { loadPlan } = await import('../../plan/load.ts');
  return (await loadPlan(await diskPlan(env, planFolder({ env, options })))).plan;
}

/** One line a schema: its name, its file or the command that prints such an answer, what it is for. */
function listOf(language: Language): string {
  const width = Math.max(...schemaNames.map((name) => name.length));
  return namedSchemas
    .map(({ name, words }) => {
      const [where, purpose] = words[language];
      return `${name.padEnd(width)}  ${where}: ${purpose}\n`;
    })
    .join('');
}
