/** One more item in a list that is empty, not there, or in brackets: the text before and after. */
import { describe, expect, test } from 'vitest';
import { expectCases, inserted, lines } from './inserted.ts';

describe('a list that is empty or not there', () => {
  expectCases([
    {
      name: '[] becomes a list of lines, its comment stays',
      after: null,
      before: lines('task: A', 'reports: []  # chưa có', 'x: y'),
      now: lines('task: A', 'reports:  # chưa có', '  - {k: X}', 'x: y'),
    },
    { name: '[] at the end', after: null, before: 'task: A\nreports: [ ]  ', now: 'task: A\nreports:\n  - {k: X}' },
    {
      name: '[] on a line of its own',
      after: null,
      before: lines('reports:', '    []', 'task: A'),
      now: lines('reports:', '    - {k: X}', 'task: A'),
    },
    {
      name: '[] on a line of its own with a comment',
      after: null,
      before: lines('reports:', '    [] # chưa có', 'task: A'),
      now: lines('reports:', '     # chưa có', '  - {k: X}', 'task: A'),
    },
    {
      name: '[] over lines with a comment in it keeps its brackets',
      after: null,
      before: lines('reports: [ # chưa có', ']'),
      now: lines('reports: [ # chưa có', '  {k: X}', ']'),
    },
    {
      name: 'a key without a value',
      after: null,
      before: lines('reports: # chưa có', '  # thêm ở đây', '# khác', 'task: A'),
      now: lines('reports: # chưa có', '  # thêm ở đây', '  - {k: X}', '# khác', 'task: A'),
    },
    {
      name: 'an explicit key without a colon',
      after: null,
      before: lines('? task', ': A', '? reports'),
      now: lines('? task', ': A', '? reports', ':', '  - {k: X}'),
    },
    {
      name: 'no key',
      after: null,
      before: lines('# đầu', 'task: A # c', '  # về A', '', '# hết'),
      now: lines('# đầu', 'task: A # c', '  # về A', 'reports:', '  - {k: X}', '', '# hết'),
    },
    {
      name: 'no key among explicit ones',
      after: null,
      before: lines('?', '  task', ': A'),
      now: lines('?', '  task', ': A', 'reports:', '  - {k: X}'),
    },
    { name: 'nothing at all', after: null, before: '', now: lines('reports:', '  - {k: X}') },
    {
      name: 'comments only, no final newline',
      after: null,
      before: '# a\r\n# b',
      now: '# a\r\n# b\r\nreports:\r\n  - {k: X}',
    },
    {
      name: 'document marks only',
      after: null,
      before: lines('---', '# a', '...', '# b'),
      now: lines('---', '# a', 'reports:', '  - {k: X}', '...', '# b'),
    },
  ]);
});

describe('a list in brackets', () => {
  const several = lines('reports: [', '    {k: a}, # một', '    {k: b}  # hai', ']');
  expectCases([
    {
      name: 'on one line',
      after: 0,
      before: 'reports: [{k: a}, {k: b}]\n',
      now: 'reports: [{k: a}, {k: X}, {k: b}]\n',
    },
    {
      name: 'behind the last',
      after: 1,
      before: 'reports: [{k: a}, {k: b} ]\n',
      now: 'reports: [{k: a}, {k: b}, {k: X} ]\n',
    },
    { name: 'before all', after: null, before: 'reports: [{k: a}]\n', now: 'reports: [{k: X}, {k: a}]\n' },
    {
      name: 'with a comma at the end',
      after: 0,
      before: 'reports: [{k: a}, ] # c\n',
      now: 'reports: [{k: a}, {k: X}, ] # c\n',
    },
    {
      name: 'on lines of their own, behind the comment',
      after: 0,
      before: several,
      now: lines('reports: [', '    {k: a}, # một', '    {k: X},', '    {k: b}  # hai', ']'),
    },
    {
      name: 'on lines of their own, behind the last, which gets its comma',
      after: 1,
      before: several,
      now: lines('reports: [', '    {k: a}, # một', '    {k: b},  # hai', '    {k: X}', ']'),
    },
    {
      name: 'on lines of their own, before all and what is said of the first',
      after: null,
      before: lines('reports: [', '    # về a', '    {k: a},', ']'),
      now: lines('reports: [', '    {k: X},', '    # về a', '    {k: a},', ']'),
    },
    {
      name: 'with commas at the starts of lines',
      after: 0,
      before: lines('reports: [', '    {k: a}', '  , {k: b}', '  ]'),
      now: lines('reports: [', '    {k: a},', '    {k: X}', '  , {k: b}', '  ]'),
    },
    {
      name: 'a root in braces',
      after: null,
      before: '{task: A, reports: []}\n',
      now: '{task: A, reports: [{k: X}]}\n',
    },
    {
      name: 'a root in braces, no value',
      after: null,
      before: '{task: A, reports: }',
      now: '{task: A, reports: [{k: X}] }',
    },
    {
      name: 'a root in braces, no colon',
      after: null,
      before: '{reports, task: A}',
      now: '{reports: [{k: X}], task: A}',
    },
    { name: 'a root in braces, no key', after: null, before: '{task: A,}\n', now: '{task: A, reports: [{k: X}],}\n' },
    { name: 'empty braces', after: null, before: '{}\n', now: '{reports: [{k: X}]}\n' },
    {
      name: 'a root in braces over lines with CRLF',
      after: null,
      before: '{\r\n  task: A # c\r\n}\r\n',
      now: '{\r\n  task: A, # c\r\n  reports: [{k: X}]\r\n}\r\n',
    },
  ]);
});

test('what is no list is left alone', () => {
  expect(() => inserted('reports: x\n', null)).toThrow('no list at reports');
  expect(() => inserted('- reports\n', null)).toThrow('no mapping at ');
});
