/** What an import is given: the documents, and the register that exists. */
import type { KnownAgency } from '../../import/agencies/register.ts';
import type { Described } from '../../import/described.ts';
import { readSource } from '../../import/read-source.ts';
import { fixedFiles, isReadFailure, type PlanFolder } from '../../plan/folder.ts';
import { loadPlan } from '../../plan/load.ts';
import type { SourceFile } from '../../plan/source-file.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** A register with its text. */
interface GivenRegister {
  readonly source: SourceFile;
  readonly agencies: readonly KnownAgency[];
}

/** The documents in the order typed; a usage error for the first that cannot be read, or that was given before. */
export async function sourcesGiven(invocation: Invocation): Promise<readonly Described[]> {
  const found: Described[] = [];
  const given = invocation.words.map((file) => ({ file, bytes: bytesOf(invocation, file) }));
  for (const [at, { file, bytes }] of given.entries()) {
    const same = given.slice(0, at).find((before) => Buffer.from(before.bytes).equals(bytes));
    if (same !== undefined)
      throw new UsageError({ fault: 'unread-source', file, cause: { fault: 'given-twice', before: same.file } });
    const read = await readSource(bytes, file);
    if ('fault' in read) throw new UsageError({ fault: 'unread-source', file, cause: read });
    found.push(read);
  }
  return found;
}

/** The register of `--agencies`, else the one in the file `usual`; null where there is none. */
export async function registerGiven(invocation: Invocation, usual: string | null): Promise<GivenRegister | null> {
  const file = invocation.options.agencies ?? usual;
  if (file === null) return null;
  const bytes = bytesOf(invocation, file);
  const name = fixedFiles.agencies;
  const folder: PlanFolder = { list: (subfolder) => (subfolder === '' ? [name] : []), read: () => bytes };
  const { plan, sources, findings } = await loadPlan(folder);
  const source = sources.get(name);
  // What is still to be looked at in it was so before, and is not of this import.
  const isFaulty = findings.some(({ place, rule }) => place.file === name && rule !== 'left-to-review');
  if (source === undefined || isFaulty) throw new UsageError({ fault: 'unread-register', file });
  const agencies = plan.register.map((entry) => {
    const short = 'short' in entry && entry.short !== null ? [entry.short] : [];
    return { id: entry.id, name: entry.name, others: [...short, ...entry.aliases] };
  });
  return { source, agencies };
}

function bytesOf({ env }: Invocation, file: string): Uint8Array {
  const bytes = env.files.read(env.path.resolve(env.cwd, file));
  if (!isReadFailure(bytes)) return bytes;
  throw new UsageError({ fault: 'unread-source', file, cause: { fault: 'unreadable', failure: bytes } });
}
