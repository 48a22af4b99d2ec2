/** The words of a command line as a shell reads them. */

/** The words of a command line; what is in quotes stays together, and in `$'…'` escapes (`\n`, `\u200b`) are understood. */
export function wordsOf(line: string): string[] {
  const words = line.matchAll(/\$'((?:[^'\\]|\\.)*)'|"([^"]*)"|'([^']*)'|(\S+)/g);
  return [...words].map(([, escaped, double, single, plain]) =>
    escaped === undefined ? (double ?? single ?? plain ?? '') : JSON.parse(`"${escaped.replaceAll('"', '\\"')}"`),
  );
}
