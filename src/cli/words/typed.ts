/** Pieces of what was typed, or of what the machine said, inside a sentence. */
import { visible } from '../../output/text/visible.ts';
import { alike, type InBoth, type Phrase, said } from '../../output/words/language.ts';
import { meant } from '../../output/words/quoted.ts';
import type { NamedId } from '../../view/named.ts';

/** The text between quotes, whole and safe to show. */
export function typed(text: string): string {
  return `"${visible(text)}"`;
}

/** An agency by its id, with its name. */
export function identified({ id, name }: NamedId): string {
  return `${visible(id)} (${visible(name)})`;
}

/** Several of them; of very many the first ten. */
export function severalIdentified(agencies: readonly NamedId[]): string {
  const shown = agencies.slice(0, 10).map(identified).join(', ');
  return agencies.length > 10 ? `${shown}, …` : shown;
}

/** The question about the nearest known name, or else where the names are listed. */
export function nearestOr<Facts extends { readonly nearest: string | null }>(otherwise: Phrase<Facts>): Phrase<Facts> {
  return alike((facts, language) =>
    facts.nearest === null ? said(otherwise, facts, language) : meant[language](typed(facts.nearest)),
  );
}

/** That nothing has the name that was given. */
export function noSuch(thing: InBoth<string>): InBoth<(facts: { readonly given: string }) => string> {
  return {
    vi: ({ given }) => `không có ${thing.vi} ${typed(given)}`,
    en: ({ given }) => `there is no ${thing.en} ${typed(given)}`,
  };
}

/** What is wrong with the value of an option, behind both. */
export function ofValue(words: InBoth<string>): Phrase<{ readonly option: string; readonly given: string }> {
  return alike(({ option, given }, language) => `${option}: ${typed(given)} ${words[language]}`);
}
