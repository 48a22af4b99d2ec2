/** The founding plan from a Word file: what was typed by hand in `plan/` comes out of the import. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dueName } from '../../src/calendar/due-name.ts';
import { bare } from '../../src/import/agencies/sectors.ts';
import { renderDocument } from '../../src/output/document/text.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/model.ts';
import { documentAnswer } from '../../src/report/document.ts';
import { imported } from './imported.ts';

const typed = await loadPlan({
  list: (subfolder) => (subfolder === '' ? ['agencies.yaml', 'appendix.yaml', 'plan.yaml'] : []),
  read: (name) => readFileSync(`plan/${name}`),
});

/** Each task as `PL.01 so giao duc dao tao 2021-Q1`. */
function told(plan: Plan): readonly string[] {
  const names = new Map(plan.register.map(({ id, name }) => [id, bare(name).replace(/^ubnd (?=thanh pho)/, '')]));
  return plan.tasks.map(({ id, lead, due }) => {
    const value = due === null ? 'none' : dueName(due).replace(/, from: 2020/, '');
    return `${id} ${lead.map((one) => names.get(one)).join(', ')} ${value}`;
  });
}

test('every row, and every duty of the body but one, has the lead and the deadline that were typed by hand', async () => {
  const { loaded } = await imported('ke-hoach-489.docx');
  expect(loaded.findings).toEqual([]);
  const [own, byHand] = [told(loaded.plan), told(typed.plan)];
  expect(own).toHaveLength(52);
  expect(own.filter((task) => !byHand.includes(task))).toEqual(['II.6.4 hoi khuyen hoc tinh {every: year}']);
  expect(byHand.filter((task) => !own.includes(task))).toEqual(['II.6.4 hoi khuyen hoc tinh ongoing']);
});

test('what is not certain is told, and nothing else', async () => {
  const { reviews } = await imported('ke-hoach-489.docx');
  expect(
    reviews.map(({ review: { why, text, maybe, place }, file, line }) => {
      return [why, text, maybe, place?.paragraph ?? null, `${file}:${line}`].join(' · ');
    }),
  ).toMatchInlineSnapshot(`
    [
      "no-number ·  ·  ·  · plan.yaml:7",
      "date-incomplete · ngày tháng 6 năm 2020 ·  ·  · plan.yaml:11",
      "body-without-deadline · 39 ·  ·  · plan.yaml:28",
      "deadline-in-text · hàng năm · every: year · 63 · plan.yaml:414",
      "deadline-in-text · hằng năm · every: year · 82 · plan.yaml:535",
      "group-without-members · UBND cấp huyện ·  ·  · agencies.yaml:59",
    ]
  `);
});

test('print gives back the text of the document, word for word', async () => {
  const { loaded } = await imported('ke-hoach-489.docx');
  const page = { language: 'vi', paint: plainPaint, width: 100, textWidth: Number.POSITIVE_INFINITY } as const;
  const words = (text: string) =>
    text
      .replaceAll('**', '')
      .split(/\s+/)
      .filter((word) => word !== '');
  expect(words(renderDocument(documentAnswer(loaded.plan), page))).toEqual(
    words(readFileSync('test/founding/founding-plan.txt', 'utf8')),
  );
});
