/**
 * An amendment or a request that is gone, and with it what it granted, or that it was asked for. One that never held, for want of a number or date, may go, and
 * so may one copy of an amendment that was entered twice.
 */
import { isSameAmendment } from '../compare/compare-amendments.ts';
import { isDated, isPlaceholder } from '../plan/instrument.ts';
import type { ExtensionRequest, Plan } from '../plan/model.ts';
import { isNamed } from '../view/requests.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const amendmentRemoved = defineChangeRule('amendment-removed', function* (comparison) {
  for (const { amendment, at, task } of changesOf(comparison, 'amendment-removed')) {
    const { instrument } = amendment;
    if (!isDated(instrument)) continue;
    if (comparison.after.amendments.some((kept) => isSameAmendment(amendment, kept))) continue;
    yield { facts: { number: instrument.number, date: instrument.date }, place: placeOf(at), task };
  }
  for (const { request, at, task } of changesOf(comparison, 'request-removed')) {
    if (isPlaceholder(request.number) || isKept(comparison.after, request, task)) continue;
    yield { facts: { number: request.number, date: request.date, of: 'request' }, place: placeOf(at), task };
  }
});

/** Whether the document that grants the request names it now, or a copy of it is still there. */
function isKept({ amendments, requests }: Plan, request: ExtensionRequest, task: string | null): boolean {
  return (
    requests.some((one) => one.task === task && isNamed(one, { ...request, title: null })) ||
    amendments.some(
      ({ requested, changes }) => isNamed(request, requested) && changes.some((change) => change.task === task),
    )
  );
}
