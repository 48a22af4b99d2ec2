/** Numbers of rows that make ids: blank ones counted, dashes and letters named by the row that they stand under. */
import { bullets } from '../../plan/task-id.ts';
import type { DraftAppendix, DraftTaskRow } from '../draft-plan.ts';
import { review } from '../review.ts';

type Rows = DraftAppendix['rows'];

/** The rows with numbers, and with ids where a number makes none that is just theirs; whether numbers start anew in each group. */
export function numberedRows(rows: Rows, prefix: string): Pick<DraftAppendix, 'rows' | 'isNumberedByGroup'> {
  const named = withSubNumbers(withNumbers(rows), prefix);
  const isNumberedByGroup = repeats(named, true) === 0 && repeats(named, false) > 0;
  return { rows: withRepeatedMarked(named, isNumberedByGroup), isNumberedByGroup };
}

function withNumbers(rows: Rows): Rows {
  let count = 0;
  return rows.map((row) => {
    if (row.kind === 'group') return row;
    count += 1;
    if (row.number !== '') return row;
    const reviews = [review('no-row-number', row.place, { key: 'number', maybe: String(count) }), ...row.reviews];
    return { ...row, number: String(count), reviews };
  });
}

/** `a)` and `-` number nothing by themselves: the third dash under 2 is `PL.2.3`. */
function withSubNumbers(rows: Rows, prefix: string): Rows {
  let [above, ordinal] = ['', 0];
  return rows.map((row) => {
    const plain = plainNumber(row.number);
    const isSub = row.kind === 'task' && (bullets.has(row.number) || /^\p{Ll}$/u.test(plain));
    if (!isSub) {
      [above, ordinal] = [plain, 0];
      return row;
    }
    ordinal += 1;
    const own = bullets.has(row.number) ? String(ordinal) : plain;
    return { ...row, id: [prefix, idPart(above), idPart(own)].filter((part) => part !== '').join('.') };
  });
}

/** How many numbers stand twice, in one group or in the whole. */
function repeats(rows: Rows, isByGroup: boolean): number {
  const seen = new Set<string>();
  let [group, found] = ['', 0];
  for (const row of rows) {
    if (row.kind === 'group') group = plainNumber(row.number) || row.text;
    else if (row.id === null) {
      const key = `${isByGroup ? group : ''} ${plainNumber(row.number)}`;
      if (seen.has(key)) found += 1;
      seen.add(key);
    }
  }
  return found;
}

function withRepeatedMarked(rows: Rows, isByGroup: boolean): Rows {
  const seen = new Set<string>();
  let group = '';
  return rows.map((row) => {
    if (row.kind === 'group') {
      group = plainNumber(row.number) || row.text;
      return row;
    }
    const key = row.id ?? `${isByGroup ? group : ''} ${plainNumber(row.number)}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? marked(row) : row;
  });
}

function marked(row: DraftTaskRow): DraftTaskRow {
  return {
    ...row,
    reviews: [review('repeated-number', row.place, { text: row.number, key: 'number' }), ...row.reviews],
  };
}

function plainNumber(number: string): string {
  return number.replace(/[.)\]/:]+$/, '').trim();
}

function idPart(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]+/g, '').replaceAll(/^[.-]+|[.-]+$/g, '');
}
