/** A clause or row whose number does not follow the one before it. The issued text is never renumbered: this only tells. */
import { grouped } from '../plan/grouped.ts';
import type { Appendix, Origin } from '../plan/model.ts';
import { bullets } from '../plan/task-id.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const numberingGap = defineRule('numbering-gap', function* ({ plan }) {
  const { body, appendices } = plan.document;
  yield* gapsAmong(body);
  for (const appendix of appendices) {
    for (const numbered of sequencesIn(appendix)) yield* gapsAmong(numbered);
  }
});

/** The rows whose numbers follow each other: those of the tasks, anew in each group where the appendix says so, and those of the groups. */
function sequencesIn({ rows, numbering }: Appendix): readonly (readonly Item[])[] {
  const sequences = grouped(rows, (row) => {
    const above =
      row.kind === 'group' ? row.id.slice(0, row.id.lastIndexOf('.')) : numbering === 'by-group' && row.group;
    return `${row.kind} ${above}`;
  });
  return [...sequences.values()];
}

interface Item {
  readonly number: string;
  readonly origin: Origin;
  readonly items?: readonly Item[];
}

function* gapsAmong(siblings: readonly Item[]): Iterable<Fault<'numbering-gap'>> {
  let previous: Item | null = null;
  for (const item of siblings) {
    if (!bullets.has(item.number)) {
      yield* gapBetween(previous, item);
      previous = item;
    }
    yield* gapsAmong(item.items ?? []);
  }
}

function* gapBetween(previous: Item | null, item: Item): Iterable<Fault<'numbering-gap'>> {
  if (previous === null || beginsAttached(previous.number, item.number)) return;
  const expected = successorsOf(previous.number);
  if (expected.length === 0 || expected.includes(item.number)) return;
  const facts = { number: item.number, previous: previous.number, expected: expected[0] as string };
  const related = [{ role: 'previous-clause', place: valueAt(previous.origin, 'number') }] as const;
  yield { facts, place: valueAt(item.origin, 'number'), related };
}

/** Behind its articles a decision has the sections of the plan that it issues, from the first on. */
function beginsAttached(previous: string, number: string): boolean {
  return /^Điều \d+$/.test(previous) && /^(?:I|1|A|Phần (?:I|1|thứ nhất))$/.test(number);
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
/** Letters of points by Nghị định 30/2020/NĐ-CP, in the order of the Vietnamese alphabet, and as typed by those who use the Latin one. */
const alphabets = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'];

/** The numbers that may follow; none when the number is of no kind that is counted. */
function successorsOf(number: string): readonly string[] {
  const roman = romans.indexOf(number);
  if (roman >= 0) return romans.slice(roman + 1, roman + 2);
  const digits = /^(.*?)(\d+)$/.exec(number);
  if (digits !== null) {
    const [, before = '', last = ''] = digits;
    return [before + String(Number(last) + 1).padStart(last.length, '0')];
  }
  return alphabets.flatMap((letters) => {
    const at = number.length === 1 ? letters.indexOf(number) : -1;
    return at < 0 ? [] : letters.slice(at + 1, at + 2);
  });
}
