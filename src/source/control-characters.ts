/** Characters that cannot be seen but change what is shown: controls, direction marks, joiners, line separators. */
import type { SourceFault } from './fault.ts';

/** So many are enough for one file. */
const most = 20;

/**
 * The first of the text's invisible characters, at most 20. Tabs, line feeds and carriage returns that end a line
 * together with a line feed are none.
 */
export function controlCharactersIn(text: string): SourceFault[] {
  const faults: SourceFault[] = [];
  for (let start = 0; start < text.length && faults.length < most; start += 1) {
    if (!isInvisible(text, start)) continue;
    const code = `U+${text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push({ rule: 'control-character', span: { start, end: start + 1 }, facts: { code } });
  }
  return faults;
}

function isInvisible(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x20) return code !== 9 && code !== 10 && !(code === 13 && text.charCodeAt(offset + 1) === 10);
  if (code < 0xad) return code >= 0x7f && code <= 0x9f;
  return code < 0x2000 ? isLowFormat(code) : isHighFormat(code);
}

/** Soft hyphen, grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian selectors. */
function isLowFormat(code: number): boolean {
  if (code === 0xad || code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160) return true;
  return code === 0x17b4 || code === 0x17b5 || (code >= 0x180b && code <= 0x180f);
}

/** Zero-width and direction marks, line and paragraph separators, embeddings, isolates, the byte order mark inside. */
function isHighFormat(code: number): boolean {
  if (code <= 0x206f) return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060;
  return code === 0x3164 || code === 0xfeff || code === 0xffa0 || (code >= 0xfff9 && code <= 0xfffb);
}
