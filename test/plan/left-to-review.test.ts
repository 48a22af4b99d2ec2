/** What is left to look at: the blanks are those of the templates, and a draft is told how many places there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateBlanks } from '../../src/plan/left-to-review.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

test('every blank of the templates is known, and no other', () => {
  const folder = new URL('../../src/output/templates/', import.meta.url);
  const texts = readdirSync(folder).filter((name) => name.endsWith('-yaml.ts'));
  const found = texts.flatMap((name) => {
    const [, template = ''] = readFileSync(new URL(name, folder), 'utf8').split(/export function \w+Yaml/);
    return [...template.matchAll(/\[\p{L}[^\]'{}]*[ \p{L}.]\]/gu)]
      .map(([blank]) => blank)
      .filter((one) => / /.test(one));
  });
  expect(found.filter((blank) => !templateBlanks.includes(blank) && !/[,=]|^\[\w+-/.test(blank))).toEqual([]);
  expect(
    templateBlanks.filter(
      (blank) => !texts.some((name) => readFileSync(new URL(name, folder), 'utf8').includes(blank)),
    ),
  ).toEqual([]);
});

test('a draft is told how many places there are, an issued plan each of them, and answers all the same', async () => {
  const appendix = `rows:\n  # Xem lại: số thứ tự\n  - {number: "01", text: "Ban hành [văn bản gì] để [làm việc gì]", lead: [so-mot], due: ongoing} # xem lại: hạn\n`;
  const issued = await loadPlan(folderOf({ ...planFiles(), 'appendix.yaml': appendix }));
  expect(issued.findings.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['left-to-review', { of: 'comment', text: 'số thứ tự' }],
    ['left-to-review', { of: 'blank', text: '[làm việc gì]' }],
    ['left-to-review', { of: 'comment', text: 'hạn' }],
  ]);
  expect([issued.complete, issued.toReview]).toEqual([true, 3]);
  const plan = (planFiles()['plan.yaml'] ?? '').replace('issuer: ubnd-tinh', 'issuer: ubnd-tinh, draft: true');
  const draft = await loadPlan(folderOf({ ...planFiles(), 'appendix.yaml': appendix, 'plan.yaml': plan }));
  expect([draft.findings, draft.toReview]).toEqual([[], 3]);
});
