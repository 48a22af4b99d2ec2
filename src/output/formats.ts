/** Every format of an answer once: who reads it. What follows from that (names of files, the revision, the terminal) asks here. */

/**
 * `screen`: a person, as it is printed; `document`: a person, as a file that is passed on; `program`: a script, which also
 * learns the revision; `service`: a code host, which knows a file by its path in the repository.
 */
export type Reader = 'screen' | 'document' | 'program' | 'service';

/** A form in which an answer may be given. */
interface Format {
  readonly readBy: Reader;
  /** What the name of a file of it ends in, without the dot. */
  readonly ending: string;
  /** Whether it is opened by another program and nothing for a terminal: no text, or a page. */
  readonly isOpenedElsewhere?: true;
  /** Whether it is rows alone, so that nothing holds for the whole of it, such as a revision. */
  readonly isHeadless?: true;
  /** JSON, or commands to the runner of a CI job, where it is one of these. */
  readonly form?: 'json' | 'commands';
}

const everyFormat = {
  table: { readBy: 'screen', ending: 'txt' },
  text: { readBy: 'screen', ending: 'txt' },
  csv: { readBy: 'document', ending: 'csv' },
  md: { readBy: 'document', ending: 'md' },
  xlsx: { readBy: 'document', ending: 'xlsx', isOpenedElsewhere: true },
  html: { readBy: 'document', ending: 'html', isOpenedElsewhere: true },
  docx: { readBy: 'document', ending: 'docx', isOpenedElsewhere: true },
  eml: { readBy: 'document', ending: 'eml' },
  ics: { readBy: 'document', ending: 'ics' },
  json: { readBy: 'program', ending: 'json', form: 'json' },
  jsonl: { readBy: 'program', ending: 'jsonl', form: 'json', isHeadless: true },
  github: { readBy: 'service', ending: 'txt', form: 'commands' },
  gitlab: { readBy: 'service', ending: 'json', form: 'json' },
  sarif: { readBy: 'service', ending: 'sarif', form: 'json' },
  junit: { readBy: 'service', ending: 'xml' },
} as const satisfies Record<string, Format>;

/** What `--format` is given. */
export type FormatName = keyof typeof everyFormat;

/** What there is to know of each. */
export const formats: Readonly<Record<FormatName, Format>> = everyFormat;

/** Who reads it; a command with just one form is for people. */
export function readerOf(format: FormatName | null): Reader {
  return format === null ? 'screen' : formats[format].readBy;
}

/** The formats of a table that has an entry for some, in its order; none without a table. */
export function formatsOf(table: Readonly<Partial<Record<FormatName, unknown>>> = {}): readonly FormatName[] {
  return Object.keys(table).filter(isFormat);
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
