/** The return that a command line names: a file, or `-` for standard input. */
import { returnWords } from '../../output/words/return-columns.ts';
import { isReadFailure } from '../../plan/folder.ts';
import { refusal } from '../../record/refusal.ts';
import { readReturn } from '../../returns/read-return.ts';
import type { ReadReturn } from '../../returns/return-row.ts';
import type { Invocation } from '../invocation.ts';

/** Reads it whole; a UsageError that names every fault where anything in it cannot be understood. */
export async function readReturnGiven({ env, words }: Invocation): Promise<ReadReturn> {
  const given = words[0] ?? '';
  const file = given === '-' ? 'stdin' : given;
  const bytes = given === '-' ? await env.stdin.read() : env.files.read(env.path.resolve(env.cwd, given));
  if (isReadFailure(bytes)) throw refusal({ why: 'no-return', file, failure: bytes });
  const read = await readReturn(bytes, file, returnWords);
  if (read.faults.length > 0) throw refusal({ why: 'bad-return', file, faults: read.faults, rows: [] });
  return read;
}
