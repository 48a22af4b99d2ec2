/** The words of a rule and of its findings, in the language asked for. */
import type { RuleFacts, RuleName } from '../../../diagnostics/catalogue.ts';
import type { RuleGroup } from '../../../diagnostics/stated-rule.ts';
import { visible } from '../../text/visible.ts';
import { type Language, said } from '../language.ts';
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

/** What is said of a finding: one line each, safe to print; `help` is null where the message says it all. */
export interface FindingText {
  readonly message: string;
  readonly help: string | null;
}

/** The message and the help of a finding. */
export function findingText<Rule extends RuleName>(
  { rule, facts }: { readonly rule: Rule; readonly facts: RuleFacts[Rule] },
  language: Language,
): FindingText {
  const { message, help } = words[rule];
  const remedy = said(help, facts, language);
  return { message: visible(said(message, facts, language)), help: remedy === null ? null : visible(remedy) };
}
