/** What facts are made of before they are entries: texts as they go into the plan, names as the plan has them. */
import type { Plan } from '../plan/model.ts';
import { controlCharactersIn } from '../source/control-characters.ts';
import { agencyNamed, type NamingFault, taskNamed } from '../view/named.ts';
import { forAll, type HiddenCharacter, isRefusal, type NotNamed } from './refusal.ts';

/** A text as it goes into the plan: composed, without blanks around it. Null where it is absent or blank. */
export function textOf(given: string | null | undefined): string | null {
  const text = given?.normalize('NFC').replaceAll('\r\n', '\n').trim() ?? '';
  return text === '' ? null : text;
}

/** The first character in the texts that nobody sees: `check` would refuse it, if it stood in a file as it is. Null for none. */
export function hiddenIn(texts: Iterable<string | null | undefined>): HiddenCharacter | null {
  for (const text of texts) {
    const [hidden] = controlCharactersIn(text ?? '');
    if (hidden?.rule === 'control-character') return { why: 'hidden-character', code: hidden.facts.code };
  }
  return null;
}

/** The id of the task that is named so. */
export function taskOf(plan: Plan, given: string): string | NotNamed {
  return idOf(taskNamed(plan, given));
}

/** The ids of these tasks, each once, in the order given. */
export function tasksOf(plan: Plan, given: Iterable<string>): readonly string[] | NotNamed {
  return onceEach(forAll(given, (name) => taskOf(plan, name)));
}

/** The id of the agency or group that is named so. */
export function agencyOf(plan: Plan, given: string): string | NotNamed {
  return idOf(agencyNamed(plan, given));
}

/** The ids of these agencies and groups, each once, in the order given. */
export function agenciesOf(plan: Plan, given: Iterable<string>): readonly string[] | NotNamed {
  return onceEach(forAll(given, (name) => agencyOf(plan, name)));
}

function idOf(found: string | NamingFault): string | NotNamed {
  return typeof found === 'string' ? found : { why: 'not-named', naming: found };
}

function onceEach(ids: readonly string[] | NotNamed): readonly string[] | NotNamed {
  return isRefusal(ids) ? ids : [...new Set(ids)];
}
