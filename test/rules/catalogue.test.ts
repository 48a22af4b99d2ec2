/** Every rule of the catalogue has all that a rule has: a judge, words, a page in each language, a case that shows it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue, type RuleName, ruleNames } from '../../src/diagnostics/catalogue.ts';
import type { RuleGroup } from '../../src/diagnostics/stated-rule.ts';
import { ruleTitle } from '../../src/output/words/findings/finding-words.ts';
import { languages } from '../../src/output/words/language.ts';
import { groupTitles } from '../../src/output/words/rule-groups.ts';
import { severityNames } from '../../src/output/words/standing.ts';
import { changeRules } from '../../src/rules/change-rules.ts';
import { rules } from '../../src/rules/rules.ts';
import { fixtures } from './checked-fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of all source files of these folders: where the faults of files and shape are raised. */
const readers = ['source', 'plan'].flatMap((folder) =>
  readdirSync(`${root}src/${folder}`).map((name) => readFileSync(`${root}src/${folder}/${name}`, 'utf8')),
);

/** Who finds the faults of a group: the readers of files, or the rules about one plan. The others look at more than a plan. */
const readGroups: readonly RuleGroup[] = ['files', 'shape'];
const judgedGroups: readonly RuleGroup[] = ['names', 'deadlines', 'progress', 'amendments', 'document'];
const comparedGroups: readonly RuleGroup[] = ['changes'];
const isIn = (groups: readonly RuleGroup[]) => (rule: RuleName) => groups.includes(catalogue[rule].group);
const isRead = isIn(readGroups);
const isJudged = isIn(judgedGroups);
const isCompared = isIn(comparedGroups);

test.each(ruleNames.filter(isJudged))('%s is judged by its own file, in its place on the list', (rule) => {
  expect(existsSync(`${root}src/rules/${rule}.ts`)).toBe(true);
  expect(rules.map(({ name }) => name)).toContain(rule);
});

test.each(ruleNames.filter(isCompared))('%s is judged by its own file, in its place on the list of changes', (rule) => {
  expect(existsSync(`${root}src/rules/${rule}.ts`)).toBe(true);
  expect(changeRules.map(({ name }) => name)).toContain(rule);
});

test.each(ruleNames.filter(isRead))('%s is raised on reading', (rule) => {
  expect(readers.some((text) => text.includes(`rule: '${rule}'`))).toBe(true);
  expect(rules.map(({ name }) => name)).not.toContain(rule);
});

test.each(ruleNames.filter((rule) => isRead(rule) || isJudged(rule) || isCompared(rule)))(
  '%s has a case that shows it',
  (rule) => {
    const cases = readdirSync(fixtures + rule, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(cases.filter(({ name }) => !name.startsWith('silent-'))).not.toEqual([]);
  },
);

test.each(ruleNames.filter(isIn(['suppressions'])))('%s has its own file, and a case that shows it', (rule) => {
  expect(existsSync(`${root}src/rules/${rule}.ts`)).toBe(true);
  const cases = readdirSync(fixtures + rule, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(cases.filter(({ name }) => !name.startsWith('silent-'))).not.toEqual([]);
});

describe.each(ruleNames)('%s', (rule) => {
  test.each([
    ['en', `docs/rules/${rule}.md`, ['What is wrong', 'Why it matters', 'Example', 'How to mend it']],
    ['vi', `docs/rules/vi/${rule}.md`, ['Lỗi gì', 'Vì sao quan trọng', 'Ví dụ', 'Cách sửa']],
  ] as const)('has a page in %s', (language, page, headings) => {
    const lines = readFileSync(root + page, 'utf8').split('\n');
    expect(lines[0]).toBe(`# ${rule}`);
    const { severity, group } = catalogue[rule];
    const [weight, of] = language === 'en' ? ['Severity', 'Group'] : ['Mức độ', 'Nhóm'];
    const named = language === 'en' ? severity : severityNames[severity].one.vi;
    expect(lines[2]).toBe(`${weight}: ${named}. ${of}: ${groupTitles[group][language].toLowerCase()}.`);
    expect(lines.flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))).toEqual(headings);
  });

  test('has a title in each language', () => {
    for (const language of languages) expect(ruleTitle(rule, language)).toMatch(/^\S.*[^.\s]$/u);
  });
});

test('the list of rules is in the order of the catalogue', () => {
  expect(rules.map(({ name }) => name)).toEqual(ruleNames.filter(isJudged));
  expect(changeRules.map(({ name }) => name)).toEqual(ruleNames.filter(isCompared));
});
