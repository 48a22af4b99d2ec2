/** Whom a sentence charges with what: *Sở X chủ trì, phối hợp với Sở Y thực hiện ...*, *Giao Sở X ...*, *Sở X có trách nhiệm:* */
import { beginsAsBody, beginsName } from '../agencies/heads.ts';
import { wholeNameEnd } from '../agencies/sectors.ts';
import { splitNames } from '../agencies/split-names.ts';
import { actionWords } from './action-words.ts';

export interface Subject {
  /** The names as they stand in the sentence; `''` where it begins with what is to be done. */
  readonly lead: string;
  readonly with: string;
  /** Whether nothing follows but a colon, so that what stands below is what they are charged with. */
  readonly isOver: boolean;
  /** Whether some name is none that bodies bear. */
  readonly isUnsure: boolean;
}

const asking = /^(?:(?:giao|đề nghị|yêu cầu|phân công|chỉ đạo|đối với|riêng|trách nhiệm của)\s*:?\s+)/iu;
/** *- Thường trực Ban chỉ đạo ...* behind a name says which office else it has. */
const apposition =
  /\s[-–]\s(?:cơ quan )?thường trực\s.*?(?=\s(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp)|\s*[:,])/iu;
/** What follows says what for, and names nobody. */
const purpose =
  /\s(?:trong (?:việc|quá trình|công tác|phạm vi|triển khai)|để|nhằm|về việc|tại|thông qua|bằng|khi|theo quy định|đối với|trên địa bàn)(?=[\s,])/iu;
const opening =
  /^(?:trên cơ sở|căn cứ|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng)|định kỳ|theo chức năng)(?!\p{L})/iu;
const longestOpening = 160;
/** So many words are more than a name: an action that we do not know has got into it. */
const longestName = 16;
/** What ends in a point is a sentence sooner than a name. */
const longestNameOfSentence = 9;
/** So long a list of bodies is none. */
const longestNames = 300;

/** Whether the sentence begins with a body that does something which we do not know: *VNPT phủ sóng ...* */
export function mayCharge(sentence: string): boolean {
  const text = withoutOpening(sentence).replace(asking, '');
  return /[.;]\s*$/u.test(text) && beginsAsBody(text) && beginsName(text) && !isInCapitals(text);
}

/** Whom the sentence charges; null where it begins with nobody. */
export function subjectOf(sentence: string): Subject | null {
  const subject = subjectIn(inSmallLetters(sentence));
  return subject === null || !isInCapitals(sentence) ? subject : { ...subject, isUnsure: true };
}

/** A sentence typed in capitals from end to end; a heading of that kind ends without a point. */
function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length > 40 && /[.;]\s*$/u.test(text);
}

function inSmallLetters(sentence: string): string {
  if (!isInCapitals(sentence)) return sentence;
  const small = sentence
    .toLowerCase()
    .replaceAll(/(?<!\p{L})(?:ubnd|hđnd|mttq|ubmttq)(?!\p{L})/gu, (letters) => letters.toUpperCase());
  return small.replaceAll(/(?<=^|[,;]\s*)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** *Trên cơ sở Kế hoạch này, các đơn vị ...*: on what ground, or how often, before whom. */
function withoutOpening(sentence: string): string {
  if (!opening.test(sentence)) return sentence;
  const commas = [...sentence.slice(0, longestOpening).matchAll(/,\s+/g)].map(
    ({ index, 0: comma }) => index + comma.length,
  );
  const from = commas.find((at) => beginsName(sentence.slice(at)) && actionWords(sentence.slice(at)).length > 0);
  return from === undefined ? sentence : sentence.slice(from);
}

function subjectIn(sentence: string): Subject | null {
  const text = withoutOpening(sentence).replace(apposition, '').replace(asking, '');
  if (!beginsAsBody(text)) return null;
  const end = endOfNames(text);
  if (end === null) return null;
  const names = text.slice(0, end).replace(/[\s,;:]+$/u, '');
  if (names.length > longestNames || /[.!?]\s/u.test(names)) return null;
  const bodies = splitNames(names);
  if (bodies.length === 0 || isBareKind(names) || isHeadline(text)) return null;
  const rest = text.slice(end);
  return {
    lead: names,
    with: supportingIn(rest),
    isOver: isOnlyOver(rest),
    isUnsure: bodies.some(({ isUnsure }) => isUnsure),
  };
}

const bracket = /\(([^()]+)\)/gu;
const bracketCharge = /(?:chủ trì|đầu mối|chịu trách nhiệm|thực hiện)/iu;

/** Whom a bracket of the sentence charges: *Ban hành Quy chế ... (Sở X chủ trì, phối hợp với Sở Y)*; null where none does. */
export function bracketedSubject(sentence: string): Subject | null {
  for (const [, inside = ''] of sentence.matchAll(bracket)) {
    if (!bracketCharge.test(inside)) continue;
    const subject = subjectOf(inside.trim().replace(/^do\s+/iu, ''));
    if (subject !== null && !subject.isUnsure) return { ...subject, isOver: false };
  }
  return null;
}

/** Who supports, of a sentence that begins with what is to be done: *Chủ trì, phối hợp với Sở Y ...* */
export function supportingIn(sentence: string): string {
  const [match] = [
    ...sentence.matchAll(/phối hợp(?: chặt chẽ| đồng bộ| thường xuyên)?(?:,? (?:với|cùng với|cùng))?\s+/giu),
  ];
  if (match === undefined || match.index > 60) return '';
  const behind = sentence.slice(match.index + match[0].length);
  if (!beginsAsBody(behind) && !/^\p{Ll}/u.test(behind)) return '';
  const end = endOfNames(behind);
  const whole = behind.slice(0, end ?? 0);
  const names = whole.slice(0, purpose.exec(whole)?.index ?? whole.length).replace(/[\s,;:]+$/u, '');
  return names.length <= longestNames && !/[.!?;]\s/u.test(names) ? names : '';
}

/** Where the names end: at a word of action, behind a whole name, at a colon or the end of nothing but names; null where they do not. */
function endOfNames(text: string): number | null {
  const end = endByWords(text);
  const whole = wholeNameEnd(text);
  return whole !== null && (end === null || (whole < end && !namesMore(text.slice(whole, end)))) ? whole : end;
}

/** *UBND các xã | miền núi, Sở Y tế | chủ trì*: the list goes on. */
function namesMore(between: string): boolean {
  return between.split(/[,;]|\svà\s/u).some((part, at) => at > 0 && beginsName(part.trim()));
}

function endByWords(text: string): number | null {
  const colon = text.indexOf(':');
  const [first, ...others] = actionWords(text).filter(({ at }) => at > 0);
  if (first === undefined) return colon >= 0 ? colon : onlyNames(text) ? text.length : null;
  const strong = others.find(({ isCharging }) => isCharging);
  const isOneName =
    strong !== undefined &&
    !/[,;:]/.test(text.slice(first.at, strong.at)) &&
    /^(?:Ban|Trung tâm|Quỹ|Văn phòng|Tổ)\s/u.test(text);
  const end = isOneName && !first.isCharging ? strong.at : first.at;
  return colon >= 0 &&
    colon < end &&
    splitNames(text.slice(0, colon)).every(({ isUnsure }) => !isUnsure) &&
    !/^(?:các|những)\s+\p{L}+\s*$/iu.test(text.slice(0, colon))
    ? colon
    : end;
}

function onlyNames(text: string): boolean {
  const longest = /[.;]\s*$/u.test(text) ? longestNameOfSentence : longestName;
  return (
    text.length < 160 &&
    !/[.!?]\s/u.test(text) &&
    splitNames(text).every(({ name, isUnsure }) => !isUnsure && name.split(/\s+/u).length <= longest)
  );
}

/** *có trách nhiệm:*, *chủ trì, phối hợp với ...:*, *theo chức năng, nhiệm vụ được giao:* */
function isOnlyOver(rest: string): boolean {
  return rest.trim() === '' || /:\s*$/u.test(rest) || /(?:sau đây|như sau|sau)\s*[.:]?\s*$/iu.test(rest);
}

/** *Tổ chức*, *Báo*, *Ban* at the start of a sentence are no body by themselves. */
function isBareKind(names: string): boolean {
  return (
    /^(?!các )\p{L}+(?: (?:chức|hội|phòng|phủ|phố|xã))?$/iu.test(names.trim()) && !/\p{Lu}{2}|^Chính phủ$/u.test(names)
  );
}

/** A heading in capitals that is no name of a department or the like. */
function isHeadline(text: string): boolean {
  return (
    text === text.toUpperCase() &&
    !/^(?:SỞ|BỘ|UBND|ỦY BAN|CÔNG AN|BAN|HỘI|LIÊN ĐOÀN|VĂN PHÒNG|CÁC SỞ|THANH TRA|CỤC|KHO BẠC|NGÂN HÀNG)\s/u.test(text)
  );
}
