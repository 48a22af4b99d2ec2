/** The words that names of bodies begin with, so that a list of them can be told from one long name. */
import { wordList } from '../../wording/word-list.ts';
import { bare } from './sectors.ts';

/** Without their marks they would be other words: *Sơ kết* is no *Sở*, *Quan tâm* no *Quận*. */
const capitalHeads = wordList(`
  sở, bộ, ubnd, hđnd, ủy ban, hội đồng, văn phòng, vp, công an, ban, liên đoàn, liên hiệp, liên minh, hội, hiệp hội,
  đoàn, tỉnh đoàn, thành đoàn, trung ương, mặt trận, ubmttq, mttq, cục, chi cục, tổng cục, vụ, viện, trường, học viện,
  đại học, đài, báo, trung tâm, tạp chí, thanh tra, kho bạc, ngân hàng, bảo hiểm, bhxh, thuế, hải quan, tòa án,
  quân khu, bộ đội, phòng, quỹ, tập đoàn, tổng công ty, công ty, thông tấn, chính phủ, thủ tướng, kiểm toán, huyện,
  thị xã, thành phố, tỉnh ủy, thành ủy, huyện ủy, xã, phường, thị trấn, quận, đặc khu, tổ chức, cơ quan, đơn vị,
  doanh nghiệp, chủ đầu tư, địa phương, thành viên, tổ công tác, tổ, người đứng đầu, chủ tịch, giám đốc, thủ trưởng,
  lãnh đạo, các, toàn thể, tất cả, nhà máy, bệnh viện, trạm, đảng ủy, bưu điện, điện lực, vnpt, viettel,
  chánh văn phòng, trưởng ban, bí thư, tỉnh, cty, viện kiểm sát, ngành, cấp ủy, những, cơ sở
`);
/** Typed without a capital they still begin a name of their own; others go on with the one before. */
const plainHeads = wordList(`
  các, ubnd, hđnd, ủy ban, sở, bộ, toàn thể, tất cả, thành viên, công an, văn phòng, mặt trận, chủ đầu tư,
  doanh nghiệp, những, bảo hiểm, hội, liên đoàn, chi cục, cục, phòng
`);
/** What is named by its kind alone, whoever they are. */
const kinds = wordList(`
  sở, bộ, ban, ngành, đoàn thể, hội, địa phương, đơn vị, cơ quan, tổ chức, hiệp hội, cấp, huyện, thị xã, thành phố,
  xã, phường, thị trấn, quận, đặc khu, tỉnh, doanh nghiệp, ngành tỉnh
`);
/** *Tổ chức thực hiện* is what is to be done; *tổ chức chính trị* are somebody. */
const organisation =
  /^tổ chức(?! (?:chính trị|xã hội|đảng|đoàn|hội|công đoàn|quốc tế|kinh tế|tín dụng|khoa học|phi chính phủ|hành nghề|có liên quan|liên quan|nghề nghiệp|hợp tác|tư vấn))/u;

/** What begins like a body and is none: *Ban hành*, *Báo cáo*, *Phòng, chống*, *Xã hội hóa*, *Cơ sở dữ liệu*. */
const noBody = new RegExp(
  `^(?:${[
    'ban (?:hành|đầu|bố)',
    'báo (?:cáo|động|chí)',
    'phòng (?:chống|ngừa|cháy|trừ)',
    'hội (?:nghị|thảo|nhập|họp|chợ|thi|diễn)',
    'xã hội',
    'trường hợp',
    'đoàn (?:kết|viên)',
    'vụ việc',
    'thuế (?:suất|thu)',
    '(?:thanh tra|kiểm toán) (?:kiểm tra|giám sát|việc|công tác|đột xuất|định kỳ)',
    'cơ sở (?:hạ tầng|vật chất|dữ liệu|pháp lý|đó|này)',
    'đơn vị tính',
    'bảo hiểm (?:y tế|thất nghiệp|tự nguyện)',
    'bộ (?:phận|máy|tiêu chí|chỉ số|đề|tài liệu|quy|thủ tục|dữ liệu|luật|mã|công cụ)',
    'sở hữu',
    'viện (?:dẫn|trợ|phí)',
    'quỹ (?:đất|nhà)',
    'địa phương hóa',
    'tỉnh (?:lộ|hình)',
    'công an toàn',
  ].join('|')})(?= |$)`,
  'u',
);
/** Of *các* only these are bodies. */
const several =
  /^(?:các|những|toàn thể|tất cả(?: các)?) (?:sở|bộ|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|huyện|xã|phường|thị|thành|tỉnh|quận|doanh|trường|cơ sở|hội|đoàn|chủ đầu tư|cấp|phòng|trung tâm|viện|đại học|học viện|tập đoàn|tổng|công ty|ngân hàng|hiệp hội|liên|lực lượng|cục|vụ|chi|báo|đài|nhà|ủy ban|ubnd|hđnd|hộ |cá nhân|trưởng|giám đốc|đồng chí|khu |hợp tác xã|bệnh viện|quỹ|tòa án|đặc khu|thôn|quân|công an)/u;

/** Whether the text begins as a name does that starts here. */
export function beginsName(text: string): boolean {
  if (/^\p{Lu}/u.test(text.trim())) return beginsAsBody(text);
  return beginsWith(toned(text), plainHeads) && beginsAsBody(text);
}

/** Whether the text begins as the name of some body, however it is typed. */
export function beginsAsBody(text: string): boolean {
  const words = toned(text);
  if (organisation.test(words)) return false;
  if (noBody.test(words) || (/^(?:các|những|toàn thể|tất cả) /u.test(words) && !several.test(words))) return false;
  return isCapitals(text) || beginsWith(words, capitalHeads) || beginsWith(words, plainHeads);
}

/** `ban, ngành`, `thị xã`, `đoàn thể tỉnh`: a kind of body, and nobody by name. */
export function isKind(text: string): boolean {
  const words = toned(text)
    .replace(/ (?:có )?liên quan$/, '')
    .replace(/ (?:tỉnh|trung ương|địa phương|cấp tỉnh|cấp huyện|cấp xã|trong tỉnh|trên địa bàn.*)$/, '');
  return kinds.includes(words);
}

/** Whether the name says only what kind of body it is: *Báo*, *Đài*. */
export function isBareHead(name: string): boolean {
  return /^(?:báo|đài|trường|viện|trung tâm|chi cục|cục|công ty|cty|bệnh viện)$/iu.test(name.trim());
}

/** Whether the name is of more than one body, without saying which: *các sở, ngành*, *UBND cấp xã*. */
export function isGroupName(name: string): boolean {
  const words = bare(name);
  if (/^(?:cac|nhung|toan the|tat ca|thanh vien) /.test(words)) return true;
  if (/ lien quan$| lien quan /.test(words)) return true;
  if (/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:cac|cap (?:huyen|xa|tinh|co so))\b/.test(words)) return true;
  if (/\bcap (?:huyen|xa)\b| cac (?:xa|phuong|thi|huyen|quan|dac khu|khu vuc|cap|tinh|don vi|dia phuong)\b/.test(words))
    return true;
  return name.split(/[,;]/).every((part) => isKind(part)) || isKind(name);
}

/** Abbreviations that are bodies by themselves; of others nobody knows whether they only go on with the name before. */
const bodies =
  /^(?:[SB](?=\p{Lu}{2})|UB(?:ND|MT)|HĐND|MTTQ|BHXH|LĐLĐ|NHNN|KBNN|B?CHQS|BCH|BĐBP|BCĐ|BQL|TAND|VKS|VP|TT|CA(?!\p{Lu}{2})|CDC|VNPT|EVN|Cty)/u;

/** Whether it begins with an abbreviation that may be a body's or a part of a name: `VSMT nông thôn`. */
export function isUnknownAbbreviation(text: string): boolean {
  return isCapitals(text) && !bodies.test(text.trim());
}

/** An abbreviation stands in front: `SGDĐT`, `BHXH tỉnh`, `VP UBND`. */
function isCapitals(text: string): boolean {
  const name = text.trim();
  const isInFront = /^\p{Lu}[\p{Lu}&.-]*\p{Lu}(?!\p{Ll})/u.test(name) && name !== name.toUpperCase();
  return isInFront || /^\p{Lu}[\p{Lu}&.-]{1,9}$/u.test(name);
}

function beginsWith(words: string, heads: readonly string[]): boolean {
  return heads.some((head) => words === head || words.startsWith(`${head} `));
}

/** In small letters, one way of placing the tone (*uỷ*, *hoà*), no punctuation. */
function toned(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/uỷ/g, 'ủy')
    .replaceAll(/oà(?!n)/g, 'òa')
    .replaceAll(/oá(?!n)/g, 'óa')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
