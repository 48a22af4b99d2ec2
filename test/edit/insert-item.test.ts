/** One more item in a list of lines, in every layout that it may have: the text before and after. */
import { describe } from 'vitest';
import { expectCases, lines } from './inserted.ts';

describe('a list of lines', () => {
  const two = lines('task: A', 'reports:', '  - {k: a} # một', '  - {k: b}');
  expectCases([
    { name: 'behind the last item', after: 1, before: two, now: `${two}  - {k: X}\n` },
    {
      name: 'between two, behind the comment on the line',
      after: 0,
      before: two,
      now: lines('task: A', 'reports:', '  - {k: a} # một', '  - {k: X}', '  - {k: b}'),
    },
    {
      name: 'before all',
      after: null,
      before: two,
      now: lines('task: A', 'reports:', '  - {k: X}', '  - {k: a} # một', '  - {k: b}'),
    },
    {
      name: 'at the column of its key, with another key behind it',
      after: 1,
      before: lines('reports:', '- {k: a}', '- k: b', '  m: c', 'task: A'),
      now: lines('reports:', '- {k: a}', '- k: b', '  m: c', '- {k: X}', 'task: A'),
    },
    {
      name: 'set deep, its content below the dashes',
      after: 0,
      before: lines('reports:', '      -', '          k: a', '      -   k: b'),
      now: lines('reports:', '      -', '          k: a', '      - {k: X}', '      -   k: b'),
    },
    {
      name: 'in a root that is indented',
      after: 0,
      before: lines('  reports:', '   - {k: a}', '  task: A'),
      now: lines('  reports:', '   - {k: a}', '   - {k: X}', '  task: A'),
    },
    {
      name: 'behind the comments set deeper than the dash, before those that are not',
      after: 0,
      before: lines('reports:', '  - {k: a}', '    # về a', '', '      # cũng về a', '  # về b', '  - {k: b}'),
      now: lines(
        'reports:',
        '  - {k: a}',
        '    # về a',
        '',
        '      # cũng về a',
        '  - {k: X}',
        '  # về b',
        '  - {k: b}',
      ),
    },
    {
      name: 'before the comments that are about the first item, behind those about the list',
      after: null,
      before: lines('reports:', '  # theo thứ tự ngày', '', '  # về a', '  # cũng về a', '  - {k: a}'),
      now: lines('reports:', '  # theo thứ tự ngày', '', '  - {k: X}', '  # về a', '  # cũng về a', '  - {k: a}'),
    },
    {
      name: 'before the blank lines and comments at the end',
      after: 0,
      before: lines('reports:', '  - {k: a}', '', '', '# hết'),
      now: lines('reports:', '  - {k: a}', '  - {k: X}', '', '', '# hết'),
    },
    {
      name: 'before the mark that ends the document',
      after: 0,
      before: lines('--- # đầu', 'reports:', '  - {k: a}', '...', '# sau'),
      now: lines('--- # đầu', 'reports:', '  - {k: a}', '  - {k: X}', '...', '# sau'),
    },
    {
      name: 'behind a text over several lines',
      after: 0,
      before: lines('reports:', '  - k: một', '      hai', '', '      ba', '  - {k: b}'),
      now: lines('reports:', '  - k: một', '      hai', '', '      ba', '  - {k: X}', '  - {k: b}'),
    },
    {
      name: 'behind a key without a value',
      after: 0,
      before: lines('reports:', '  - k: # trống', '  -', '  - {k: b}'),
      now: lines('reports:', '  - k: # trống', '  - {k: X}', '  -', '  - {k: b}'),
    },
    {
      name: 'behind a dash without a value',
      after: 1,
      before: lines('reports:', '  - k: # trống', '  -', '  - {k: b}'),
      now: lines('reports:', '  - k: # trống', '  -', '  - {k: X}', '  - {k: b}'),
    },
    {
      name: 'under an explicit key, the first item on the line of its colon',
      after: null,
      before: lines('? reports', ': - {k: a}', '  - {k: b}'),
      now: lines('? reports', ': - {k: X}', '  - {k: a}', '  - {k: b}'),
    },
    {
      name: 'with tabs before comments',
      after: 0,
      before: lines('reports:', '- {k: a}\t# tab', '\t# tab', '- {k: b}'),
      now: lines('reports:', '- {k: a}\t# tab', '\t# tab', '- {k: X}', '- {k: b}'),
    },
  ]);
});

describe('behind a block scalar', () => {
  const under = (header: string, ...rest: string[]) => ['reports:', `  - k: ${header}`, '      một', ...rest];
  expectCases([
    {
      name: 'with +: behind the blank lines that it keeps',
      after: 0,
      before: lines(...under('|+', '', '', '  - {k: b}')),
      now: lines(...under('|+', '', '', '  - {k: X}', '  - {k: b}')),
    },
    {
      name: 'with lines of blanks that are text',
      after: 0,
      before: lines(...under('|-', '          ', '# hết')),
      now: lines(...under('|-', '          ', '  - {k: X}', '# hết')),
    },
    {
      name: 'with what looks like a comment in it, and one behind it',
      after: 0,
      before: lines(...under('>2 # gấp', '      # chữ', '    # nhận xét', '  - {k: b}')),
      now: lines(...under('>2 # gấp', '      # chữ', '    # nhận xét', '  - {k: X}', '  - {k: b}')),
    },
    {
      name: 'at the end of the file',
      after: 0,
      before: lines(...under('|', '')),
      now: lines(...under('|', '', '  - {k: X}')),
    },
    {
      name: 'in a list within the item',
      after: 0,
      before: lines('reports:', '  - k:', '      - a', '      - |+', '        một', '', '  - {k: b}'),
      now: lines('reports:', '  - k:', '      - a', '      - |+', '        một', '', '  - {k: X}', '  - {k: b}'),
    },
    {
      name: 'without a final newline',
      after: 0,
      before: under('|+').join('\n'),
      now: under('|+', '  - {k: X}').join('\n'),
    },
    {
      name: 'with + and blanks at the end of the file that it does not hold',
      after: 0,
      before: under('|+', '', '    ').join('\n'),
      now: under('|+', '', '  - {k: X}', '    ').join('\n'),
    },
    {
      name: 'with + and blanks at the end of the file that are text',
      after: 0,
      before: under('|+', '', '          ').join('\n'),
      now: under('|+', '', '          ', '  - {k: X}').join('\n'),
    },
  ]);
});

describe('line breaks', () => {
  expectCases([
    {
      name: 'CRLF stays CRLF',
      after: 0,
      before: 'reports:\r\n  - {k: a}\r\n  - {k: b}\r\n',
      now: 'reports:\r\n  - {k: a}\r\n  - {k: X}\r\n  - {k: b}\r\n',
    },
    {
      name: 'of both kinds: that of the line before',
      after: 0,
      before: 'reports:\n  - {k: a}\r\n  - {k: b}\n',
      now: 'reports:\n  - {k: a}\r\n  - {k: X}\r\n  - {k: b}\n',
    },
    { name: 'no final newline', after: 0, before: 'reports:\n  - {k: a}', now: 'reports:\n  - {k: a}\n  - {k: X}' },
    {
      name: 'no final newline with CRLF, behind a comment',
      after: 0,
      before: 'reports:\r\n  - {k: a} # c',
      now: 'reports:\r\n  - {k: a} # c\r\n  - {k: X}',
    },
    {
      name: 'a carriage return at the end of a text is a character of it',
      after: 0,
      before: 'reports:\n  - a\r',
      now: 'reports:\n  - a\r\r\n  - {k: X}',
    },
  ]);
});
