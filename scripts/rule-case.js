/**
 * A case of a rule laid out as the plan folder that it stands for. A folder with a file `from` holds what differs from a base in
 * `test/rules/bases`, or of an edit's `after` from its `before`; one without holds the whole plan.
 */
import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bases = fileURLToPath(new URL('../test/rules/bases', import.meta.url));

/** What `look` makes of the plan folder, which is there as long as it looks. */
export function withPlan(folder, look) {
  const place = mkdtempSync(join(tmpdir(), 'dondoc-case-'));
  const remove = () => rmSync(place, { recursive: true, force: true });
  let seen;
  try {
    layOut(folder, place);
    seen = look(place);
    return seen instanceof Promise ? seen.finally(remove) : seen;
  } finally {
    if (!(seen instanceof Promise)) remove();
  }
}

/** Writes the files of the plan into a folder. */
export function layOut(folder, into) {
  const from = statedIn(folder);
  if (from !== null) {
    layOut(from.base, into);
    for (const name of from.without) removeFile(join(into, name), folder);
  }
  for (const name of readdirSync(folder)) if (name !== 'from') copyOver(join(folder, name), join(into, name));
}

/**
 * What the folder's `from` states, null where it has none: after `#` what the case shows, then `base NAME` or `before`, and
 * `without FILE` for each file that is left out.
 */
export function statedIn(folder) {
  const file = join(folder, 'from');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const [first = '', ...others] = lines.filter((line) => !line.startsWith('#'));
  const base = first === 'before' ? join(dirname(folder), 'before') : join(bases, first.replace(/^base /, ''));
  const without = others.map((line) => line.replace(/^without /, ''));
  const isStated = /^(?:before|base \S+)$/.test(first) && others.every((line) => /^without \S+$/.test(line));
  if (!isStated || !existsSync(base))
    throw new Error(`${file} does not say what the case is made from: ${lines.join(', ')}`);
  return { base, without, shows: lines.some((line) => /^# \S/.test(line)) };
}

function removeFile(file, folder) {
  if (!existsSync(file)) throw new Error(`${folder} leaves out what its base does not have: ${file}`);
  rmSync(file, { recursive: true });
}

/** A folder goes over a folder, file by file; anything else takes the place of what is there. */
function copyOver(source, target) {
  if (lstatSync(source).isDirectory() && existsSync(target) && lstatSync(target).isDirectory()) {
    for (const name of readdirSync(source)) copyOver(join(source, name), join(target, name));
    return;
  }
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
}
