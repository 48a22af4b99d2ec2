/** `dondoc schema [KIND]`: the JSON Schema of a kind of file for editors, or the list of the kinds. */

import type { Language } from '../../output/words/language.ts';
import { fileKinds, kindWords } from '../../output/words/schema-words.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../options.ts';
import { print } from '../print.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { language, words } = invocation;
  const [given] = words;
  if (given === undefined) {
    await print(invocation, kindList(language));
    return 0;
  }
  const kind = chosen('<kind>', given, fileKinds);
  const { schemaJson } = await import('../../output/schema-json.ts');
  await print(invocation, schemaJson(kind, language));
  return 0;
}

/** One line a kind: its name, its file, what it is for. */
function kindList(language: Language): string {
  const width = Math.max(...fileKinds.map((kind) => kind.length));
  return fileKinds
    .map((kind) => {
      const [file, purpose] = kindWords[language][kind];
      return `${kind.padEnd(width)}  ${file}: ${purpose}\n`;
    })
    .join('');
}
