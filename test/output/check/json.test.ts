/** The JSON of `check`. */
import { expect, test } from 'vitest';
import { checkJson } from '../../../src/output/check/json.ts';
import { jsonText } from '../../../src/output/text/json-text.ts';
import { answerOf, clean, everything, numberingGap } from './sample-check.ts';

test('has the shape of the contract', () => {
  const text = checkJson(answerOf([numberingGap]), 'en');
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    schemaVersion: 1,
    kind: 'check',
    asOf: '2021-12-15',
    revision: null,
    against: null,
    files: 4,
    tasks: 52,
    totals: { error: 0, warning: 1, info: 0 },
    suppressed: 0,
    baselined: 0,
    diagnostics: [
      {
        rule: 'numbering-gap',
        severity: 'warning',
        message: '"4.5" follows "4.3", expected "4.4"',
        help: 'leave it if the document was issued so',
        file: 'plan/plan.yaml',
        line: 90,
        column: 19,
        endLine: 90,
        endColumn: 24,
        revision: null,
        task: null,
        related: [
          { message: 'the number before is here', file: 'plan/plan.yaml', line: 80, column: 19, revision: null },
        ],
      },
    ],
  });
});

test('has an empty list when there is nothing, and every finding otherwise', () => {
  expect(JSON.parse(checkJson(clean, 'vi')).diagnostics).toEqual([]);
  expect(JSON.parse(checkJson(everything, 'vi')).diagnostics).toHaveLength(4);
});

test('jsonText escapes what a terminal would obey, and means the same', () => {
  const value = { file: '\u001b[2J\u009b\u202e\u200b\u{e0041}ệ' };
  expect(jsonText(value)).toBe('{\n  "file": "\\u001b[2J\\u009b\\u202e\\u200b\\udb40\\udc41ệ"\n}\n');
  expect(JSON.parse(jsonText(value))).toEqual(value);
});
