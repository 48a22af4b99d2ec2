/** The deadline that a sentence of the body names; one that names none is open-ended, as duties of a plan are. */
import { dueValue } from '../../calendar/due-name.ts';
import { foldDiacritics } from '../../calendar/fold.ts';
import type { UnderstoodWording } from '../../wording/reading.ts';
import { readWording } from '../../wording/wording.ts';
import type { SourcePlace } from '../described.ts';
import { type Review, review } from '../review.ts';
import { nothingBesides, type ReadDeadline, readDeadline } from './read-deadline.ts';
import { unreadDeadline } from './unread-deadline.ts';

/** Null where the text names none. */
type TextDeadline = ReadDeadline | null;

/** Words that bind a sentence to a day or period: other years in it are goals, names, reasons. */
const binding =
  /^(?:hoan thanh|xong|truoc|trong (?:quy|thang|nam|ngay|vong|\d)|cham nhat|den het|het|dinh ky|hang|moi|thuong xuyen|quy [ivx\d]|sau khi|thoi (?:gian|han)|vao|ngay|thang)/;
/** What a sentence with any time in it has. */
const timely =
  /\d|quý|tháng|hằng|hàng|định kỳ|thường xuyên|sau khi|duy trì|trước|thời (?:hạn|gian)|hoàn thành|chậm nhất/iu;
const longest = 480;

/** The deadline in the text of a clause. */
export function textDeadline(text: string, place: SourcePlace): TextDeadline {
  if (!timely.test(text)) return null;
  const readings = piecesOf(text).map((piece) => ({ piece, reading: readWording(piece) }));
  const found = readings.flatMap(({ piece, reading }) => (reading.due === null ? [] : [{ piece, reading }]));
  const dated = found.filter(isBound);
  const [open] = readings.flatMap(({ piece, reading }) =>
    reading.due === null ? (unreadDeadline(reading, piece) ?? []) : [],
  );
  const [first] = dated;
  if (first !== undefined) return deadlineOf(first, dated.length > 1 || open !== undefined, place);
  if (open !== undefined) return readDeadline(open, place, null);
  const loose = found[0] ?? recurringIn(text);
  if (loose === undefined || loose.reading.due.kind === 'event') return null;
  return { ...nothingBesides, due: 'ongoing', wording: null, reviews: [reviewOf(loose, place)] };
}

interface Understood {
  readonly piece: string;
  readonly reading: UnderstoodWording;
}

/** *vào các ngày 01, 11, 21 hàng tháng*: that it recurs is certain, and by when is not. */
function recurringIn(text: string): Understood | undefined {
  const [piece] = /(?:(?:hằng|hàng|mỗi)|định kỳ(?: \d+)?) (?:năm|quý|tháng)(?!\p{L})/iu.exec(text) ?? [];
  const reading = piece === undefined ? null : readWording(piece);
  return piece === undefined || reading === null || reading.due === null ? undefined : { piece, reading };
}

/** The whole where it is short, else its sentences, and their parts where they are still too long. */
function piecesOf(text: string): readonly string[] {
  if (text.length <= longest) return [text];
  const sentences = text.split(/(?<=[.;])\s+|\n/u);
  return sentences
    .flatMap((sentence) => (sentence.length <= longest ? [sentence] : sentence.split(/,\s+(?=\p{Ll})/u)))
    .filter((piece) => timely.test(piece) && piece.length <= longest);
}

function wordingOf({ piece, reading }: Understood): string {
  const excerpt = reading.steps.find((step) => step.kind === 'excerpt');
  return (excerpt?.kind === 'excerpt' ? excerpt.text : piece)
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
    .trim();
}

function isBound(found: Understood): boolean {
  const { due } = found.reading;
  if (due.kind === 'event') return due.within !== null;
  return binding.test(foldDiacritics(wordingOf(found)));
}

function deadlineOf(first: Understood, hasOthers: boolean, place: SourcePlace): ReadDeadline {
  const wording = wordingOf(first);
  const isRepeating = first.reading.due.kind === 'recurring' && !/^(?:định kỳ|trước|chậm nhất)/iu.test(wording);
  const doubts: readonly Review[] = isRepeating || hasOthers ? [reviewOf(first, place)] : [];
  return { ...nothingBesides, due: dueValue(first.reading.due), wording, reviews: doubts };
}

function reviewOf(found: Understood, place: SourcePlace): Review {
  const due = dueValue(found.reading.due);
  const maybe =
    typeof due === 'string'
      ? due
      : Object.entries(due)
          .map(([key, value]) => `${key}: ${value}`)
          .join(', ');
  return review('deadline-in-text', place, { text: wordingOf(found), maybe, key: 'due' });
}
