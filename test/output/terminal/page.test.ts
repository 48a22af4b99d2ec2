/** Running text on a page: outside text made safe and wrapped, where there is a page to wrap it to. */
import { describe, expect, test } from 'vitest';
import { listItem, paragraph } from '../../../src/output/terminal/page.ts';

const narrow = { textWidth: 20 };
const endless = { textWidth: Number.POSITIVE_INFINITY };
const text = 'Tính đến ngày 15/12/2021, có 6 nhiệm vụ';

describe('paragraph', () => {
  test.each([
    ['wraps', narrow, '', 'Tính đến ngày\n15/12/2021, có 6\nnhiệm vụ\n'],
    ['sets in', narrow, '    ', '    Tính đến ngày\n    15/12/2021, có 6\n    nhiệm vụ\n'],
    ['leaves a file to its reader', endless, '', `${text}\n`],
  ])('%s', (_, page, indent, shown) => {
    expect(paragraph(text, page, indent)).toBe(shown);
  });

  test('paints each line by itself', () => {
    expect(paragraph('một hai ba', { textWidth: 7 }, ' ', (line) => `<${line}>`)).toBe(' <một>\n <hai ba>\n');
  });

  test('shows what a terminal would obey', () => {
    expect(paragraph('a\u001b[2J\nb', endless)).toBe('a<U+001B>[2J<U+000A>b\n');
  });
});

describe('listItem', () => {
  test.each([
    ['- ', '- Tính đến ngày\n  15/12/2021, có 6\n  nhiệm vụ\n'],
    ['10. ', '10. Tính đến ngày\n    15/12/2021, có 6\n    nhiệm vụ\n'],
  ])('sets the lines after "%s" below its text', (mark, shown) => {
    expect(listItem(mark, text, narrow)).toBe(shown);
  });

  test('shows what a terminal would obey', () => {
    expect(listItem('- ', '\u202ex', endless)).toBe('- <U+202E>x\n');
  });
});
