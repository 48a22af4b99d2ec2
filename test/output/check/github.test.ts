/** Workflow commands, escaped as GitHub's runner unescapes them. */
import { expect, test } from 'vitest';
import { checkGithub } from '../../../src/output/check/github.ts';
import { clean, everything } from './sample-check.ts';

test('writes one command a finding, and the summary', () => {
  expect(checkGithub(everything, 'en').split('\n')).toEqual([
    '::error file=plan/appendix.yaml,line=12,endLine=12,col=10,endColumn=17,title=invalid-deadline::there is no quarter "2021-Q5"%0Ahelp: a year has four quarters: 2021-Q1 to 2021-Q4',
    '::warning file=plan/plan.yaml,line=90,endLine=90,col=19,endColumn=24,title=numbering-gap::"4.5" follows "4.3", expected "4.4"%0Ahelp: leave it if the document was issued so',
    '::notice file=plan/plan.yaml,line=95,endLine=97,title=several-leads::the task has 2 leads: so-gddt, so-noi-vu%0Ahelp: one lead with supporting agencies is better; leave it if the document was issued so',
    '::error file=plan/a b%2Cc%3A100%25.yaml,line=1,endLine=1,col=1,endColumn=1,title=unknown-agency::no agency or group has the id "{0}[x](http://e) %250A::error::<b>&"<U+001B>[2J"%0Ahelp: add the agency to agencies.yaml',
    '2 errors, 1 warning, 1 info in 4 files, 52 tasks; as of 15 Dec 2021',
    '',
  ]);
});

test('writes the summary alone when there is nothing', () => {
  expect(checkGithub(clean, 'vi')).toBe('không có lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021\n');
});
