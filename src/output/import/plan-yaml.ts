/** `plan.yaml` of an import: the document word for word, its duties in the clauses that state them. */

import { foldDiacritics } from '../../calendar/fold.ts';
import { usualZone } from '../../calendar/today.ts';
import { flowText } from '../../edit/flow-text.ts';
import type { DraftClause, DraftDocument, DraftPlan } from '../../import/draft-plan.ts';
import type { Review } from '../../import/review.ts';
import { dutyEntries } from './duty-entries.ts';
import {
  entry,
  raw,
  type SayReview,
  text,
  textEntry,
  type YamlEntry,
  type YamlItem,
  type YamlLines,
  yamlLines,
} from './yaml-lines.ts';

/** What stands where the document says nothing and the file must: it is to be filled in. */
const blank = '[...]';

/** The lines of the file; `year` is this year, for a document that does not say when it was issued. */
export function planLines(plan: DraftPlan, year: string, say: SayReview): YamlLines {
  const { document, body, bodyReviews } = plan;
  const { closing, recipients, signatory } = document;
  return yamlLines(
    [
      entry('id', text(planId(document, year))),
      entry('document', { is: 'map', entries: documentEntries(plan, year) }),
      entry('legalBases', basesOf(document)),
      entry('body', bodyOf(body, plan), bodyReviews),
      textEntry('closing', closing),
      entry('recipients', recipients.length === 0 ? null : { is: 'list', items: recipients.map(textItem) }),
      entry(
        'signatory',
        signatory === null ? null : { is: 'map', entries: signatoryEntries(signatory) },
        document.reviews.filter(({ key }) => key === 'signatory'),
      ),
      entry('settings', { is: 'map', entries: [entry('timeZone', raw(usualZone)), entry('dueSoonDays', raw('30'))] }),
    ],
    say,
  );
}

/** `ke-hoach-12-2026-long-an`. */
export function planId({ type, number, place, issued }: DraftDocument, year: string): string {
  const digits = /^\d+/.exec(number ?? '')?.[0] ?? '';
  const parts = [type ?? 'ke-hoach', digits, issued?.slice(0, 4) ?? year, place ?? ''];
  return foldDiacritics(parts.join(' '))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function documentEntries({ document, agencies }: DraftPlan, year: string): readonly YamlEntry[] {
  const at = (key: string) => document.reviews.filter((review) => review.key === key);
  const said = (key: keyof DraftDocument & string, value: string | null) => entry(key, text(value ?? blank), at(key));
  const issuer = document.issuer === null ? null : (agencies.get(document.issuer)?.id ?? null);
  return [
    entry('draft', raw('true')),
    said('type', document.type),
    entry('number', text(document.number ?? ''), at('number')),
    said('place', document.place),
    said('dateline', document.dateline),
    entry('issued', raw(document.issued ?? year), at('issued')),
    said('title', document.title),
    entry('issuer', text(issuer ?? 'co-quan-ban-hanh'), at('issuer')),
  ];
}

function basesOf({ legalBases }: DraftDocument) {
  if (legalBases.length === 0) return null;
  const items = legalBases.map(({ text: words, cites }): YamlItem => {
    const cited =
      cites.length === 0
        ? null
        : { is: 'list' as const, items: cites.map((one) => ({ value: raw(flowText(one)), reviews: [] })) };
    return { value: { is: 'map', entries: [entry('text', text(words)), entry('cites', cited)] }, reviews: [] };
  });
  return { is: 'list' as const, items };
}

function bodyOf(body: readonly DraftClause[], plan: DraftPlan) {
  const items = body.map((clause) => clauseItem(clause, plan));
  const missing: YamlItem = {
    value: { is: 'map', entries: [entry('number', text('I')), entry('heading', text(blank))] },
    reviews: [],
  };
  return { is: 'list' as const, items: items.length === 0 ? [missing] : items };
}

function clauseItem(clause: DraftClause, plan: DraftPlan): YamlItem {
  const { number, heading, text: words, task, items, reviews } = clause;
  const duty = task === null ? null : { is: 'map' as const, entries: dutyEntries(task, plan.agencies, reviews) };
  const entries = [
    entry('number', text(number)),
    textEntry('heading', heading),
    textEntry('text', words),
    entry(
      'task',
      duty,
      reviews.filter(({ key }) => key === 'task'),
    ),
    entry('items', items.length === 0 ? null : { is: 'list', items: items.map((item) => clauseItem(item, plan)) }),
  ];
  // What is about a key that is not written stands at the clause.
  const isAbove = ({ key }: Review) => key === null || key === 'text' || (task === null && key !== 'task');
  return { value: { is: 'map', entries }, reviews: reviews.filter(isAbove) };
}

function signatoryEntries({
  authority,
  position,
  name,
}: NonNullable<DraftDocument['signatory']>): readonly YamlEntry[] {
  return [entry('authority', text(authority)), entry('position', text(position)), entry('name', text(name))];
}

function textItem(value: string): YamlItem {
  return { value: text(value), reviews: [] };
}
