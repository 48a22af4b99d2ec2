/** Values that people type and readers of YAML trip over. */
import fc from 'fast-check';

const tricky = [
  ...['true', 'No', 'y', 'null', '~', '', ' ', '01', '1.10', '2021', '0x1F', '1_000', '1e3', '12:30', '.inf', '='],
  ...['- gạch', '? hỏi', ': x', '# không', 'a #b', 'a#b', 'a: b', 'a:b', 'x:', '[x]', '{x}', 'a, b', '&x', '*x'],
  ...['!x', '|', '>', "'", '"', "it's", 'nói "vâng"', '%TAG', '@x', '`x`', '---', '...', '<<', '\\', 'C:\\x', '\\n'],
  ...['một\nhai', 'một\n\n  hai\n', '\n', 'a\tb', '\t', 'a\r\nb', 'a\rb', 'trailing ', ' leading', 'a\u00a0', '\u00a0'],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u{e0041}',
  ],
  ...['\ud800', '\udc00x', '🙂', 'e\u0301', 'ệ', 'ế', 'Sở GD&ĐT', '100%', 'http://x.vn/a?b#c', 'có không?'],
  ...['2021-03-26', '2021-Q1', '812/KH-UBND', '/KH-UBND', 'so-gddt', 'PL.01', 'II.1.2.a', '2021-13-45', '(đã ký)'],
  ...[
    'Hoàn thành; gửi Sở Giáo dục và Đào tạo - Phòng GDTX',
    'x'.repeat(2000),
    '“Vâng”',
    '½',
    '१२',
    '2021-03-26T10:00:00Z',
  ],
];

/** One value, or several pieces run together, or anything at all. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...tricky) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...tricky), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...tricky), { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...' \n\t-?:,[]{}#&*!|>\'"%@`a0.~=<'), maxLength: 8 }) },
);
