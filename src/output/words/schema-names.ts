/** What `dondoc schema` gives out, by name: the kinds of file, then the JSON answers. Lists, help and completion follow. */
import type { FileKind } from '../../plan/written.ts';
import { fileKinds, kindWords } from './file-kinds.ts';
import { type JsonKind, jsonKinds } from './json-kinds.ts';
import type { InBoth } from './language.ts';
import type { Said } from './schema/said.ts';

/** One schema: the file or answer that it describes, and in words where it is used and for what. */
interface NamedSchema {
  readonly name: string;
  readonly of: { readonly file: FileKind } | { readonly answer: JsonKind };
  readonly words: InBoth<Said>;
}

/** All of them, in the order in which people list them. */
export const namedSchemas: readonly NamedSchema[] = [
  ...fileKinds.map((file) => ({ name: file, of: { file }, words: kindWords[file] })),
  ...(Object.keys(jsonKinds) as readonly JsonKind[]).map(ofAnswer),
];

/** Named by its kind, unless a kind of file has that name. */
function ofAnswer(answer: JsonKind): NamedSchema {
  const { command, words } = jsonKinds[answer];
  const where = `dondoc ${command} --format json`;
  return {
    name: fileKinds.some((file) => file === answer) ? `${answer}-answer` : answer,
    of: { answer },
    words: { vi: [where, words.vi], en: [where, words.en] },
  };
}

/** Their names. */
export const schemaNames: readonly string[] = namedSchemas.map(({ name }) => name);
