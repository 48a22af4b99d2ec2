/** Markdown that shows the text and nothing else. */
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownTable } from '../../../src/output/text/markdown.ts';

describe('markdownTable', () => {
  test('sets header, alignment and rows', () => {
    expect(
      markdownTable(
        ['Mã', 'Số ngày', 'Tình trạng'],
        [
          ['PL.01', '259', 'Quá hạn'],
          ['a|b', '', 'hai\ndòng'],
        ],
        ['left', 'right', 'center'],
      ),
    ).toBe(
      [
        '| Mã | Số ngày | Tình trạng |',
        '| :-- | --: | :-: |',
        '| PL.01 | 259 | Quá hạn |',
        '| a\\|b |  | hai<br>dòng |',
        '',
      ].join('\n'),
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['Sở Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
    ['812/KH-UBND', '812/KH-UBND'],
    ['*đậm* _nghiêng_ `mã` ~bỏ~', '\\*đậm\\* \\_nghiêng\\_ \\`mã\\` \\~bỏ\\~'],
    ['[liên kết](http://x)', '\\[liên kết\\](http://x)'],
    ['<img src=x> & ba', '&lt;img src=x&gt; &amp; ba'],
    ['\\', '\\\\'],
    ['# đề mục', '\\# đề mục'],
    ['  - gạch đầu dòng', '\\- gạch đầu dòng'],
    ['+ cộng', '\\+ cộng'],
    ['1. một', '1\\. một'],
    ['12) mười hai', '12\\) mười hai'],
    ['2021 là năm', '2021 là năm'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> trích', '&gt; trích'],
    ['cảm ơn @vanthu', 'cảm ơn @<!-- -->vanthu'],
    ['xem #12 và !7, gh-3', 'xem #<!-- -->12 và !<!-- -->7, gh-<!-- -->3'],
    ['a@b.vn', 'a@<!-- -->b.vn'],
    ['<!-- ẩn -->', '&lt;!-- ẩn --&gt;'],
    ['một\nhai', 'một<br>hai'],
    ['\u202egnuđ', '&lt;U+202E&gt;gnuđ'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
