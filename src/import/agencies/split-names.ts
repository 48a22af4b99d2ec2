/** The bodies that a cell or a phrase names, one by one: commas and *và* also stand inside of names. */
import { beginsAsBody, beginsName, isGroupName, isKind, isUnknownAbbreviation } from './heads.ts';
import { isAbbreviation } from './name-key.ts';
import { bare, beginsSector, sectorNamed, sectorOf } from './sectors.ts';

/** A body as it was named. */
export interface NamedBody {
  /** As typed; completed where the list left out what the names share. */
  readonly name: string;
  /** *Sở Tài chính, Nội vụ*: the second is *Sở Nội vụ*. */
  readonly isCompleted: boolean;
  /** Stands under a head that the list states itself: *Các Sở: Tài chính, Nội vụ*. */
  readonly isListed: boolean;
  /** Begins with no word that bodies' names begin with. */
  readonly isUnsure: boolean;
}

interface Piece {
  /** What stands before it: `,`, `;`, `và`; `''` before the first. */
  readonly mark: string;
  readonly text: string;
}

/** The bodies in the text, in their order. */
export function splitNames(text: string): readonly NamedBody[] {
  const found: NamedBody[] = [];
  for (const piece of piecesOf(plainList(text))) {
    const open = found.at(-1);
    if (open !== undefined && goesOn(open, piece)) found[found.length - 1] = goneOn(open, piece);
    else for (const one of open === undefined ? firstOf(piece.text) : nextOf(open, piece)) found.push(one);
  }
  return found.filter(({ name }) => /\p{L}/u.test(name));
}

function goneOn(open: NamedBody, piece: Piece): NamedBody {
  const name = `${open.name}${joint(piece)}${piece.text}`;
  return { ...open, name, isUnsure: open.isUnsure || (!isPaper(open.name) && goesOnInCapitals(open, piece)) };
}

/** Lines and remarks taken away that say nothing of who it is. */
function plainList(text: string): string {
  return text
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/^\s*(?:[-–+•*]|\d+[.)]|[a-z]\))\s+/gmu, '')
    .replaceAll(/\s[-–]\s(?:cơ quan )?(?:thường trực|đầu mối)[^,;\n]*/giu, '')
    .replaceAll(/([,\-–&]|\s(?:và|với|của))\s*\n/giu, '$1 ')
    .replaceAll(/\n(?=\p{Ll})(?!các |toàn thể |tất cả )/gu, ' ')
    .replaceAll(/\s*\n\s*/g, '; ')
    .replaceAll(/[ \t]+/g, ' ')
    .replace(/[\s.:;,]+$/u, '')
    .trim();
}

function piecesOf(text: string): readonly Piece[] {
  const parts = text.split(
    /\s*([;,]|(?<=\s)(?:và|cùng với|&)(?=\s)|\s\/\s|\s\+\s|\/(?=(?:Sở|Bộ|UBND|Ban|Công an)\s))\s*/u,
  );
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const piece = (parts[at] ?? '').trim();
    const mark = (at === 0 ? '' : (parts[at - 1] ?? '')).trim();
    if (piece !== '') pieces.push({ mark, text: piece.replace(/^(?:và|cùng)\s+/u, '') });
  }
  return pieces;
}

/** *Các Sở: Tài chính*, *các bộ Tài chính*. */
const sharedHead = /^các\s+(sở|bộ)\s*:?\s+/iu;

function firstOf(text: string): readonly NamedBody[] {
  const shared = sharedHead.exec(text);
  const rest = shared === null ? '' : text.slice(shared[0].length);
  // *Các Sở: ...* says itself what the names share.
  if (shared !== null && beginsSector(rest))
    return [{ ...completed(shared[1] ?? '', rest), isCompleted: false, isListed: true }];
  const isUnsure = (!beginsAsBody(text) && !isKind(text)) || runsOn(text);
  return [{ name: text, isCompleted: false, isListed: false, isUnsure }];
}

/** *các doanh nghiệp viễn thông phủ sóng 5G*: what they do has got into the name; *Sở Nội vụSở Tư pháp*: another name has. */
function runsOn(name: string): boolean {
  return (
    /^(?:các|những)\s.*\d/iu.test(name) ||
    /\p{Ll}(?:Sở|Bộ|UBND|[UỦ][ỷỶy]|Ban|Công an|Văn phòng|Hội|Cục|Các)(?!\p{L})/u.test(name)
  );
}

function nextOf(open: NamedBody, { text }: Piece): readonly NamedBody[] {
  const head = /^(sở|bộ)\s/iu.exec(open.name)?.[1];
  // Among ministries *Công an* is one; beside departments it is the police of the province.
  const isMinistry = head?.toLowerCase() === 'bộ' && sectorNamed(text) !== null;
  const isSector = isMinistry || (!beginsName(text) && beginsSector(text.replace(/ tỉnh$/u, '')));
  if (head === undefined || !isSector) return firstOf(text);
  return [{ ...completed(head, text), isCompleted: !open.isListed, isListed: open.isListed }];
}

function completed(head: string, rest: string): NamedBody {
  return {
    name: `${head[0]?.toUpperCase() ?? ''}${head.slice(1).toLowerCase()} ${rest}`,
    isCompleted: true,
    isListed: false,
    isUnsure: false,
  };
}

/** Whether the piece goes on with the name before it. */
function goesOn(open: NamedBody, piece: Piece): boolean {
  const { text, mark } = piece;
  const sector = /^(?:sở|bộ)\s+(.*)$/iu.exec(open.name)?.[1] ?? null;
  if (sector !== null && continuesSector(sector, piece)) return true;
  if (mark === ';') return false;
  if (goesOnBehindAnd(open, piece)) return true;
  if (goesOnWithKinds(open.name, text)) return true;
  if (beginsName(text)) return false;
  const isPlain = /^\p{Ll}/u.test(text);
  if (sector === null) return isPlain ? !isKind(text) || isGroupName(open.name) : true;
  if (sectorNamed(sector) !== null) return isPlain && !isKind(text) && !isGroupName(text);
  return !beginsSector(text) && (!isPlain || !isKind(text) || isGroupName(open.name));
}

function goesOnBehindAnd(open: NamedBody, piece: Piece): boolean {
  return isOfficeOfBoth(open.name, piece) || goesOnInCapitals(open, piece);
}

/** *Trung tâm Nước sạch và VSMT nông thôn*, *Báo và PTTH*: capitals behind *và* that are no body known by them. */
function goesOnInCapitals({ name }: NamedBody, { mark, text }: Piece): boolean {
  const isOpen =
    isPaper(name) ||
    (/^(?:Trung tâm|Trường|Viện|Ban|Chi cục|Cục|Phòng|Hội|Đài|C(?:ông )?ty)\s/u.test(name) && !isGroupName(name));
  return /^(?:và|&)$/u.test(mark) && isOpen && isUnknownAbbreviation(text);
}

/** No newspaper is called *Báo*: its name goes on. */
function isPaper(name: string): boolean {
  return /^báo$/iu.test(name.trim());
}

/** *Văn phòng HĐND và UBND xã*, *Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh*: one office serves both. */
function isOfficeOfBoth(name: string, { mark, text }: Piece): boolean {
  const isOffice = /^(?:VP|(?:Chánh )?Văn phòng) (?:HĐND|Hội đồng nhân dân|Đoàn (?:ĐBQH|đại biểu Quốc hội))$/iu.test(
    name,
  );
  return (
    isOffice &&
    /^(?:và|&|,)$/u.test(mark) &&
    /^(?:UBND|HĐND|[UỦ][ỷỶyY] ban nhân dân|Ủy ban nhân dân|Hội đồng nhân dân)(?!\p{L})/iu.test(text)
  );
}

/** *các sở, ngành*, *UBND các huyện, thị xã, thành phố*. */
function goesOnWithKinds(name: string, text: string): boolean {
  if (/\scác\s/u.test(name) && isKind(name.replace(/^.*\scác\s/u, '').replace(/^.*,\s/u, '')) && isKind(text))
    return true;
  if (isKindList(name) && (isKind(text) || (/^\p{Ll}/u.test(text) && !beginsName(text)))) return true;
  const plain = bare(name).replace(/^(?:chu tich|thu truong|giam doc|lanh dao|nguoi dung dau) /, '');
  const isOfSeveral = /^(?:ubnd|uy ban nhan dan|hdnd|dang uy) (?:cac |huyen|xa|quan)/.test(plain);
  return (isOfSeveral || (plain !== bare(name) && /^cac /.test(plain))) && isKind(text);
}

/** *Sở Văn hóa, Thể thao và Du lịch* is one. */
function continuesSector(sector: string, { text, mark }: Piece): boolean {
  if (mark === ';') return false;
  // *Sở VHTT và DL*.
  if (isAbbreviation(sector) && isAbbreviation(text) && sectorOf(`${sector}${text}`) !== null) return true;
  return beginsSector(`${sector} ${text}`) || beginsSector(`${sector} ${text.replace(/ tỉnh$/u, '')}`);
}

function isKindList(name: string): boolean {
  return isGroupName(name) || /^(?:sở|bộ|ban|cơ quan|đơn vị|tổ chức|địa phương)$/iu.test(name.trim());
}

function joint({ mark }: Piece): string {
  return /^[,;]$/.test(mark) ? `${mark} ` : ` ${mark} `;
}
