/** The words in the schemas for editors: what each key is. */

import type { Language } from './language.ts';
import { agenciesKeys } from './schema/agencies-keys.ts';
import { appendixKeys } from './schema/appendix-keys.ts';
import { checkingKeys } from './schema/checking-keys.ts';
import { documentKeys } from './schema/document-keys.ts';
import { recordedKeys } from './schema/recorded-keys.ts';
import { remindersKeys } from './schema/reminders-keys.ts';
import type { KeyWords, Said } from './schema/said.ts';

/** The title and explanation of the key at the place (`plan.document.number`, `due.every`); null where no key stands. */
export function keyWordsAt(place: string, language: Language): Said | null {
  return Object.hasOwn(keyWords, place) ? (keyWords[place]?.[language] ?? null) : null;
}

/** The title of a key below the place, step by step: `Corrects, Date`. A document has the same keys wherever it is named; an unknown key stands for itself. */
export function keyTitle(place: string, key: string, language: Language): string {
  let here = place;
  const titles = key.split('.').map((step) => {
    here = `${here}.${step}`;
    return (keyWordsAt(here, language) ?? keyWordsAt(`instrument.${step}`, language))?.[0] ?? step;
  });
  return titles.join(', ');
}

/** By place: the kind of file or the shared part, then the keys that lead there, lists passed over. */
export const keyWords: KeyWords = {
  ...documentKeys,
  ...appendixKeys,
  ...agenciesKeys,
  ...recordedKeys,
  ...checkingKeys,
  ...remindersKeys,
};
