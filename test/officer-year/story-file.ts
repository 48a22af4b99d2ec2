/**
 * A kept story: days (`# 2020-07-06`), what is said about them (`> …`), and commands (`$ dondoc …`, `$ fill …`,
 * `$ git commit … MESSAGE`). After each `$ dondoc` stands what it printed, on standard error after `--- stderr`, and
 * `--- exit CODE`.
 */
import type { Outcome } from '../main/environment.ts';
import type { Office } from './office.ts';

/** A command of the story as it went. */
export interface Told {
  readonly day: string;
  /** As in the file, without `$ `. */
  readonly line: string;
  readonly argv: readonly string[];
  /** Null for what is no run of dondoc. */
  readonly outcome: Outcome | null;
  /** The commits before and after it: the same where nothing was committed. */
  readonly before: string;
  readonly after: string;
  /** What is not committed after it, as `git status --porcelain` lists it. */
  readonly changed: string;
}

/** A story that was lived through. */
export interface LivedStory {
  /** The file as it is to be kept. */
  readonly text: string;
  readonly told: readonly Told[];
}

/** Lives through the story of a file, whatever the file says was printed. */
export async function live(place: Office, file: string): Promise<LivedStory> {
  const told: Told[] = [];
  const lines: string[] = [];
  let day = '';
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) day = line.slice(2);
    if (/^[#>] /.test(line)) lines.push(line);
    if (!line.startsWith('$ ')) continue;
    const one = await lived(place, day, line.slice(2));
    told.push(one);
    lines.push(line, ...(one.outcome === null ? [] : printed(one.outcome)));
  }
  return { text: `${lines.join('\n')}\n`.replace(/\n(?=# )/g, '\n\n'), told };
}

async function lived(place: Office, day: string, line: string): Promise<Told> {
  const [program = '', ...argv] = wordsOf(line);
  const before = place.head();
  const outcome = program === 'dondoc' ? await place.dondoc(day, ...argv) : null;
  if (program === 'fill') await place.fill(argv[0] ?? '', argv.slice(1));
  if (program === 'git') place.commit(day, argv.at(-1) ?? '');
  const changed = place.git('status', '--porcelain');
  return { day, line, argv, outcome, before, after: place.head(), changed };
}

function printed({ stdout, stderr, code }: Outcome): string[] {
  const said = stderr === '' ? '' : `--- stderr\n${stderr}`;
  return `${stdout}${said}--- exit ${code}`.replace(/^(?=[#>$] )/gm, ' ').split('\n');
}

/** The words of a line; those in double quotes stay together, and a quote in them stands behind a backslash. */
function wordsOf(line: string): string[] {
  const words = line.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g);
  return [...words].map(([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
}
