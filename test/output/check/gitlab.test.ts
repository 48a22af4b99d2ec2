/** The Code Quality report. */
import { expect, test } from 'vitest';
import { checkGitlab } from '../../../src/output/check/gitlab.ts';
import { clean, everything } from './sample-check.ts';

test('describes each finding', () => {
  const report = JSON.parse(checkGitlab(everything, 'vi'));
  expect(report[0]).toEqual({
    description: 'quý "2021-Q5" không tồn tại',
    check_name: 'invalid-deadline',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: 'major',
    location: { path: 'plan/appendix.yaml', lines: { begin: 12, end: 12 } },
  });
  expect(report.map((entry: { severity: string }) => entry.severity)).toEqual(['major', 'minor', 'info', 'major']);
});

test('is an empty list when there is nothing', () => {
  expect(checkGitlab(clean, 'vi')).toBe('[]\n');
});
