/**
 * Kept runs of the program. A file holds settings that hold for the commands below them, and after each command
 * (`$ dondoc …`) its standard output, its standard error after `--- stderr` if it said anything, and `--- exit CODE`.
 *
 * Settings: `# in FOLDER`, `# at INSTANT`, `# terminal COLUMNS`, `# set NAME=VALUE`; `# copy FOLDER` (of a plan: what
 * follows works in a fresh copy, in a git repository of its own); `# answer TEXT` (typed at a terminal when the next
 * command asks; several lines for several questions), `# no answer` (the terminal is closed instead); `# write FILE` with
 * the file's lines below it, each after `| `. In a copy, other commands than dondoc are run by the shell.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type World } from './environment.ts';
import { type PlanCopy, repositoryCopy } from './repository-copy.ts';
import { wordsOf } from './words-of.ts';

const settings = /^# (?:(?:in|at|terminal|set|copy|write) \S+|answer .+|no answer)$/;

/** A setting as written with the lines below it, a command of ours, or one for the shell. */
type Entry =
  | { readonly kind: 'setting'; readonly line: string; readonly lines: readonly string[] }
  | { readonly kind: 'command'; readonly line: string; readonly argv: readonly string[] }
  | { readonly kind: 'shell'; readonly line: string };

/** Where the next command runs. */
interface Place {
  readonly world: World;
  readonly copy: PlanCopy | null;
}

/** The settings and commands of a file, without what they printed. */
export function entriesOf(text: string): readonly Entry[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Entry[] => {
    if (settings.test(line)) return [{ kind: 'setting', line, lines: contentBelow(lines.slice(index + 1)) }];
    if (line.startsWith('$ dondoc')) return [{ kind: 'command', line, argv: wordsOf(line).slice(2) }];
    return line.startsWith('$ ') ? [{ kind: 'shell', line }] : [];
  });
}

/** Runs a file's commands again and writes the file anew from what they print today. */
export async function rerun(text: string): Promise<string> {
  let place: Place = { world: {}, copy: null };
  const parts: string[] = [];
  for (const entry of entriesOf(text)) {
    if (entry.kind === 'setting') {
      place = settingIn(place, entry);
      parts.push([entry.line, ...entry.lines].map((line) => `${line}\n`).join(''));
    } else if (entry.kind === 'command') {
      parts.push(await kept(entry.line, entry.argv, place));
      const { answers: _, ...world } = place.world;
      place = { ...place, world };
    } else parts.push(keptShell(entry.line, place));
  }
  return parts.join('\n').replace(/^(# .*\n)\n(?=# )/gm, '$1');
}

async function kept(line: string, argv: readonly string[], { world, copy }: Place): Promise<string> {
  const isFed = argv.at(-2) === '<';
  const words = isFed ? argv.slice(0, -2) : argv;
  const fed = isFed ? { ...world, stdin: readFileSync(join(world.folder ?? '.', argv.at(-1) ?? '')) } : world;
  const { code, stdout, stderr } = await (copy === null ? run(words, fed) : copy.run(words, fed));
  const said = stderr === '' ? '' : `--- stderr\n${shown(stderr, copy)}`;
  return `${line}\n${shown(stdout, copy)}${said}--- exit ${code}\n`;
}

function keptShell(line: string, { world, copy }: Place): string {
  if (copy === null) throw new Error(`only in a copy may a case file run: ${line}`);
  return `${line}\n${shown(copy.shell(line.slice(2), world), copy)}`;
}

/** What was printed, without the name of the copy's folder and the hashes of commits there. Ends with a newline. */
function shown(text: string, copy: PlanCopy | null): string {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}⏎\n`;
  if (copy === null) return readable(whole);
  return readable(
    whole
      .replaceAll(copy.folder, '<COPY>')
      .replaceAll(/\b(?:[0-9a-f]{12}|[0-9a-f]{40}|[0-9a-f]{7}(?= ·))\b/g, '<COMMIT>'),
  );
}

/** Colour codes, the mark of a CSV file and carriage returns as something to see. */
function readable(text: string): string {
  return text.replaceAll('\u001b', '␛').replaceAll('\ufeff', '<BOM>').replaceAll('\r', '␍');
}

function settingIn(place: Place, { line, lines }: Extract<Entry, { kind: 'setting' }>): Place {
  const [, name = '', value = ''] = /^# (\S+) (.+)$/.exec(line) ?? [];
  const { world, copy } = place;
  switch (name) {
    case 'in':
      return { copy, world: { ...world, folder: copy === null ? value : join(copy.folder, value) } };
    case 'at':
      return { copy, world: { ...world, now: value } };
    case 'terminal':
      return { copy, world: { ...world, columns: Number(value), rows: 1000 } };
    case 'set': {
      const [variable = '', set = ''] = value.split('=');
      return { copy, world: { ...world, variables: { ...world.variables, [variable]: set } } };
    }
    case 'copy': {
      const made = repositoryCopy(value, 'first');
      return { copy: made, world: { ...world, folder: made.folder } };
    }
    case 'answer':
      return { copy, world: { ...world, answers: [...(world.answers ?? []), value] } };
    case 'no':
      return { copy, world: { ...world, answers: [] } };
    case 'write':
      if (copy === null) throw new Error(`only in a copy may a case file write: ${line}`);
      copy.put(value, lines.map((one) => `${one.slice(2)}\n`).join(''));
      return place;
    default:
      throw new Error(`a case file has no setting such as: ${line}`);
  }
}

/** The lines of a file that is to be written: each begins with a bar. */
function contentBelow(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end === -1 ? undefined : end);
}
