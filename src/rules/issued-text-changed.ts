/** Issued text that is not what it was: it stays for ever, what is decided later is an amendment. Supporting agencies are issued text too. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const issuedTextChanged = defineChangeRule('issued-text-changed', function* (comparison) {
  for (const { part, before, after, at, task } of changesOf(comparison, 'issued-text')) {
    const of = part === 'document.draft' ? 'draft' : 'text';
    yield { facts: { part, of, before, after }, place: placeOf(at), task };
  }
  for (const { before, after, at, task } of changesOf(comparison, 'with')) {
    const [was, is] = [listed(before), listed(after)];
    yield { facts: { part: task ?? '', of: 'with', before: was, after: is }, place: placeOf(at), task };
  }
});

function listed(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(', ');
}
