/** What the words of a rule are: a message that says what is there and what was expected, and the remedy. */
import type { catalogue, RuleGroup, RuleName } from '../../../diagnostics/catalogue.ts';
import type { RuleFacts } from '../../../diagnostics/finding.ts';

/** The rules of a group. */
export type RuleIn<Group extends RuleGroup> = {
  [Rule in RuleName]: (typeof catalogue)[Rule]['group'] extends Group ? Rule : never;
}[RuleName];

/** The words of some rules in one language: one line each, lower-case first letter, no full stop. A null help is none. */
export type WordsFor<Rule extends RuleName> = {
  readonly [Name in Rule]: {
    readonly message: (facts: Readonly<RuleFacts[Name]>) => string;
    readonly help: (facts: Readonly<RuleFacts[Name]>) => string | null;
  };
};

/** The words of a group of rules in one language; complete by type. */
export type GroupWords<Group extends RuleGroup> = WordsFor<RuleIn<Group>>;
