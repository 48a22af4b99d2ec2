/**
 * What the law expects of each place of the files: which kinds of change tell that something else stands there, and what
 * neither a comparison nor a print has to show, with the reason. The nearest place above decides, so that a new key is
 * expected to be told like its neighbours until somebody says why not.
 */
import type { ChangeKind } from '../../src/compare/change.ts';
import type { RuleName } from '../../src/diagnostics/catalogue.ts';

/** Why something is not demanded. */
export interface Reason {
  readonly because: string;
}

const duty = (place: string): Record<string, readonly ChangeKind[]> => ({
  [`${place}.id`]: ['task-id', 'issued-text'],
  [`${place}.lead`]: ['lead'],
  [`${place}.with`]: ['with'],
  [`${place}.due`]: ['deadline'],
});

/** The kinds of change by which another value at the place, or at one below it, is told: at least one, and no other. */
export const toldAs: Readonly<Record<string, readonly ChangeKind[]>> = {
  'plan:': ['issued-text'],
  'plan: body': ['issued-text', 'task-id', 'task-added', 'task-removed'],
  'plan: body[].heading': ['issued-text'],
  'plan: body[].text': ['issued-text'],
  'plan: body[].task': ['issued-text', 'task-added', 'task-removed'],
  ...duty('plan: body[].task'),
  'plan: settings': ['setting'],
  'appendix:': ['issued-text'],
  'appendix: numbering': ['issued-text', 'task-id', 'task-added', 'task-removed'],
  'appendix: rows': ['issued-text', 'task-added', 'task-removed'],
  'appendix: rows[].number': ['issued-text', 'task-id'],
  'appendix: rows[].text': ['issued-text'],
  'appendix: rows[].group': ['issued-text', 'task-id'],
  ...duty('appendix: rows[]'),
  'agencies: agencies': ['agency-edited', 'agency-added', 'agency-removed'],
  'agencies: agencies[].name': ['agency-renamed'],
  'agencies: groups': ['agency-edited', 'agency-added', 'agency-removed'],
  'agencies: groups[].name': ['agency-renamed'],
  'agencies: groups[].members': ['member-added', 'member-dropped', 'agency-edited'],
  'amendments: amendments': ['amendment-edited', 'amendment-removed', 'amendment-added'],
  'amendments: requests': ['request-edited', 'request-removed', 'request-added'],
  'amendments: amendments[].changes': ['amendment-edited'],
  'progress: task': ['report-removed', 'report-added'],
  'progress: reports': ['report-edited', 'report-removed', 'report-added'],
  'progress: reports[].evidence': ['report-edited', 'evidence-removed'],
  'days-off: years': ['day-off'],
  'exceptions: exceptions': ['file-entry'],
  'baseline: findings': ['file-entry'],
  'reminders:': ['file-entry'],
};

/** Places at which another value is the same plan. */
export const sameInPlan: Readonly<Record<string, Reason>> = {
  'days-off: years[].year': { because: 'a day is known by its own year; the key only heads it for the reader' },
};

/** Places whose key may come or go and leave the same plan, as the sample has them. */
export const sameWithout: Readonly<Record<string, Reason>> = {
  'plan: document.draft': { because: 'the sample says false, which holds where nothing is said' },
};

/** The rule by which `check --against` judges a change, or why it is lawful. */
export const judgedBy: Readonly<Record<ChangeKind, RuleName | Reason>> = {
  'issued-text': 'issued-text-changed',
  'task-added': 'task-added',
  'task-removed': 'task-removed',
  'task-id': 'id-changed',
  deadline: 'deadline-moved',
  lead: 'lead-changed',
  with: 'issued-text-changed',
  'report-added': { because: 'reports are added; one entered late is backdated-report' },
  'report-removed': 'report-removed',
  'report-edited': 'report-edited',
  'evidence-removed': 'evidence-removed',
  'amendment-added': { because: 'a document with a number and a date may change the plan' },
  'amendment-removed': 'amendment-removed',
  'amendment-edited': 'amendment-edited',
  'request-added': { because: 'what is asked for moves nothing' },
  'request-removed': 'amendment-removed',
  'request-edited': 'amendment-edited',
  'agency-added': { because: 'agencies come into being' },
  'agency-removed': { because: 'one that is still named is unknown-agency' },
  'agency-renamed': 'agency-renamed',
  'agency-edited': { because: 'addresses, days in office and successors are kept up to date' },
  'member-added': { because: 'groups grow' },
  'member-dropped': 'member-dropped',
  setting: { because: 'the office chooses how it counts; what it moves is deadline-day-moved or time-zone-changed' },
  'day-off': { because: 'the days off are fixed anew each year; what they move is deadline-day-moved' },
  'file-entry': {
    because: 'an exception lets a finding pass that names it, or is unused-exception; a known finding is counted',
  },
};

/** Places at which a change of a kind that is judged is lawful all the same. */
export const lawfulAt: Readonly<Record<string, Reason>> = {};

/** What `print` does not give back of the plan and its appendix. */
export const notPrinted: Readonly<Record<string, Reason>> = {
  'plan: id': { because: 'the plan is called so here, not in the document' },
  'plan: document.issued': { because: 'the date line is printed as it is on the document' },
  'plan: document.issuer': { because: 'an id; the letterhead is no part of the text' },
  'plan: document.draft': { because: 'says what may still change, not what is written' },
  'plan: legalBases[].cites': { because: 'the paragraph itself names what it cites' },
  'plan: body[].task': { because: 'the clause itself says who does it by when' },
  'plan: settings': { because: 'how dondoc counts' },
  'appendix: rows[].id': { because: 'the row is called so here, not in the document' },
  'appendix: rows[].due': { because: 'the wording is printed as it was issued' },
  'appendix: rows[].start': { because: 'the wording is printed as it was issued' },
  'appendix: rows[].milestones': { because: 'the wording is printed as it was issued' },
  'appendix: rows[].condition': { because: 'the wording is printed as it was issued' },
  'appendix: numbering': { because: 'says how the rows are called here, not in the document' },
};

/** What is not printed itself, and decides what is. */
export const decidesPrint: readonly string[] = ['appendix: columns[].holds'];

/** Keys that are not printed where another stands beside them, whose words are printed instead. */
export const printedInstead: Readonly<Record<string, string>> = { lead: 'leadWording', with: 'withWording' };

/** The entry of the place, or of the nearest place above it. */
export function nearest<Value>(table: Readonly<Record<string, Value>>, place: string): Value | undefined {
  let here = place;
  for (;;) {
    if (Object.hasOwn(table, here)) return table[here];
    const above = here.replace(/(?:\[\]|\.[^.[\]]+| [^ .[\]]+)$/, '');
    if (above === here) return undefined;
    here = above;
  }
}
