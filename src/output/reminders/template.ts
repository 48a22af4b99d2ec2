/** A letter on the office's own paper: a Word file whose marked places are filled in, the rest of it as it is. */
import { type IPatch, PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { UnreadableFile } from '../../sheets/sheet-fault.ts';
import { ZipArchive } from '../../sheets/zip-archive.ts';
import { paragraph } from '../word/paragraphs.ts';
import { wordLines } from '../word/word-text.ts';
import type { Language } from '../words/language.ts';
import { bodySetting, taskTables } from './docx.ts';
import type { Letter } from './letter.ts';
import { markNames, requestsMark, tableMark, textMarks } from './template-marks.ts';

/** Why a file is no letter to be filled in. */
export type TemplateFault =
  | { readonly why: 'not-word' | 'no-table' }
  | { readonly why: 'unknown-marks'; readonly marks: readonly string[] };

/** In bytes, unpacked: whatever a file claims, no more of it is looked at. */
const largestTemplate = 32_000_000;

/** What is wrong with the file; null where it can be filled in. */
export async function templateTrouble(bytes: Uint8Array): Promise<TemplateFault | null> {
  if (!isWordFile(bytes)) return { why: 'not-word' };
  const found = await patchDetector({ data: bytes, trimPlaceholders: true });
  const unknown = [...new Set(found.filter((mark) => !markNames.includes(mark)))];
  if (unknown.length > 0) return { why: 'unknown-marks', marks: unknown };
  return found.includes(tableMark) ? null : { why: 'no-table' };
}

/** Every part is unpacked once, counted, before a library that does not count sees it. */
function isWordFile(bytes: Uint8Array): boolean {
  try {
    const archive = new ZipArchive(bytes, largestTemplate);
    const names = archive.names();
    for (const name of names) archive.read(name);
    return names.includes('word/document.xml');
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

/** The bytes of the letter. The template is one in which nothing is wrong. */
export async function letterFromTemplate(
  template: Uint8Array,
  letter: Letter,
  language: Language,
): Promise<Uint8Array> {
  const { parts, requests, ...rest } = withoutMarks(letter);
  const patches: Record<string, IPatch> = {
    [tableMark]: { type: PatchType.DOCUMENT, children: taskTables(parts, language) },
    [requestsMark]: { type: PatchType.DOCUMENT, children: requests.map((request) => paragraph(request, bodySetting)) },
  };
  for (const [mark, textOf] of Object.entries(textMarks))
    patches[mark] = inParagraph(textOf({ ...rest, parts, requests }, language));
  const data = { outputType: 'uint8array', data: template, patches, trimPlaceholders: true } as const;
  return await patchDocument(data);
}

function inParagraph(text: string): IPatch {
  const children = wordLines(text).map(
    (line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }),
  );
  return { type: PatchType.PARAGRAPH, children };
}

/** The letter's own texts mark no place: what a plan says in braces is not filled in once more. */
function withoutMarks(letter: Letter): Letter {
  return JSON.parse(JSON.stringify(letter).replaceAll('{{', '{ {')) as Letter;
}
