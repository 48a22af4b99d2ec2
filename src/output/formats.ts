/** Every format of an answer once: who reads it. What follows from that (names of files, the revision, the terminal) asks here. */

/**
 * `screen`: a person, as it is printed; `document`: a person, as a file that is passed on; `program`: a script, which also
 * learns the revision; `service`: a code host, which knows a file by its path in the repository.
 */
export type Reader = 'screen' | 'document' | 'program' | 'service';

/** A form in which an answer may be given. */
interface Format {
  readonly readBy: Reader;
  /** Whether it is no text, so that a terminal cannot show it. */
  readonly isBinary?: true;
  /** JSON, or commands to the runner of a CI job, where it is one of these. */
  readonly form?: 'json' | 'commands';
}

const everyFormat = {
  table: { readBy: 'screen' },
  text: { readBy: 'screen' },
  csv: { readBy: 'document' },
  md: { readBy: 'document' },
  xlsx: { readBy: 'document', isBinary: true },
  html: { readBy: 'document' },
  docx: { readBy: 'document', isBinary: true },
  eml: { readBy: 'document' },
  ics: { readBy: 'document' },
  json: { readBy: 'program', form: 'json' },
  github: { readBy: 'service', form: 'commands' },
  gitlab: { readBy: 'service', form: 'json' },
  sarif: { readBy: 'service', form: 'json' },
  junit: { readBy: 'service' },
} as const satisfies Record<string, Format>;

/** What `--format` is given. */
export type FormatName = keyof typeof everyFormat;

/** What there is to know of each. */
export const formats: Readonly<Record<FormatName, Format>> = everyFormat;

/** Who reads it; a command with just one form is for people. */
export function readerOf(format: FormatName | null): Reader {
  return format === null ? 'screen' : formats[format].readBy;
}

/** The formats of a table that has an entry for some, in its order. */
export function formatsOf(table: Readonly<Partial<Record<FormatName, unknown>>>): readonly FormatName[] {
  return Object.keys(table).filter(isFormat);
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
