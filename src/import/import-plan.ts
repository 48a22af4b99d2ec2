/** Sources to a draft plan: documents and tables, however many, make one. Everything that is not certain is marked. */

import { definitionsIn } from './agencies/definitions.ts';
import { capitalised, type KnownAgency, Register } from './agencies/register.ts';
import { type ClauseTree, clauseTree, type RawClause } from './body/clause-tree.ts';
import { endOf } from './body/document-end.ts';
import { type DocumentHead, headOf, titleCase } from './body/document-head.ts';
import { type Block, type Described, type Paragraph, plainParagraph } from './described.ts';
import { draftAppendices } from './draft-appendices.ts';
import type { DraftClause, DraftDocument, DraftPlan } from './draft-plan.ts';
import { draftClauses } from './duty/duties.ts';
import { type Review, review } from './review.ts';
import { taskTableIn } from './table/task-table.ts';
import { linesIn, withLabel, type Zones, zonesIn } from './zones.ts';

/** The plan in the sources, which are read in the order given. `known`: the register that is given. */
export function importPlan(sources: readonly Described[], known: readonly KnownAgency[]): DraftPlan {
  const zones = sources.flatMap(({ blocks }) => zonesIn(blocks));
  const heads = zones.map(({ head }) => headOf(head));
  const main = Math.max(
    0,
    heads.findIndex(({ type }) => type !== null),
  );
  const head = heads[main] ?? headOf([]);
  const register = new Register(head.place, known);
  for (const { blocks } of sources)
    for (const text of textsOf(blocks)) {
      for (const { full, short } of definitionsIn(text)) register.define(full, short);
    }
  const tables = draftAppendices(zones.flatMap(tablesOf), register);
  const { clauses, closing, leftOut } = bodyOf(zones);
  const body = draftClauses(clauses, register);
  const end = endOf(zones.flatMap((zone) => zone.end));
  const issuer = issuerOf(head, zones, register);
  const document = documentOf(head, { closing, ...end }, issuer);
  const remarks = sources.flatMap(({ remarks: own }) =>
    own.map(({ why, text, place }) => review(why, place, { text })),
  );
  const isBare = body.length === 0 && tables.appendices.length === 0;
  return {
    document,
    body,
    bodyReviews: bodyReviews(body),
    appendices: tables.appendices,
    agencies: register.agencies(),
    leftOut: [
      ...(isBare ? [review('no-task-table', null)] : []),
      ...tables.leftOut,
      ...leftOut,
      ...heads.flatMap((one, at) => (at === main ? one.others : (zones[at]?.head ?? []))).map(besides),
      ...end.others.map((text) => review('text-besides', null, { text })),
      ...remarks,
    ],
  };
}

function besides({ text, place }: Pick<Paragraph, 'text' | 'place'>): Review {
  return review('text-besides', place, { text });
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
  );
}

/** Task lists stand in appendices, wherever they stood. */
function tablesOf({ body, appendices }: Zones): readonly Block[] {
  return [...body.filter((block) => block.kind === 'table' && taskTableIn(block) !== null), ...appendices];
}

interface Body {
  readonly clauses: readonly RawClause[];
  readonly closing: string | null;
  readonly leftOut: readonly Review[];
}

function bodyOf(zones: readonly Zones[]): Body {
  const tree = clauseTree();
  const leftOut: Review[] = [];
  for (const { body } of zones) {
    for (const block of body) {
      if (block.kind === 'paragraph') {
        if (!tree.add(block)) leftOut.push(review('text-besides', block.place, { text: withLabel(block) }));
      } else if (taskTableIn(block) === null) addTable(block, tree, leftOut);
    }
  }
  const closing = takeClosing(tree.last());
  return { clauses: tree.clauses, closing: closing.length === 0 ? null : closing.join('\n'), leftOut };
}

/** A table in the body that is no task list stays text of the clause that it stands in. */
function addTable(table: Extract<Block, { kind: 'table' }>, tree: ClauseTree, leftOut: Review[]): void {
  const lines = linesIn(table);
  leftOut.push(review('table-as-text', table.place, { text: lines.join('\n') }));
  for (const text of lines) {
    const last = tree.last();
    if (last === null) tree.add(plainParagraph(text, table.place));
    else {
      last.texts.push(text);
      last.places.push(table.place);
    }
  }
}

const closes =
  /^(?:Trên đây|Trong quá trình|Quá trình|Nhận được|Yêu cầu|Đề nghị|Căn cứ|Kế hoạch này|Chỉ thị này|Quyết định này|Nghị quyết này|Định kỳ|Giao|Văn phòng|Các (?:cơ quan|sở)|UBND|Ủy ban)\s/u;

/** The paragraphs without a number behind the last clause, from the one that closes on. */
function takeClosing(last: RawClause | null): readonly string[] {
  if (last === null || last.texts.length < 2) return [];
  const at = last.texts.findIndex((text, index) => index > 0 && closes.test(text));
  const isEnd = /\.\/\.?$/.test(last.texts.at(-1) ?? '');
  const from = at > 0 ? at : isEnd ? last.texts.length - 1 : -1;
  if (from < 1) return [];
  last.places.splice(from);
  return last.texts.splice(from);
}

/** Who issued it: as the head says, else the note of an appendix or the signature. */
function issuerOf(
  head: DocumentHead,
  zones: readonly Zones[],
  register: Register,
): { readonly key: string | null; readonly review: Review | null } {
  const texts = zones.flatMap(({ head: lines, end, appendices }) =>
    [...lines, ...appendices].flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).concat(end),
  );
  const note = texts.flatMap(
    (text) =>
      /(?:kèm theo|ban hành).*?năm\s*\d{4}\s*của\s+([^()]+?)\s*\)|ngày\s*[\d/.\s]*\d{4}\s*của\s+([^()]+?)\s*\)/iu
        .exec(text)
        ?.slice(1)
        .find((name) => name !== undefined) ?? [],
  )[0];
  const signed = texts.flatMap((text) => /^TM\.\s*(.+)$/mu.exec(text)?.[1] ?? [])[0];
  const name = head.issuer === null ? note : sentenceCase(head.issuer, head.place);
  if (name !== undefined) return { key: register.keyOf({ name }, null), review: null };
  if (signed === undefined) return { key: null, review: review('no-issuer', null, { key: 'issuer' }) };
  const concluded = sentenceCase(signed, head.place);
  return {
    key: register.keyOf({ name: concluded }, null),
    review: review('issuer-concluded', null, { text: concluded, key: 'issuer' }),
  };
}

const abbreviations = /(?<!\p{L})(?:ubnd|hđnd|ubmttq|mttq|tp)(?!\p{L})/giu;

/** The words behind these are a place, and what else of a name is written with capitals inside of a sentence. */
const placeIn =
  /(?<=(?<!\p{L})(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) )(?!hội(?!\p{L})|trực thuộc)[\p{L}\d'’ -]+$/u;
const capitalInside = /(?<!\p{L})(?:chính phủ|nhà nước|trung ương|quốc hội|tổ quốc|việt nam)(?!\p{L})/gu;

/** *ỦY BAN NHÂN DÂN TỈNH LONG AN* as it is written in a sentence; the place keeps its capitals. */
function sentenceCase(name: string, place: string | null): string {
  const lower = name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const named = lower
    .replace(placeIn, titleCase)
    .replaceAll(capitalInside, (words) => (words === 'việt nam' ? 'Việt Nam' : capitalised(words)));
  const first = capitalised(named);
  const placed = place === null ? first : first.replace(titleCase(place), place).replace(place.toLowerCase(), place);
  const short = placed.replaceAll(abbreviations, (letters) => letters.toUpperCase());
  return short.replace(/^Ủy ban nhân dân/u, 'UBND').replace(/^Uỷ ban nhân dân/u, 'UBND');
}

function documentOf(
  head: DocumentHead,
  { closing, recipients, signatory }: Pick<DraftDocument, 'closing' | 'recipients' | 'signatory'>,
  issuer: { readonly key: string | null; readonly review: Review | null },
): DraftDocument {
  const { number, place, dateline, issued, title, legalBases } = head;
  const missing = (why: Review['why'], key: string, value: string | null) =>
    value === null ? [review(why, null, { key })] : [];
  const isWhole = issued !== null && issued.length === 10;
  return {
    type: head.type?.text.replace(/[.:]$/, '') ?? null,
    number,
    place,
    dateline,
    issued,
    title,
    issuer: issuer.key,
    legalBases,
    closing,
    recipients,
    signatory,
    reviews: [
      ...missing('no-type', 'type', head.type?.text ?? null),
      ...missing('no-number', 'number', number === null || !/^\d/.test(number) ? null : number),
      ...missing('no-place', 'place', place),
      ...missing('no-title', 'title', title),
      ...missing('no-date', 'issued', issued),
      ...(issued !== null && !isWhole
        ? [review('date-incomplete', null, { text: dateline ?? '', key: 'issued' })]
        : []),
      ...(issuer.review === null ? [] : [issuer.review]),
      ...(signatory === null ? [review('no-signatory', null, { key: 'signatory' })] : []),
    ],
  };
}

/** That so many duties of the body name no deadline is told once. */
function bodyReviews(body: readonly DraftClause[]): readonly Review[] {
  const open = body.flatMap(tasksIn).filter((duty) => duty.due === 'ongoing' && duty.wording === null).length;
  return open === 0 ? [] : [review('body-without-deadline', null, { text: String(open) })];
}

function tasksIn({ task, items }: DraftClause): readonly NonNullable<DraftClause['task']>[] {
  return [...(task === null ? [] : [task]), ...items.flatMap(tasksIn)];
}
