/** What may stand where a value of some kind is asked for: one entry a kind, for options and arguments alike. */
import { ruleNames } from '../../diagnostics/catalogue.ts';
import type { Environment } from '../../env/environment.ts';
import { formatsOf } from '../../output/formats.ts';
import type { Language } from '../../output/words/language.ts';
import { namedSchemas } from '../../output/words/schema-names.ts';
import type { Plan } from '../../plan/model.ts';
import { commands } from '../commands.ts';
import type { ValueKind } from '../options/option.ts';
import { type Answer, type Candidate, candidate } from './candidate.ts';
import { shells } from './shells.ts';
import type { TypedLine } from './typed-line.ts';

/** The world that candidates come from, and the language of their descriptions. */
export interface Asking {
  readonly env: Environment;
  readonly language: Language;
}

/** The candidates of each kind. They need not begin as typed yet. */
export const valueCandidates: Readonly<Record<ValueKind, (line: TypedLine, asking: Asking) => Promise<Answer>>> = {
  text: async () => [],
  folder: async () => 'folders',
  file: async () => 'files',
  revision: async ({ given }, { env }) => await (await planWords()).revisionCandidates(env, planIn(given)),
  format: async (line) => formatsTaken(line).map((format) => candidate(format)),
  'format=file': async (line) => {
    const begun = formatsTaken(line).find((format) => startIn(line).startsWith(`${format}=`));
    if (begun !== undefined) return { filesAfter: `${begun}=` };
    return formatsTaken(line).map((format) => candidate(`${format}=`));
  },
  task: async (line, asking) => await fromPlan(line, asking, ({ taskCandidates }, plan) => taskCandidates(plan)),
  tasks: async (line, asking) =>
    await fromPlan(line, asking, ({ taskCandidates }, plan) =>
      taskCandidates(plan).filter(({ value }) => !line.words.includes(value)),
    ),
  agency: async (line, asking) => await fromPlan(line, asking, ({ agencyCandidates }, plan) => agencyCandidates(plan)),
  'agency or none': async (line, asking) =>
    await fromPlan(line, asking, ({ agencyCandidates }, plan) => [...agencyCandidates(plan), candidate('none')]),
  section: async (line, asking) =>
    await fromPlan(line, asking, async (_, plan) => (await import('./divisions.ts')).sectionCandidates(plan)),
  occurrence: async (line, asking) =>
    await fromPlan(line, asking, async (_, plan) =>
      (await import('./divisions.ts')).periodCandidates(plan, asking.env.now(), line.words),
    ),
  rule: async (_, { language }) => {
    const { ruleTitle } = await import('../../output/words/findings/finding-words.ts');
    return ruleNames.map((name) => candidate(name, ruleTitle(name, language)));
  },
  schema: async (_, { language }) => namedSchemas.map(({ name, words }) => candidate(name, words[language][1])),
  shell: async () => shells.map((shell) => candidate(shell)),
};

/** The last one given, whether the command takes one or several. */
function planIn(given: TypedLine['given']): string | undefined {
  return given.get('plan') ?? given.get('onePlan');
}

type PlanWords = typeof import('./plan-candidates.ts');

/** Loaded only where the plan is asked: reading it costs more than all else. */
function planWords(): Promise<PlanWords> {
  return import('./plan-candidates.ts');
}

async function fromPlan(
  { given }: TypedLine,
  { env }: Asking,
  pick: (words: PlanWords, plan: Plan) => readonly Candidate[] | Promise<readonly Candidate[]>,
): Promise<readonly Candidate[]> {
  const words = await planWords();
  const plan = await words.planTyped(env, planIn(given));
  return plan === null ? [] : await pick(words, plan);
}

/** What is typed of the value. */
function startIn({ asked }: TypedLine): string {
  return 'start' in asked ? asked.start : '';
}

function formatsTaken({ command }: TypedLine): readonly string[] {
  return command === null ? [] : formatsOf(commands[command].formats);
}
