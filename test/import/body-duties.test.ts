/** The duties in the text of two invented plans: whose, by when, and which of them are to be looked at (`?`). */
import { expect, test } from 'vitest';
import type { DraftClause } from '../../src/import/draft-plan.ts';
import { imported } from './imported.ts';

async function dutiesOf(...names: readonly string[]): Promise<readonly string[]> {
  const { draft } = await imported(...names);
  const told = (clause: DraftClause, above: string): readonly string[] => {
    const id = [above, clause.number].filter((part) => part !== '').join('.');
    const { task } = clause;
    const due = typeof task?.due === 'string' ? task.due : JSON.stringify(task?.due ?? null);
    const lead = task?.lead.map((key) => draft.agencies.get(key)?.id).join(', ');
    const mark = clause.reviews.length > 0 ? ' ?' : '';
    const own = task === null ? (mark === '' ? [] : [`${id}: nobody${mark}`]) : [`${id}: ${lead} ${due}${mark}`];
    return [...own, ...clause.items.flatMap((item) => told(item, id))];
  };
  return draft.body.flatMap((clause) => told(clause, ''));
}

test('of a plan with automatic numbers', async () => {
  expect(await dutiesOf('ke-hoach-nguon-nuoc.docx')).toEqual([
    'III.1.a: so-nnmt 2025-09-29',
    'III.1.b: so-xay-dung 2025-Q4',
    'III.1.c: so-khcn 2026',
    'III.2.-: so-vhttdl ongoing',
    'III.2.-: bao-phat-thanh-truyen-hinh-binh-hai {"every":"month"} ?',
    'III.2.-: ubmttq-tinh, to-chuc-chinh-tri-xa-hoi ongoing',
    'III.3: nobody ?',
    'III.4: dai-khi-tuong-thuy-van-tinh ongoing ?',
    'IV.1.-: so-nnmt {"every":"year","by":"12-19"}',
    'IV.1.-: so-nnmt 2027-Q4 ?',
    'IV.2: so-tai-chinh ongoing',
    'IV.3: ubnd-cap-xa 2025-04-14',
    'IV.4: cong-ty-tnhh-mtv-khai-thac-cong-trinh-thuy-loi ongoing',
  ]);
});

test('of a plan whose appendix is a workbook', async () => {
  expect(await dutiesOf('benh-dai.docx', 'benh-dai-phu-luc.xlsx')).toEqual([
    'II.1.-: ubnd-cac-xa-phuong null ?',
    'II.1.-: chi-cuc-chan-nuoi-thu-y ongoing',
    'II.2: nobody ?',
    'II.3: so-y-te 2026-Q2',
    'III: nobody ?',
    'IV.1.a: so-nnmt ongoing',
    'IV.1.b: so-nnmt {"every":"year","by":"12-24"}',
    'IV.2: so-vhttdl, bao, dai-phat-thanh-truyen-hinh-tinh ongoing ?',
    'IV.3.a: ubnd-cac-xa-phuong 2026-02-27',
    'IV.3.b: ubnd-cac-xa-phuong ongoing',
  ]);
});
