/** What may stand at the cursor of a typed line: commands, options of the command at hand, values, arguments. */
import type { InBoth, Language } from '../../output/words/language.ts';
import { standingLabels } from '../../output/words/standing.ts';
import { commandNames, commands } from '../commands.ts';
import { argumentNamed } from '../options/arguments.ts';
import { isValued, longFlag, type Valued } from '../options/option.ts';
import { type OptionName, optionEntries } from '../options.ts';
import { helpWords } from '../words/commands.ts';
import { type Answer, type Candidate, candidate } from './candidate.ts';
import type { TypedLine } from './typed-line.ts';
import { type Asking, valueCandidates } from './value-candidates.ts';

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
      return await optionValues(asked.option, asked.start, line, asking);
    case 'word': {
      const found = await argumentCandidates(line, asking);
      const isNone = Array.isArray(found) && found.length === 0;
      return isNone && asked.start === '' ? optionCandidates(line, asking) : found;
    }
  }
}

/** The options of the command that do not stand there yet. */
function optionCandidates({ command, given }: TypedLine, { language }: Asking): Candidate[] {
  const options: readonly OptionName[] = command === null ? ['lang'] : commands[command].options;
  const own = options
    .filter((option) => !given.has(option) || mayComeAgain(option))
    .map((option) => optionEntries[option])
    .map((entry) => candidate(longFlag(entry), entry.words[language]));
  const version = command === null ? [candidate('--version', helpWords.version[language])] : [];
  return [...own, candidate('--help', helpWords.help[language]), ...version];
}

/** A command about one plan is given one. */
function mayComeAgain(option: OptionName): boolean {
  const entry = optionEntries[option];
  return isValued(entry) && entry.often === 'repeatable' && option !== 'onePlan';
}

async function optionValues(option: OptionName, start: string, line: TypedLine, asking: Asking): Promise<Answer> {
  const entry = optionEntries[option];
  if (!isValued(entry)) return [];
  const { values = 'text' } = entry;
  if (typeof values === 'string') return await valueCandidates[values](line, asking);
  return wordCandidates(entry, values.oneOf, start, asking.language);
}

const labels: Readonly<Record<string, InBoth<string>>> = standingLabels;

/** The words that an option knows; in a list one more, none that stands in it already. */
function wordCandidates(
  { often }: Valued,
  known: readonly string[],
  start: string,
  language: Language,
): readonly Candidate[] {
  if (often !== 'list') return known.map((one) => candidate(one));
  const before = start.slice(0, start.lastIndexOf(',') + 1);
  const there = before.split(',');
  return known
    .filter((one) => !there.includes(one))
    .map((one) => candidate(before + one, labels[one]?.[language] ?? ''));
}

/** What the argument at the cursor may be; the last one again, where it takes several tasks. */
async function argumentCandidates(line: TypedLine, asking: Asking): Promise<Answer> {
  const { command, words } = line;
  const notations = (command === null ? undefined : commands[command].argument)?.split(' ') ?? [];
  const values = notations.map((notation) => argumentNamed(notation)?.values ?? 'text');
  const asked = values[words.length] ?? (values.at(-1) === 'tasks' ? 'tasks' : 'text');
  return await valueCandidates[asked](line, asking);
}
