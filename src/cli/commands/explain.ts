/** `dondoc explain [RULE]`: the page of a rule, or the list of all. */

import { ruleNames } from '../../diagnostics/catalogue.ts';
import { nearestOf } from '../../diagnostics/nearest.ts';
import { rulePage } from '../../output/words/rule-groups.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { env, language, words } = invocation;
  const { renderRuleList, renderRulePage } = await import('../../output/rule-page.ts');
  const page = await pageFor(invocation);
  const [given] = words;
  if (given === undefined) {
    await print(invocation, renderRuleList(page));
    return 0;
  }
  if (!ruleNames.some((name) => name === given)) {
    throw new UsageError({ fault: 'unknown-rule', given, nearest: nearestOf(given, ruleNames) });
  }
  const markdown = env.manual(rulePage[language](given));
  if (markdown === null) throw new Error(`the page of the rule ${given} is missing from the program's documents`);
  await print(invocation, renderRulePage(markdown, page));
  return 0;
}
