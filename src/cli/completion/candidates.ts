/** What may stand at the cursor of a typed line: commands, options of the command at hand, values, arguments. */
import { ruleNames } from '../../diagnostics/catalogue.ts';
import type { Environment } from '../../env/environment.ts';
import { formatsOf } from '../../output/formats.ts';
import type { Language } from '../../output/words/language.ts';
import { standingLabels } from '../../output/words/standing.ts';
import type { Plan } from '../../plan/model.ts';
import type { Standing } from '../../view/view.ts';
import { type CommandName, type CommandSpec, commandNames, commands } from '../commands.ts';
import { choices, type OptionName, optionFlags, repeatable } from '../options.ts';
import { helpWords } from '../words/commands.ts';
import { type Answer, type Candidate, candidate } from './candidate.ts';
import { shells } from './shells.ts';
import type { TypedLine } from './typed-line.ts';

/** The world that candidates come from, and the language of their descriptions. */
export interface Asking {
  readonly env: Environment;
  readonly language: Language;
}

/** What may stand at the cursor. It need not begin as typed yet. */
export async function candidatesFor(line: TypedLine, asking: Asking): Promise<Answer> {
  const { asked } = line;
  switch (asked.kind) {
    case 'nothing':
      return [];
    case 'command':
      return commandNames.map((name) => candidate(name, helpWords.commands[name][asking.language]));
    case 'option':
      return optionCandidates(line, asking);
    case 'value':
      return await valueCandidates(asked.option, asked.start, line, asking);
    case 'word': {
      if (line.command === 'init') return line.words.length === 0 ? 'folders' : [];
      if (line.command === 'record') return line.words.length === 0 ? 'files' : [];
      const found = await argumentCandidates(line, asking);
      return found.length === 0 && asked.start === '' ? optionCandidates(line, asking) : found;
    }
  }
}

/** The options of the command that do not stand there yet. */
function optionCandidates({ command, given }: TypedLine, { language }: Asking): Candidate[] {
  const options: readonly OptionName[] = command === null ? ['lang'] : commands[command].options;
  const own = options
    .filter((option) => repeatable.has(option) || !given.has(option))
    .map((option) => candidate(longFlag(option), helpWords.options[option][language]));
  const version = command === null ? [candidate('--version', helpWords.version[language])] : [];
  return [...own, candidate('--help', helpWords.help[language]), ...version];
}

async function valueCandidates(option: OptionName, start: string, line: TypedLine, asking: Asking): Promise<Answer> {
  switch (option) {
    case 'plan':
      return 'folders';
    case 'format':
      return formatsTaken(line.command).map((format) => candidate(format));
    case 'lang':
    case 'color':
    case 'source':
    case 'by':
    case 'ci':
    case 'state':
      return choices[option].map((choice) => candidate(choice));
    case 'standing':
    case 'failOn':
      return listCandidates(start, choices[option], asking.language);
    case 'at':
    case 'against':
      return await (await planWords()).revisionCandidates(asking.env, line.given.get('plan'));
    case 'outputFile':
      return formatsTaken(line.command).map((format) => candidate(`${format}=`));
    case 'period':
      return await fromPlan(line, asking, async (plan) =>
        (await planWords()).periodCandidates(plan, asking.env.now(), line.words),
      );
    case 'output':
      return 'files';
    case 'agency':
    case 'owing':
    case 'reporter':
    case 'issuer':
    case 'requestedBy':
    case 'lead':
    case 'with':
      return await agenciesFor(option, line, asking);
    case 'section':
      return await fromPlan(line, asking, async (plan) => (await planWords()).sectionCandidates(plan));
    default:
      return [];
  }
}

/** The agencies; a task may also have none that support it. */
async function agenciesFor(option: OptionName, line: TypedLine, asking: Asking): Promise<readonly Candidate[]> {
  const none = option === 'with' ? [candidate('none')] : [];
  return await fromPlan(line, asking, async (plan) => [...(await planWords()).agencyCandidates(plan), ...none]);
}

/** One more for a list with commas: none that stands in it already. */
function listCandidates(start: string, known: readonly Standing[], language: Language): Candidate[] {
  const before = start.slice(0, start.lastIndexOf(',') + 1);
  const there = before.split(',');
  return known
    .filter((one) => !there.includes(one))
    .map((one) => candidate(before + one, standingLabels[one][language]));
}

/** The argument, for the commands that take one of a known few. */
async function argumentCandidates(line: TypedLine, asking: Asking): Promise<readonly Candidate[]> {
  if (line.words.length > 0 && !takesSeveral(line.command)) return [];
  switch (line.command) {
    case 'done':
    case 'update':
    case 'extend':
    case 'amend':
    case 'occurred':
      return await fromPlan(line, asking, async (plan) =>
        (await planWords()).taskCandidates(plan).filter(({ value }) => !line.words.includes(value)),
      );
    case 'show':
    case 'history':
    case 'correct':
      return await fromPlan(line, asking, async (plan) => (await planWords()).taskCandidates(plan));
    case 'explain': {
      const { ruleTitle } = await import('../../output/words/findings/finding-words.ts');
      return ruleNames.map((name) => candidate(name, ruleTitle(name, asking.language)));
    }
    case 'schema': {
      const { fileKinds, kindWords } = await import('../../output/words/schema-words.ts');
      return fileKinds.map((kind) => candidate(kind, kindWords[kind][asking.language][1]));
    }
    case 'completion':
      return shells.map((shell) => candidate(shell));
    default:
      return [];
  }
}

/** Whether the command takes several tasks. */
function takesSeveral(command: CommandName | null): boolean {
  const spec: CommandSpec | null = command === null ? null : commands[command];
  return spec?.argument === '<tasks...>';
}

type FromPlan = (plan: Plan) => Promise<readonly Candidate[]>;

async function fromPlan({ given }: TypedLine, { env }: Asking, pick: FromPlan): Promise<readonly Candidate[]> {
  const plan = await (await planWords()).planTyped(env, given.get('plan'));
  return plan === null ? [] : await pick(plan);
}

/** Loaded only where the plan is asked: reading it costs more than all else. */
function planWords(): Promise<typeof import('./plan-candidates.ts')> {
  return import('./plan-candidates.ts');
}

function formatsTaken(command: CommandName | null): readonly string[] {
  return command === null ? [] : formatsOf(commands[command].formats);
}

function longFlag(option: OptionName): string {
  return optionFlags[option].split(/[ ,]+/).find((part) => part.startsWith('--')) ?? '';
}
