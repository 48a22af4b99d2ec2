/** The words of a rule and of its findings, in the language asked for. */
import type { RuleFacts, RuleName } from '../../../diagnostics/catalogue.ts';
import type { RuleGroup } from '../../../diagnostics/stated-rule.ts';
import { visible } from '../../text/visible.ts';
import { type Advised, advised } from '../advice.ts';
import type { Language } from '../language.ts';
import { amendmentsWords } from './amendments.ts';
import { changesWords } from './changes.ts';
import { deadlinesWords } from './deadlines.ts';
import { documentWords } from './document.ts';
import { filesWords } from './files.ts';
import { namesWords } from './names.ts';
import { progressWords } from './progress.ts';
import type { GroupWords } from './rule-words.ts';
import { shapeWords } from './shape.ts';
import { suppressionsWords } from './suppressions.ts';

const words: GroupWords<RuleGroup> = {
  ...filesWords,
  ...shapeWords,
  ...namesWords,
  ...deadlinesWords,
  ...progressWords,
  ...amendmentsWords,
  ...documentWords,
  ...changesWords,
  ...suppressionsWords,
};

/** The rule in a few words, for lists of rules: what it finds. */
export function ruleTitle(rule: RuleName, language: Language): string {
  return words[rule].title[language];
}

/** The message and the help of a finding: one line each, safe to print. */
export function findingText<Rule extends RuleName>(
  { rule, facts }: { readonly rule: Rule; readonly facts: RuleFacts[Rule] },
  language: Language,
): Advised {
  const { message, help } = advised(words[rule], facts, language);
  return { message: visible(message), help: help === null ? null : visible(help) };
}
