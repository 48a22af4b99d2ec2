/** What the words of a rule are: its title, a message that says what is there and what was expected, and the remedy. */
import type { RuleFacts, RuleIn } from '../../../diagnostics/catalogue.ts';
import type { RuleGroup } from '../../../diagnostics/stated-rule.ts';
import type { Advice } from '../advice.ts';
import type { InBoth } from '../language.ts';

/** The words of a group of rules, complete by type: one line each, lower-case first letter, no full stop. */
export type GroupWords<Group extends RuleGroup> = {
  readonly [Rule in RuleIn<Group>]: Advice<RuleFacts[Rule]> & {
    /** What it finds, in a few words and without the facts of a case: for lists of rules. */
    readonly title: InBoth<string>;
  };
};
