/** The form of an answer: the one that is asked for, else the one that the name of its file says, else the command's own. */
import { type FormatName, formats, formatsOf } from '../output/formats.ts';
import type { CommandSpec } from './commands.ts';
import { chosen } from './option-values.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Null for a command with just one form. A usage error for a form that the command lacks, or a file of another kind. */
export function askedFormat({ formats: table, options: taken }: CommandSpec, options: Options): FormatName | null {
  const known = formatsOf(table);
  const asked = options.format === undefined ? null : chosen('--format', options.format, known);
  const file = taken.includes('answerFile') ? options.output : undefined;
  if (file === undefined) return asked ?? known[0] ?? null;
  return fileFormat(file, asked === null ? known : [asked]);
}

/** The one of these formats that the name of the file says. */
function fileFormat(file: string, allowed: readonly FormatName[]): FormatName {
  const endingOf = (format: FormatName) => `.${formats[format].ending}`;
  const found = allowed.find((format) => file.toLowerCase().endsWith(endingOf(format)));
  if (found !== undefined) return found;
  const endings = [...new Set(allowed.map(endingOf))];
  throw new UsageError({ fault: 'wrong-ending', option: '--output', given: file, endings });
}
