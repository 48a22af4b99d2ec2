/** Commands within what is advised: they name the plan that the command line named. */
import { commandNames, commands } from '../commands.ts';
import { planOptionFor } from '../plan-option.ts';

/** The advice with the plan of the command line in each command that takes one and names none. */
export function withPlan(advice: string, argv: readonly string[]): string {
  const plan = planIn(argv);
  return plan === undefined ? advice : advice.replaceAll(advised, (command) => command + planOptionFor(plan));
}

function planIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--plan' || word.startsWith('--plan='));
  const word = argv[at];
  return word === '--plan' ? argv[at + 1] : word?.slice('--plan='.length);
}

const advised = new RegExp(`\\bdondoc (?:${takingPlans().join('|')})\\b(?! --plan)`, 'g');

/** Schemas are advised as they are for any plan. */
function takingPlans(): readonly string[] {
  const others = commandNames.filter((name) => name !== 'schema');
  return others.filter((name) => commands[name].options.some((option) => option === 'plan' || option === 'onePlan'));
}
