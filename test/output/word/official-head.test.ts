/** The head of an official document: names that are too long for the left block are broken where no word stands alone. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { officialHead } from '../../../src/output/word/official-head.ts';
import { officialPage } from '../../../src/output/word/official-page.ts';

/** The lines of the head's left block, from the top. */
async function leftBlock(parent: string | null, issuer: string): Promise<string[]> {
  const sender = { parent, name: issuer, place: 'Mẫu' };
  const head = { sender, symbol: 'VP', subject: null, asOf: '2021-03-01' as Day };
  const bytes = await officialPage([officialHead(head, 'vi')], { title: 'Mẫu', author: 'Mẫu' });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  const [first = ''] = xml.match(/<w:tc>.*?<\/w:tc>/s) ?? [];
  const text = first.replaceAll(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  return text.split('\n').filter((line) => line.trim() !== '');
}

test.each([
  ['UBND tỉnh Mẫu', 'Sở Y tế', ['UBND TỈNH MẪU', 'SỞ Y TẾ']],
  [
    'Ủy ban nhân dân tỉnh Mẫu',
    'Sở Nông nghiệp và Môi trường',
    ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'],
  ],
  [null, 'Văn phòng UBND tỉnh Mẫu', ['VĂN PHÒNG', 'UBND TỈNH MẪU']],
  [null, 'Bảo hiểm xã hội tỉnh Mẫu', ['BẢO HIỂM XÃ HỘI', 'TỈNH MẪU']],
  [null, 'Ban Văn hóa - Xã hội xã Hội An', ['BAN VĂN HÓA - XÃ HỘI', 'XÃ HỘI AN']],
  [null, 'BẢO HIỂM XÃ HỘI TỈNH MẪU', ['BẢO HIỂM XÃ HỘI', 'TỈNH MẪU']],
  [null, 'Ủy ban nhân dân xã Hội An', ['ỦY BAN NHÂN DÂN', 'XÃ HỘI AN']],
  [null, 'Ủy ban nhân dân xã An Ninh', ['ỦY BAN NHÂN DÂN', 'XÃ AN NINH']],
  [null, 'Ủy ban nhân dân thị xã An Ninh', ['ỦY BAN NHÂN DÂN', 'THỊ XÃ AN NINH']],
  [null, 'Ủy ban nhân dân tỉnh Mẫu', ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU']],
])('%s, %s', async (parent, issuer, lines) => expect(await leftBlock(parent, issuer)).toEqual(lines));
