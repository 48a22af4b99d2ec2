/** Every rule of the catalogue has all that a rule has: a judge, words, a page in each language, a case that shows it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue, type RuleName, ruleNames } from '../../src/diagnostics/catalogue.ts';
import { ruleTitles } from '../../src/output/words/findings/rule-titles.ts';
import { languages } from '../../src/output/words/language.ts';
import { rules } from '../../src/rules/rules.ts';
import { fixtures } from './checked-fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of all source files of these folders: where the faults of files and shape are raised. */
const readers = ['source', 'plan'].flatMap((folder) =>
  readdirSync(`${root}src/${folder}`).map((name) => readFileSync(`${root}src/${folder}/${name}`, 'utf8')),
);

const isJudged = (rule: RuleName) => !['files', 'shape'].includes(catalogue[rule].group);

describe.each(ruleNames)('%s', (rule) => {
  test(isJudged(rule) ? 'is judged by its own file, in its place on the list' : 'is raised on reading', () => {
    expect(existsSync(`${root}src/rules/${rule}.ts`)).toBe(isJudged(rule));
    expect(rules.some(({ name }) => name === rule)).toBe(isJudged(rule));
    expect(isJudged(rule) || readers.some((text) => text.includes(`rule: '${rule}'`))).toBe(true);
  });

  test.each([
    ['en', `docs/rules/${rule}.md`, ['What is wrong', 'Why it matters', 'Example', 'How to mend it']],
    ['vi', `docs/rules/vi/${rule}.md`, ['Lỗi gì', 'Vì sao quan trọng', 'Ví dụ', 'Cách sửa']],
  ] as const)('has a page in %s', (_, page, headings) => {
    const lines = readFileSync(root + page, 'utf8').split('\n');
    expect(lines[0]).toBe(`# ${rule}`);
    expect(lines.flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))).toEqual(headings);
  });

  test('has a title in each language', () => {
    for (const language of languages) expect(ruleTitles[language][rule]).toMatch(/^\S.*[^.\s]$/u);
  });

  test('has a case with a finding and, beside it, a case without', () => {
    const cases = readdirSync(fixtures + rule, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(cases.filter(({ name }) => !name.startsWith('silent-'))).not.toEqual([]);
  });
});

test('the list of rules is in the order of the catalogue', () => {
  expect(rules.map(({ name }) => name)).toEqual(ruleNames.filter(isJudged));
});
