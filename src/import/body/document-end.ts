/** The end of an official document: who gets it and who signs it. */
import type { DraftDocument } from '../draft-plan.ts';

interface DocumentEnd extends Pick<DraftDocument, 'recipients' | 'signatory'> {
  /** Lines that are neither. */
  readonly others: readonly string[];
}

const authority = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?/u;
const offices =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BÍ THƯ|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|TRƯỞNG|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG)/u;

/** Whether the line begins the end: recipients or a signature. */
export function beginsEnd(text: string): boolean {
  return /^nơi nhận\s*:?/iu.test(text) || isSigning(text);
}

/** What stands in the lines, in whatever order its two halves come. */
export function endOf(lines: readonly string[]): DocumentEnd {
  const found: Record<Half, string[]> = { recipients: [], signature: [], other: [] };
  let inside: Half = 'other';
  for (const line of lines.flatMap((text) => text.split('\n'))) {
    const text = line
      .trim()
      .replaceAll(/^\*+|\*+$/g, '')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(text) || /^\(?(?:đã ký|ký tên)/iu.test(text)) continue;
    if (/^nơi nhận/iu.test(text)) {
      inside = 'recipients';
      putAfter(text, found.recipients);
      continue;
    }
    if (isSigning(text)) inside = 'signature';
    const half = inside === 'recipients' && isName(text) && !isRecipient(text) ? 'signature' : inside;
    found[half].push(half === 'recipients' ? withoutMark(text) : text);
  }
  return { recipients: found.recipients, signatory: signatoryIn(found.signature), others: found.other };
}

type Half = 'recipients' | 'signature' | 'other';

/** Whether the line names an office in capitals: who signs, or who decides. */
export function isOffice(text: string): boolean {
  return offices.test(text) && text === text.toUpperCase();
}

function isSigning(text: string): boolean {
  return authority.test(text) || isOffice(text);
}

function putAfter(line: string, recipients: string[]): void {
  const rest = line.replace(/^nơi nhận\s*:?/iu, '').trim();
  if (rest !== '') recipients.push(withoutMark(rest));
}

function isRecipient(text: string): boolean {
  return /^[-–+•*]/.test(text) || /[;.]$/.test(text);
}

/** Whether the text is nothing but the name of a person. */
export function isName(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+\s?){2,5}$/u.test(text);
}

function withoutMark(text: string): string {
  return text.replace(/^[-–+•*]\s*/, '');
}

/** *TM. ỦY BAN NHÂN DÂN* and *KT. CHỦ TỊCH* are the authority, what follows the position, and the name comes last. */
function signatoryIn(lines: readonly string[]): DraftDocument['signatory'] {
  if (lines.length === 0) return null;
  const name = lines.filter((line) => line !== line.toUpperCase()).at(-1) ?? '';
  const titles = lines.filter((line) => line === line.toUpperCase());
  const signers = titles.filter((line) => authority.test(line));
  const positions = titles.filter((line) => !authority.test(line));
  return { authority: signers.join('\n'), position: positions.join('\n'), name };
}
