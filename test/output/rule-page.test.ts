/** The page of a rule on a terminal. */
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/diagnostics/catalogue.ts';
import { renderRuleList, renderRulePage } from '../../src/output/rule-page.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';

const page = { language: 'en', paint: plainPaint, width: 30, textWidth: 30 } as const;

const markdown = `# some-rule

## What is wrong

<!-- example -->
A line that was wrapped
in the file at another width, with \`code\`.

- an item of some length that wraps
- another
1. a numbered one of some length

\`\`\`yaml
a:
  - b

  - "a line of code that is wider than the page"
# \`kept\`
\`\`\`
<!-- /example -->
The end.
`;

describe('renderRulePage', () => {
  test('wraps text anew, sets lists in and leaves code as it is', () => {
    expect(renderRulePage(markdown, page)).toBe(
      [
        'some-rule',
        '',
        'What is wrong',
        '',
        'A line that was wrapped in the',
        'file at another width, with',
        'code.',
        '',
        '- an item of some length that',
        '  wraps',
        '- another',
        '1. a numbered one of some',
        '   length',
        '',
        '    a:',
        '      - b',
        '',
        '      - "a line of code that is wider than the page"',
        '    # `kept`',
        '',
        'The end.',
        '',
      ].join('\n'),
    );
  });

  test('paints headings', () => {
    const paint = { ...plainPaint, strong: (text: string) => `<${text}>` };
    expect(renderRulePage('# a\n\nb\n', { ...page, paint })).toBe('<a>\n\nb\n');
  });
});

test('the list names every rule once', () => {
  const names = renderRuleList(page)
    .split('\n')
    .flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
  expect(names.toSorted()).toEqual([...ruleNames].toSorted());
});
