/** What an officer adds to a report: under which part each paragraph is put, and that none is lost. */
import { describe, expect, test } from 'vitest';
import { readOwnText } from '../../../src/output/periodic/own-text.ts';
import { reportPaper } from '../../../src/output/periodic/report-paper.ts';
import { run } from '../../main/environment.ts';

/** `part[/heading]: text`, an item with a dash before its text. */
function read(...lines: string[]): string[] {
  return readOwnText(lines.join('\n')).paragraphs.map(
    ({ part, heading, isItem, text }) =>
      `${part}${heading === null ? '' : `/${heading}`}: ${isItem ? '- ' : ''}${text}`,
  );
}

describe('readOwnText', () => {
  test.each<[string, string]>([
    ['## I. Kết quả thực hiện', 'results: x'],
    ['## KET QUA THUC HIEN', 'results: x'],
    ['### 1. Công tác chỉ đạo, điều hành', 'steering: x'],
    ['# II. Tồn tại, hạn chế; khó khăn, vướng mắc và nguyên nhân ##', 'shortcomings: x'],
    ['## Nguyên nhân', 'shortcomings/Nguyên nhân: x'],
    ['## Khó khăn, vướng mắc', 'shortcomings/Khó khăn, vướng mắc: x'],
    ['## III) Nhiệm vụ, giải pháp trọng tâm kỳ tới', 'next: x'],
    ['## Nhiệm vụ trọng tâm quý I năm 2022', 'next/Nhiệm vụ trọng tâm quý I năm 2022: x'],
    ['## **IV. Kiến nghị, đề xuất**', 'proposals/IV. Kiến nghị, đề xuất: x'],
    ['## Proposals', 'proposals: x'],
    ['## Kết luận', 'closing: x'],
    ['# Báo cáo quý IV năm 2021', 'opening: x'],
    ['## Kết quả'.normalize('NFD'), 'results/Kết quả: x'],
    ['### 2. Nhiệm vụ quá hạn theo cơ quan', 'shortcomings/2. Nhiệm vụ quá hạn theo cơ quan: x'],
    ['### 5. Nhiệm vụ hoàn thành trong kỳ', 'results/5. Nhiệm vụ hoàn thành trong kỳ: x'],
    ['### 2. Nhiệm vụ đến hạn trong quý I năm 2022', 'next/2. Nhiệm vụ đến hạn trong quý I năm 2022: x'],
  ])('%s', (heading, expected) => {
    expect(read(heading, 'x')).toEqual([expected]);
    expect(readOwnText(`${heading}\nx`).unknown).toEqual([]);
  });

  test('a heading of no part is told, and what stands under it kept', () => {
    expect(readOwnText('## Thi đua\n\nĐã phát động.').unknown).toEqual(['Thi đua']);
    expect(read('## Thi đua', 'Đã phát động.', '## Đề xuất, kiến nghị', 'Không.')).toEqual([
      'other/Thi đua: Đã phát động.',
      'proposals: Không.',
    ]);
  });

  test('a heading below one that is known stays in its part', () => {
    const text = '## Kết quả thực hiện\n### Về tuyên truyền\nMột.\n### Về xóa mù chữ\nHai.\n## Kết luận\nBa.';
    expect(readOwnText(text).unknown).toEqual([]);
    expect(read(text)).toEqual(['results/Về tuyên truyền: Một.', 'results/Về xóa mù chữ: Hai.', 'closing: Ba.']);
  });

  test('paragraphs end with a blank line, items with the next one; what stands before any heading opens the report', () => {
    expect(read('\uFEFFMột,', 'hai.', '', 'Ba.', '- bốn', '  năm', '* sáu', '1. bảy')).toEqual([
      'opening: Một, hai.',
      'opening: Ba.',
      'opening: - bốn năm',
      'opening: - sáu',
      'opening: - bảy',
    ]);
  });

  test('a row of a table is an item, cell after cell', () => {
    expect(read('Bảng:', '| Xã | Số |', '|:--|--:|', '| Một | 1 \\| 2 |', '', 'Hết.')).toEqual([
      'opening: Bảng:',
      'opening: - Xã; Số',
      'opening: - Một; 1 | 2',
      'opening: Hết.',
    ]);
  });

  test('a tab is a space, in every kind of line', () => {
    expect(read('Một\thai', '-\tba\tbốn', '| năm\tsáu | bảy |', '## Thi đua\tkhen thưởng', 'tám')).toEqual([
      'opening: Một hai',
      'opening: - ba bốn',
      'opening: - năm sáu; bảy',
      'other/Thi đua khen thưởng: tám',
    ]);
  });

  test('comments are left out, marks of Markdown give way to the words', () => {
    expect(
      read('<!-- Nhắc: viết', 'ở đây -->', 'Đã **ban hành** [Kế hoạch](https://x.example/a) \\*', '<!-- dở'),
    ).toEqual(['opening: Đã ban hành Kế hoạch (https://x.example/a) *']);
    expect(read('')).toEqual([]);
  });

  test('a heading may be underlined; a line across the page is nothing', () => {
    expect(
      read('Kết quả thực hiện', '---', 'Một.', '', '---', '', 'Đề xuất, kiến nghị', '===', '- hai', '---'),
    ).toEqual(['results: Một.', 'proposals: - hai']);
    expect(readOwnText('Thi đua\n---\nx').unknown).toEqual(['Thi đua']);
  });

  test('what is fenced is told line by line as it is written, and heads nothing', () => {
    expect(read('Số liệu:', '```text', '# Xã   **Một**', '- 3 | 4', '```', 'Hết.', '~~~', 'dở')).toEqual([
      'opening: Số liệu:',
      'opening: # Xã   **Một**',
      'opening: - 3 | 4',
      'opening: Hết.',
      'opening: dở',
    ]);
  });
});

test('what stands under a heading that the report prints is told there; a heading of its own comes last, without its number', async () => {
  const paragraph = (heading: string, text: string) => ({ part: 'results' as const, heading, isItem: false, text });
  const { stdout } = await run(['report', '2021-Q4', '--format', 'json'], {
    folder: 'test/plans/nam-2021',
    now: '2022-04-05T02:00:00Z',
  });
  const answer = JSON.parse(stdout);
  const paragraphs = [paragraph('2. Kết quả chung', 'Đạt.'), paragraph('7) Về tuyên truyền', 'Tốt.')];
  const { sections } = reportPaper({ ...answer, paragraphs }, 'vi');
  const blocks = sections[0]?.blocks ?? [];
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text === 'Đạt.');
  const above = blocks.slice(0, at).findLast((block) => block.kind === 'heading');
  expect(above).toEqual({ kind: 'heading', number: 2, text: 'Kết quả chung' });
  expect(blocks[at + 1]).toMatchObject({ kind: 'heading', number: 3 });
  expect(blocks.slice(-2)).toEqual([
    { kind: 'heading', number: expect.any(Number), text: 'Về tuyên truyền' },
    { kind: 'paragraph', text: 'Tốt.' },
  ]);
});
