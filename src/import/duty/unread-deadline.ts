/** The words of a sentence that state a deadline which nobody can read a day from: *trong tháng 13/2026*, *trước Tết*. */
import type { FoundDeadline, ReadingStep, UnreadableWording } from '../../wording/reading.ts';
import { cleanWording } from '../../wording/tokens.ts';

/** What begins the words of a deadline; a goal or a name has none of these. */
const states =
  /^(?:hoàn thành|xong|trước|chậm nhất|muộn nhất|thời (?:hạn|gian|điểm)|hạn|vào (?:đầu |giữa |cuối )?(?:ngày|tháng|quý|năm)|trong (?:vòng |thời (?:hạn|gian) )?(?:quý|tháng|ngày|năm|\d))/iu;
/** Such words in front of a day or period, with what is to be done between. */
const statesBefore = /(?:hoàn thành|xong|trước|chậm nhất|muộn nhất|thời (?:hạn|gian|điểm))[\p{L}\s:]*$/iu;
/** Right in front of words that name no day: *hoàn thành trong kỳ họp*, not *hoàn thành nhiệm vụ năm học*. */
const leads =
  /(?:(?:hoàn thành|xong|chậm nhất|muộn nhất|thời (?:hạn|gian|điểm))(?: (?:hoàn thành|thực hiện|là|ngay|trong|vòng|vào|trước|sau|đến|khoảng|dịp|chậm nhất|ngày|tháng|quý|năm|mười))*\s*:?|trước (?:ngày|tháng|quý|năm)|trong (?:vòng|thời (?:hạn|gian)|tháng|quý|năm))[\s\d/.-]*$/iu;
/** What *trước* must have behind it to be about time. */
const seasons = /^\s*(?:tết|dịp|kỳ họp|năm học|học kỳ|khai giảng|mùa|ngày|tháng|quý)(?!\p{L})/iu;
const recurs = /^ (?:hằng|hàng|mỗi) (?:năm|quý|tháng)/iu;
const labelled = /(?:thời (?:hạn|gian)(?: hoàn thành| thực hiện)?|hạn hoàn thành)\s*:\s*(?=\p{L})/iu;

/** The words; null where the sentence states no deadline. */
export function unreadDeadline({ steps }: UnreadableWording, sentence: string): string | null {
  const phrase = cleanWording(sentence);
  return steps.flatMap((step) => statedBy(step, phrase) ?? [])[0] ?? labelledIn(phrase);
}

function statedBy(step: ReadingStep, phrase: string): string | null {
  switch (step.kind) {
    case 'impossible':
      // *Lương tháng 13* names no year.
      return dated(step.text, phrase) ?? (/\d{4}/.test(step.text) ? step.text : null);
    case 'year-missing':
    case 'gap':
    case 'backwards':
      return dated(step.text, phrase);
    case 'several':
      return severalIn(step.found, phrase);
    case 'inexact':
      return inexact(step.text, phrase);
    default:
      return null;
  }
}

function dated(text: string, phrase: string): string | null {
  const at = phrase.indexOf(text);
  const whole = `${text}${recurs.exec(phrase.slice(at + text.length))?.[0] ?? ''}`;
  if (states.test(text)) return whole;
  const lead = statesBefore.exec(phrase.slice(0, Math.max(0, at)));
  return lead === null ? null : `${lead[0].trim()} ${whole}`;
}

/** From the first of them to the last. */
function severalIn(found: readonly FoundDeadline[], phrase: string): string | null {
  const [first = '', last = ''] = [found[0]?.text, found.at(-1)?.text];
  const from = phrase.indexOf(first);
  const to = phrase.lastIndexOf(last);
  const isStated = found.some(({ text, value }) => states.test(text) || (value === null && /^ngày \d/iu.test(text)));
  if (!isStated || from < 0 || to < from) return null;
  return phrase.slice(from, to + last.length);
}

/** Up to the end of the clause, since the reader stopped at the first word that names no day. */
function inexact(text: string, phrase: string): string | null {
  const at = phrase.indexOf(text);
  const lead = leads.exec(phrase.slice(0, at))?.[0] ?? '';
  const behind = phrase.slice(at + text.length);
  const isBare = /^trước$/iu.test(text);
  const isStated = lead !== '' || (isBare ? seasons.test(behind) : states.test(text));
  return isStated ? clauseFrom(phrase, at - lead.length) : null;
}

/** *Thời hạn: ngay sau khi ký*: whatever stands behind such a label. */
function labelledIn(phrase: string): string | null {
  const label = labelled.exec(phrase);
  return label === null ? null : clauseFrom(phrase, label.index);
}

function clauseFrom(phrase: string, at: number): string {
  return phrase
    .slice(at)
    .replace(/[.;,](?:\s.*)?$/su, '')
    .trim();
}
