/** What was edited in an entry: each key with what it said and says. */
import type { EditedKey } from '../../diagnostics/fact-values.ts';
import { visible } from '../text/visible.ts';
import { both, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';
import { quoted } from './quoted.ts';
import { quotedApart } from './quoted-apart.ts';

/** As many as can be read in one line. */
const mostTold = 3;

/** `: note đổi từ "…" thành "…"; bỏ obstacle "…"`; empty where nothing is known. */
export function editedText(edited: readonly EditedKey[], language: Language): string {
  if (edited.length === 0) return '';
  const told = edited.slice(0, mostTold).map((one) => editText(one, language));
  const others = edited.length - told.length;
  return `: ${[...told, ...(others === 0 ? [] : [countText(others, language, nouns.otherEdit)])].join('; ')}`;
}

function editText({ key, before, after }: EditedKey, language: Language): string {
  const name = visible(key);
  if (before === null) return words.added[language](name, quoted(after ?? ''));
  if (after === null) return words.removed[language](name, quoted(before));
  const [was, is] = quotedApart(before, after);
  return words.changed[language](name, was, is);
}

const words = {
  added: both({
    vi: (key: string, after: string) => `thêm ${key} ${after}`,
    en: (key, after) => `${key} ${after} was added`,
  }),
  removed: both({
    vi: (key: string, before: string) => `bỏ ${key} ${before}`,
    en: (key, before) => `${key} ${before} was removed`,
  }),
  changed: both({
    vi: (key: string, before: string, after: string) => `${key} đổi từ ${before} thành ${after}`,
    en: (key, before, after) => `${key} changed from ${before} to ${after}`,
  }),
} satisfies Texts;
