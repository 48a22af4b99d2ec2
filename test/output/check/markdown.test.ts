/** The findings of `check` as a table for a job's summary. */
import { expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/output/check/markdown.ts';
import { answerOf, clean, everything, hostile, numberingGap, severalLeads } from './sample-check.ts';

test('says that nothing is wrong', () => {
  expect(checkMarkdown(clean, 'vi')).toBe(
    '## Kết quả kiểm tra kế hoạch\n\n**không có lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021**\n',
  );
});

test('has a row for each finding, with related places and the remedy', () => {
  expect(checkMarkdown(everything, 'en')).toMatchInlineSnapshot(`
    "## The check of the plan

    **2 errors, 1 warning, 1 info in 4 files, 52 tasks; as of 15 Dec 2021**

    | Severity | Place | Finding | Rule |
    | :-- | :-- | :-- | :-- |
    | error | plan/appendix.yaml:12:10 (PL.01) | there is no quarter "2021-Q5"<br>help: a year has four quarters: 2021-Q1 to 2021-Q4 | invalid-deadline |
    | warning | plan/plan.yaml:90:19 | "4.5" follows "4.3", expected "4.4"<br>note: plan/plan.yaml:80:19: the number before is here<br>help: leave it if the document was issued so | numbering-gap |
    | info | plan/plan.yaml:95:15 (II.4.5) | the task has 2 leads: so-gddt, so-noi-vu<br>help: one lead with supporting agencies is better; leave it if the document was issued so | several-leads |
    | error | plan/a b,c:100%.yaml:1:1 | no agency or group has the id "\\{0\\}\\[x\\](http://e) %0A::error::&lt;b&gt;&amp;"&lt;U+001B&gt;\\[2J"<br>help: add the agency to agencies.yaml | unknown-agency |
    "
  `);
});

test('tells the same once, with all its places', () => {
  const other = { ...severalLeads, task: 'II.4.6', location: { ...severalLeads.location, line: 120 } };
  const text = checkMarkdown(answerOf([severalLeads, other]), 'vi');
  expect(text.match(/several-leads/g)).toHaveLength(1);
  expect(text).toContain('plan/plan.yaml:95:15 (II.4.5)<br>cũng như vậy ở 1 chỗ khác: plan/plan.yaml:120:15 (II.4.6)');
});

test('counts a long list by rule, as the text does', () => {
  const many = Array.from({ length: 11 }, () => numberingGap);
  expect(checkMarkdown(answerOf(many), 'vi')).toMatch(/\n\ntheo quy tắc: numbering-gap 11\n$/);
  expect(checkMarkdown(answerOf(many.slice(1)), 'vi')).not.toContain('theo quy tắc');
});

test('lets no text from a file be markup', () => {
  const text = checkMarkdown(answerOf([hostile]), 'en');
  expect(text).not.toMatch(/<b>|[^\\]\]\(http|\u001b/);
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
});
