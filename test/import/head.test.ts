/** The head of a document: who decides is no legal basis, and names in capitals are written as in a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { citesIn } from '../../src/import/body/document-head.ts';
import { imported } from './imported.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'head-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function typed(...lines: readonly string[]) {
  const file = path.join(folder, 'a.txt');
  writeFileSync(file, lines.join('\n\n'));
  return await imported(file);
}

const body = ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ theo dõi.'];

test('who decides, and that they do, are no legal bases, and are told', async () => {
  const { loaded, reviews } = await typed(
    'QUYẾT ĐỊNH',
    'Ban hành Kế hoạch cải cách hành chính',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN SƠN',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
    'CĂN CỨ NGHỊ QUYẾT SỐ 76/NQ-CP NGÀY 15/7/2021;',
    'QUYẾT ĐỊNH:',
    ...body,
  );
  expect(loaded.plan.document.legalBases.map(({ text }) => text)).toEqual([
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
    'CĂN CỨ NGHỊ QUYẾT SỐ 76/NQ-CP NGÀY 15/7/2021;',
  ]);
  const besides = reviews.filter(({ review: { why } }) => why === 'text-besides').map(({ review }) => review.text);
  expect(besides).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN SƠN', 'QUYẾT ĐỊNH:']);
});

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH AN SƠN', 'UBND tỉnh An Sơn'],
  ['ỦY BAN NHÂN DÂN XÃ TÂN PHÚ', 'UBND xã Tân Phú'],
  ['UBND THÀNH PHỐ CẦN THƠ', 'UBND thành phố Cần Thơ'],
  ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
  ['BẢO HIỂM XÃ HỘI TỈNH AN SƠN', 'Bảo hiểm xã hội tỉnh An Sơn'],
])('who issues it, without a dateline: %s', async (line, name) => {
  const { loaded } = await typed(line, 'KẾ HOẠCH', 'Cải cách hành chính', ...body);
  expect(loaded.plan.agencies.get(loaded.plan.document.issuer)?.name).toBe(name);
});

test('a dateline in capitals', async () => {
  const { loaded } = await typed('AN SƠN, NGÀY 12 THÁNG 02 NĂM 2026', 'KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH', ...body);
  expect(loaded.plan.document).toMatchObject({ place: 'An Sơn', issued: '2026-02-12' });
});

test('a sentence with a deadline that charges nobody is marked', async () => {
  const { loaded, reviews } = await typed(
    'KẾ HOẠCH',
    'Cải cách hành chính',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Việc lấy ý kiến được hoàn thành trước ngày 15/3/2026.',
  );
  expect(loaded.plan.tasks).toEqual([]);
  expect(reviews.map(({ review: { why, text } }) => [why, text])).toContainEqual([
    'deadline-uncharged',
    'hoàn thành trước ngày 15/3/2026',
  ]);
});

test('a number with & in it is cited', () => {
  expect(citesIn('Tờ trình số 15/TTr-SNN&MT ngày 20/01/2026')).toEqual([
    { number: '15/TTr-SNN&MT', date: '2026-01-20' },
  ]);
});
