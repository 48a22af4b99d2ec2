/** The report as a Word file: what an official document has, and annexes that lie across. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { periodicDocx } from '../../../src/output/periodic/docx.ts';
import type { PeriodicAnswer } from '../../../src/report/periodic/answer.ts';
import { run } from '../../main/environment.ts';

async function documentOf(...args: string[]): Promise<string> {
  const argv = ['report', '2021-Q4', ...args, '--format', 'json'];
  const { stdout } = await run(argv, { folder: 'test/plans/nam-2021', now: '2022-04-05T02:00:00Z' });
  const parts = unzipSync(await periodicDocx(JSON.parse(stdout) as PeriodicAnswer, 'vi'));
  return strFromU8(parts['word/document.xml'] as Uint8Array);
}

/** The words of a piece of the file, a paragraph a line. */
function wordsOf(xml: string): string {
  return xml.replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, '');
}

describe('of the plan', () => {
  let xml = '';
  beforeAll(async () => {
    xml = await documentOf();
  });

  test('the head, the title and the end stand as the decree has them, the number left blank', () => {
    const words = wordsOf(xml);
    const order = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:           /BC-UBND',
      'BÁO CÁO',
      'I. KẾT QUẢ',
      'IV. ĐỀ XUẤT',
      './.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'Phụ lục I',
      'Phụ lục II',
    ];
    const places = order.map((text) => words.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(words).not.toContain('- Như trên;');
  });

  test('three sections: the text upright, each annex across and numbered from 1', () => {
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((section) => /w:orient="(\w+)"/.exec(section)?.[1])).toEqual([
      'portrait',
      'landscape',
      'landscape',
    ]);
    for (const section of sections.slice(1)) {
      expect(section).toContain('w:w="16838"');
      expect(section).toContain('<w:pgNumType w:start="1"');
    }
  });

  test('the last paragraph stays with the signature; heads of tables stand on every page', () => {
    const closing = (xml.match(/<w:p>(?:(?!<\/w:p>).)*Trên đây là báo cáo.*?<\/w:p>/s) ?? [''])[0];
    expect(closing).toContain('<w:keepNext/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });
});

test("an agency's own report goes to the body that issued the plan", async () => {
  const words = wordsOf(await documentOf('--agency', 'so-tt'));
  for (const text of ['UBND TỈNH MẪU\nSỞ THÔNG TIN MẪU', '/BC-STTM', 'Kính gửi: UBND tỉnh Mẫu', '- Như trên;'])
    expect(words).toContain(text);
});
