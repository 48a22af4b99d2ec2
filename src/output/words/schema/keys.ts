/** What each key of a plan's files means: the title and the explanation that an editor shows over it. */

import { agenciesKeys } from './agencies-keys.ts';
import { appendixKeys } from './appendix-keys.ts';
import { checkingKeys } from './checking-keys.ts';
import { documentKeys } from './document-keys.ts';
import { recordedKeys } from './recorded-keys.ts';
import { remindersKeys } from './reminders-keys.ts';

/** By place: the kind of file or the shared part, then the keys that lead there, lists passed over. */
export const keyWords = {
  ...documentKeys,
  ...appendixKeys,
  ...agenciesKeys,
  ...recordedKeys,
  ...checkingKeys,
  ...remindersKeys,
};
