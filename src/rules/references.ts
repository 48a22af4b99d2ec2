/** Every place in the plan that names an agency or a group. */
import { fixedFiles } from '../plan/folder.ts';
import type { Instrument, Origin, Plan } from '../plan/model.ts';

/** One naming: the id as written, where, and in which task. */
interface Reference {
  readonly id: string;
  readonly origin: Origin;
  readonly below: readonly (string | number)[];
  readonly task: string | null;
}

/** All references to agencies, in the order of the plan. */
export function* agencyReferences(plan: Plan): Iterable<Reference> {
  yield* fromDocument(plan);
  for (const { id, lead, with: supporting, origin } of plan.tasks) {
    yield* listed(lead, origin, ['lead'], id);
    yield* listed(supporting, origin, ['with'], id);
  }
  for (const { members, origin } of plan.groups.values()) yield* listed(members, origin, ['members'], null);
  yield* fromAmendments(plan);
  for (const { issuer, declined, task, origin } of plan.requests) {
    if (issuer !== null) yield { id: issuer, origin, below: ['issuer'], task };
    const answered = declined?.issuer ?? null;
    if (answered !== null) yield { id: answered, origin, below: ['declined', 'issuer'], task };
  }
  for (const { reports, task } of plan.progress) {
    for (const { agency, origin } of reports) yield { id: agency, origin, below: ['agency'], task };
  }
  for (const { agency, task, origin } of plan.ledger) yield { id: agency, origin, below: ['agency'], task };
}

function* fromDocument({ document: { issuer, legalBases } }: Plan): Iterable<Reference> {
  const origin = { file: fixedFiles.plan, path: [] };
  if (issuer !== '') yield { id: issuer, origin, below: ['document', 'issuer'], task: null };
  for (const [index, { cites }] of legalBases.entries()) {
    for (const [position, cited] of cites.entries()) {
      const below = ['legalBases', index, 'cites', position, 'issuer'];
      if (cited.issuer !== null) yield { id: cited.issuer, origin, below, task: null };
    }
  }
}

function* fromAmendments({ amendments }: Plan): Iterable<Reference> {
  for (const { instrument, requested, changes, origin } of amendments) {
    yield* issuerOf(instrument, origin, 'instrument');
    if (requested !== null) yield* issuerOf(requested, origin, 'requested');
    for (const { task, lead, with: supporting, origin: at } of changes) {
      for (const end of ['from', 'to'] as const) {
        yield* listed(lead?.[end] ?? [], at, ['lead', end], task);
        yield* listed(supporting?.[end] ?? [], at, ['with', end], task);
      }
    }
  }
}

function* issuerOf({ issuer }: Instrument, origin: Origin, key: string): Iterable<Reference> {
  if (issuer !== null) yield { id: issuer, origin, below: [key, 'issuer'], task: null };
}

function* listed(
  ids: readonly string[],
  origin: Origin,
  below: readonly string[],
  task: string | null,
): Iterable<Reference> {
  for (const [index, id] of ids.entries()) yield { id, origin, below: [...below, index], task };
}
