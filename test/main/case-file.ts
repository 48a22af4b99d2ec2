/**
 * Kept runs of the program. A file holds settings (`# in FOLDER`, `# at INSTANT`, `# terminal COLUMNS`, `# set NAME=VALUE`) that hold
 * for the commands below them, and after each command (`$ dondoc …`) its standard output, its standard error after
 * `--- stderr` if it said anything, and `--- exit CODE`.
 */
import { run, type World } from './environment.ts';

const settings = /^# (?:in|at|terminal|set) \S+$/;

/** A setting as written, or a command. */
type Entry =
  | { readonly kind: 'setting'; readonly line: string }
  | { readonly kind: 'command'; readonly line: string; readonly argv: readonly string[] };

/** The settings and commands of a file, without what they printed. */
export function entriesOf(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line): Entry[] => {
    if (settings.test(line)) return [{ kind: 'setting', line }];
    return line.startsWith('$ dondoc') ? [{ kind: 'command', line, argv: wordsOf(line).slice(2) }] : [];
  });
}

/** Runs a file's commands again and writes the file anew from what they print today. */
export async function rerun(text: string): Promise<string> {
  let world: World = {};
  const parts: string[] = [];
  for (const entry of entriesOf(text)) {
    if (entry.kind === 'setting') {
      world = settingIn(world, entry.line);
      parts.push(`${entry.line}\n`);
    } else {
      parts.push(await kept(entry.line, entry.argv, world));
    }
  }
  return parts.join('\n').replace(/^(# .*\n)\n(?=# )/gm, '$1');
}

async function kept(line: string, argv: readonly string[], world: World): Promise<string> {
  const { code, stdout, stderr } = await run(argv, world);
  const said = stderr === '' ? '' : `--- stderr\n${readable(stderr)}`;
  return `${line}\n${readable(stdout)}${said}--- exit ${code}\n`;
}

/** Colour codes, the mark of a CSV file and carriage returns as something to see. */
function readable(text: string): string {
  return text.replaceAll('\u001b', '␛').replaceAll('\ufeff', '<BOM>').replaceAll('\r', '␍');
}

function settingIn(world: World, line: string): World {
  const [, name, value = ''] = line.split(' ');
  switch (name) {
    case 'in':
      return { ...world, folder: value };
    case 'at':
      return { ...world, now: value };
    case 'terminal':
      return { ...world, columns: Number(value), rows: 1000 };
    case 'set': {
      const [variable = '', set = ''] = value.split('=');
      return { ...world, variables: { ...world.variables, [variable]: set } };
    }
    default:
      throw new Error(`a case file has no setting such as: ${line}`);
  }
}

/** The words of a command line; those in double quotes stay together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
