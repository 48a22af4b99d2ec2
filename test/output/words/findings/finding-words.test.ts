/** Every message and help as people read them: a page for each group of rules and language, kept beside this test. */
import { describe, expect, test } from 'vitest';
import { catalogue, type RuleName, ruleNames } from '../../../../src/diagnostics/catalogue.ts';
import type { RuleGroup } from '../../../../src/diagnostics/stated-rule.ts';
import { findingText, ruleTitle } from '../../../../src/output/words/findings/finding-words.ts';
import { type Language, languages } from '../../../../src/output/words/language.ts';
import { sampleFacts } from './sample-facts.ts';

const groups: readonly RuleGroup[] = [
  'files',
  'shape',
  'names',
  'deadlines',
  'progress',
  'amendments',
  'document',
  'changes',
  'suppressions',
];

function textsOf<Rule extends RuleName>(rule: Rule, language: Language) {
  return sampleFacts[rule].map((facts) => findingText({ rule, facts }, language));
}

function pageOf(group: RuleGroup, language: Language): string {
  const rules = ruleNames.filter((rule) => catalogue[rule].group === group);
  const sections = rules.map((rule) => {
    const texts = textsOf(rule, language).map(
      ({ message, help }) => `  ${message}\n${help === null ? '' : `    ${help}\n`}`,
    );
    return `${rule}: ${ruleTitle(rule, language)}\n${texts.join('')}`;
  });
  return sections.join('\n');
}

describe.each(languages)('in %s', (language) => {
  test.each(groups)('the words of the rules about %s', async (group) => {
    await expect(pageOf(group, language)).toMatchFileSnapshot(`./${group}.${language}.txt`);
  });

  test.each(ruleNames)('%s is said in one sentence that begins small and ends without a stop', (rule) => {
    for (const { message, help } of textsOf(rule, language)) {
      for (const text of help === null ? [message] : [message, help]) {
        expect(text).toMatch(/^(?:["\p{Ll}\d]|YAML |[^:;]+ \([a-z0-9-]+\) )/u);
        expect(text).not.toMatch(/[.\s]$|\n|undefined|null|NaN|\[object/u);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });
});

describe('findingText', () => {
  test('says the example of the contract', () => {
    const facts = { value: '2021-Q5', fault: 'no-such-quarter', suggestion: null } as const;
    expect(findingText({ rule: 'invalid-deadline', facts }, 'vi')).toEqual({
      message: 'quý "2021-Q5" không tồn tại',
      help: 'một năm có bốn quý: 2021-Q1 đến 2021-Q4',
    });
  });

  test('shows hostile facts and cuts long ones', () => {
    const nasty = findingText({ rule: 'duplicate-key', facts: { key: '\u001b[2J\nx' } }, 'en');
    expect(nasty.message).toBe('the key "<U+001B>[2J<U+000A>x" stands twice in one entry');
    const long = findingText({ rule: 'duplicate-key', facts: { key: 'a'.repeat(9999) } }, 'en');
    expect(long.message).toBe(`the key "${'a'.repeat(59)}…" stands twice in one entry`);
  });
});
