/** Finds the row or rows of headings of a table and what each column holds, in whatever order and words offices have them. */
import { bare } from '../agencies/sectors.ts';
import { type GridRow, saidIn } from './grid.ts';

/** What a column of a task list may hold; `extra` is kept under its heading and never judged. */
export type Held = 'number' | 'text' | 'lead' | 'with' | 'product' | 'due' | 'note' | 'extra';

export interface HeadedColumn {
  /** As printed, on one line. */
  readonly heading: string;
  readonly holds: Held;
  /** Its place in the grid. */
  readonly index: number;
}

export interface Headings {
  /** The first row of them, and how many there are. */
  readonly row: number;
  readonly height: number;
  readonly columns: readonly HeadedColumn[];
  /** Columns that might hold the same as another, which was taken. */
  readonly alike: readonly HeadedColumn[];
}

/** Words of headings without diacritics, the plainest first: of two columns that match, the plainer is taken. */
const patterns: Readonly<Record<Exclude<Held, 'extra'>, readonly RegExp[]>> = {
  number: [/^(?:stt|tt|so tt|so thu tu|s tt)$/, /^(?:so|muc|ma so|ma nhiem vu|no)$/],
  lead: [
    /chu tri/,
    /^(?:co quan|don vi|bo phan|co quan don vi)(?: \w+)? (?:thuc hien|tham muu|phu trach|dau moi|chiu trach nhiem)/,
    /dau moi|phu trach|chiu trach nhiem|^trach nhiem|phan cong|thuc hien chinh/,
    /^(?:co quan|don vi|co quan don vi)$|^don vi duoc giao|^co quan duoc giao|^co quan thuc hien/,
  ],
  with: [/^(?!.*chu tri).*phoi hop/, /^(?:co quan|don vi|cac co quan|cac don vi)(?: \w+)* tham gia/],
  product: [
    /^san pham|^ket qua san pham|^san pham ket qua/,
    /^(?:(?:du kien )?ket qua|dau ra|yeu cau ket qua|hinh thuc van ban|san luong)/,
    /san pham|dau ra/,
  ],
  due: [
    /(?:thoi gian|thoi han|han|ngay|thoi diem|tien do|moc|ke hoach) (?:\w+ ){0,2}hoan thanh/,
    /^thoi han/,
    /^(?:tien do|han cuoi|han xu ly|han thuc hien|lo trinh|moc thoi gian|hoan thanh)/,
    /^thoi (?:gian|diem)(?! bat dau)/,
    /thoi gian(?! bat dau)|thoi han/,
  ],
  note: [/^ghi chu/],
  text: [
    /^(?:noi dung|ten)? ?(?:cac )?nhiem vu/,
    /^(?:noi dung|ten|danh muc)? ?(?:cac )?(?:cong viec|dau viec|viec)/,
    /^noi dung/,
    /^(?:nhom )?(?:nhiem vu|giai phap|hoat dong|de an|chuong trinh|ten van ban|ten de an|ten nhiem vu)/,
    /nhiem vu|cong viec|noi dung|giai phap|hoat dong|de an/,
  ],
};
const order = ['number', 'with', 'lead', 'product', 'due', 'note', 'text'] as const;
/** Whatever else they say, these are no deadline, no lead and no task. */
const never = /chi tieu|don vi tinh|^nguon|kinh phi|can cu|bat dau|muc tieu|cap trinh|nguoi ky/;
/** Unless these stand beside. */
const still = /chu tri|phoi hop|hoan thanh|nhiem vu|cong viec/;
/** Headings are short; a row of tasks is not. */
const longestHeading = 120;
const mostRows = 3;

/** The headings of a task list; null where the table has none: no column for the task, or none for who or when. */
export function headingsIn(rows: readonly GridRow[]): Headings | null {
  let best: { readonly found: Headings; readonly score: number } | null = null;
  for (let row = 0; row < rows.length; row += 1) {
    for (let height = 1; height <= mostRows && row + height <= rows.length; height += 1) {
      const found = headingsAt(rows, row, height);
      if (found === null) continue;
      const score = new Set(found.columns.map(({ holds }) => holds).filter((holds) => holds !== 'extra')).size;
      if (score > (best?.score ?? 0)) best = { found, score };
    }
    if (best !== null && row >= best.found.row + mostRows) break;
  }
  return best?.found ?? null;
}

/** Whether the row repeats the headings, as it does at the top of each page. */
export function repeatsHeadings(row: GridRow, { columns }: Headings): boolean {
  const said = saidIn(row).map(({ text }) => bare(text));
  if (said.length < 2) return false;
  return said.every((text) => columns.some(({ heading }) => bare(heading) === text || bare(heading).includes(text)));
}

/** Whether the row numbers the columns: `(1) (2) (3)`, `A B 1 2`. */
export function numbersColumns(row: GridRow): boolean {
  const said = saidIn(row).map(({ text }) => text.replaceAll(/[()[\].\s]/g, ''));
  if (said.length < 3 || !said.every((text) => /^(?:\d{1,2}|\p{Lu})(?:=.*)?$/u.test(text))) return false;
  const numbers = said.map(Number).filter((number) => Number.isInteger(number));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1);
}

function headingsAt(rows: readonly GridRow[], row: number, height: number): Headings | null {
  const over = rows.slice(row, row + height);
  if (over.some((one) => saidIn(one).some(({ text }) => text.length > longestHeading) || numbersColumns(one)))
    return null;
  if (saidIn(over[0] as GridRow).length < 2) return null;
  const texts = headingTexts(over);
  const candidates = texts.flatMap(({ heading, index }) =>
    kindsOf(heading).map((match) => ({ ...match, heading, index })),
  );
  const columns = assigned(texts, candidates);
  const held = new Set(columns.map(({ holds }) => holds));
  if (!held.has('text') || !(held.has('lead') || held.has('due'))) return null;
  const alike = columns.filter(
    ({ holds, index }) => holds === 'extra' && candidates.some((one) => one.index === index && one.rank < 2),
  );
  return { row, height, columns, alike };
}

/** The heading over each column: what stands in the rows, one below the other; a cell over several columns counts for each. */
function headingTexts(rows: readonly GridRow[]): readonly { readonly heading: string; readonly index: number }[] {
  const width = rows[0]?.cells.length ?? 0;
  const found: { heading: string; index: number }[] = [];
  let before = '';
  for (let index = 0; index < width; index += 1) {
    const cells = rows.map(({ cells: row }) => row[index] ?? null);
    const parts = cells.flatMap((cell) => (cell === null || cell.isContinued ? [] : [oneLine(cell.text)]));
    const heading = [...new Set(parts.filter((part) => part !== ''))].join(' - ');
    const isSame = cells.every((cell) => cell !== null && cell.column < index) && heading === before;
    if (!isSame) found.push({ heading, index });
    before = heading;
  }
  return found;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

interface Match {
  readonly holds: Exclude<Held, 'extra'>;
  /** Which of its patterns: the first is the plainest. */
  readonly rank: number;
}

/** What the heading may mean, in the order in which it is asked; remarks in brackets say nothing of it. */
function kindsOf(heading: string): readonly Match[] {
  const words = bare(heading.replaceAll(/\([^()]*\)/g, ' ')) || bare(heading);
  if (words === '' || (never.test(words) && !still.test(words))) return [];
  for (const holds of order) {
    const rank = patterns[holds].findIndex((pattern) => pattern.test(words));
    if (rank >= 0) return [{ holds, rank }];
  }
  return [];
}

function assigned(
  texts: readonly { readonly heading: string; readonly index: number }[],
  candidates: readonly (Match & { readonly index: number })[],
): readonly HeadedColumn[] {
  const chosen = new Map<number, Held>();
  for (const holds of order) {
    const [first] = candidates
      .filter((one) => one.holds === holds)
      .sort((one, other) => one.rank - other.rank || one.index - other.index);
    if (first !== undefined) chosen.set(first.index, holds);
  }
  return texts.map(({ heading, index }) => ({ heading, index, holds: chosen.get(index) ?? 'extra' }));
}
