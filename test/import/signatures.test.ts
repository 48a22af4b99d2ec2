/** Ends of documents as offices set them: a minister without *TM.*, a deputy *KT.*, a closing of two paragraphs. */
import { expect, test } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { textBlocks } from '../../src/import/text/text-blocks.ts';
import { renderDocument } from '../../src/output/document/text.ts';
import { importFiles } from '../../src/output/import/import-files.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { documentAnswer } from '../../src/report/document.ts';

const head = 'BỘ XÂY DỰNG\nSố: 5/KH-BXD\nHà Nội, ngày 02 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nPhát triển nhà ở xã hội\n\n';
const body =
  'I. NHIỆM VỤ\n\n1. Vụ Pháp chế tham mưu ban hành Thông tư trong quý II năm 2026.\n\n' +
  'Trên đây là Kế hoạch của Bộ.\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\n';

test.each([
  ['BỘ TRƯỞNG\n\nNguyễn Văn An\n', { authority: '', position: 'BỘ TRƯỞNG', name: 'Nguyễn Văn An' }],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Bình\n',
    { authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Bình' },
  ],
])('%s', async (end, signatory) => {
  const draft = importPlan([textBlocks(head + body + end, 'a.txt', false)], []);
  expect(draft.document.signatory).toEqual(signatory);
  const plan = {
    language: 'vi',
    title: null,
    today: '2026-02-03' as never,
    folder: '.',
    version: '0',
    ci: [],
  } as const;
  const own = new Map(importFiles(draft, plan).own.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
  const { plan: loaded, findings } = await loadPlan({
    list: (subfolder) => (subfolder === '' ? [...own.keys()] : []),
    read: (name) => own.get(name) ?? { reason: 'missing', detail: '' },
  });
  expect(findings).toEqual([]);
  const page = { language: 'vi', paint: plainPaint, width: 100, textWidth: Number.POSITIVE_INFINITY } as const;
  const printed = renderDocument(documentAnswer(loaded), page);
  expect(printed.slice(printed.indexOf('I. '))).toBe(`${body}${end}`);
});
