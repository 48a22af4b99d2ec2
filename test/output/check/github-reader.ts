/**
 * Reads the lines of a step's output as GitHub's runner does, by the documentation of workflow commands and the tests of
 * its escaping: what begins with `::`, has a known name and a second `::` is a command, all else a line of the log.
 */

/** What the runner makes of a command. */
export interface Annotation {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The names that a step's output may command with; others besides annotations would do harm. */
const known = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands', 'add-matcher'];

/** The commands of an output, and its other lines. */
export function readGithub(output: string): { readonly annotations: Annotation[]; readonly log: string[] } {
  const annotations: Annotation[] = [];
  const log: string[] = [];
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = commandIn(line.trimStart());
    if (command === null) log.push(line);
    else annotations.push(command);
  }
  return { annotations, log };
}

function commandIn(line: string): Annotation | null {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  if (!known.includes(name)) return null;
  const pairs = rest.join(' ').trim().split(',').map(pairOf);
  const properties = Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== ''));
  return { name, properties, message: unescaped(line.slice(end + 2), ['%0D', '%0A', '%25']) };
}

function pairOf(written: string): [key: string, value: string] {
  const equals = written.indexOf('=');
  if (equals < 0) return ['', ''];
  return [written.slice(0, equals), unescaped(written.slice(equals + 1), ['%0D', '%0A', '%3A', '%2C', '%25'])];
}

/** One code after the other, the percent sign last. */
function unescaped(text: string, codes: readonly string[]): string {
  return codes.reduce((read, code) => read.replaceAll(code, decodeURIComponent(code)), text);
}
