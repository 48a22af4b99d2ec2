/**
 * What a person typed, by file: the shapes that dondoc accepts, every value still text. The loader checks
 * files against them, `dondoc schema` derives the editors' schemas from them, `assemble` makes the model.
 * zod's own words never reach a user: `shape.ts` turns its issues into findings.
 */
import * as z from 'zod/mini';
import { termNamed } from '../calendar/due.ts';
import { isTimeZone } from '../calendar/today.ts';
import { exceptableRules, silenceableRules } from '../diagnostics/catalogue.ts';
import type { NodePath } from '../source/tree.ts';
import { numberings, states } from './model.ts';
import {
  agencyId,
  anyText,
  count,
  day,
  demanding,
  domain,
  due,
  eitherOf,
  email,
  fingerprintPattern,
  id,
  instrument,
  listOf,
  maybeEmpty,
  record,
  span,
  term,
  text,
  texts,
  wholeNumber,
  yesNo,
} from './written-values.ts';

/** What an issued plan must say of who leads; a draft may leave it open. */
const leads = listOf(text);
const leadsOrNone = z.optional(leads);

function dutyOf<Lead extends z.core.$ZodType>(lead: Lead) {
  return {
    lead,
    leadWording: z.optional(text),
    with: z.optional(maybeEmpty(text)),
    withWording: z.optional(text),
    product: z.optional(text),
    due: z.optional(due),
    wording: z.optional(text),
    start: z.optional(term),
    milestones: z.optional(maybeEmpty(record({ due: term, wording: z.optional(text) }))),
    condition: z.optional(text),
    extra: z.optional(texts),
  };
}

function clauseOf<Lead extends z.core.$ZodType>(lead: Lead) {
  const clause = record({
    number: text,
    heading: z.optional(text),
    text: z.optional(text),
    task: z.optional(record({ id: z.optional(id), ...dutyOf(lead) })),
    get items() {
      return z.optional(maybeEmpty(clause));
    },
  });
  return clause;
}

function planFileOf<Lead extends z.core.$ZodType>(lead: Lead) {
  return record({
    id,
    document: record({
      type: text,
      number: anyText,
      place: text,
      dateline: text,
      issued: demanding('deadline', (value) => termNamed(value) !== null),
      title: text,
      issuer: text,
      draft: z.optional(yesNo),
    }),
    legalBases: z.optional(maybeEmpty(record({ text, cites: z.optional(maybeEmpty(instrument)) }))),
    body: listOf(clauseOf(lead)),
    closing: z.optional(text),
    recipients: z.optional(maybeEmpty(text)),
    signatory: z.optional(record({ authority: anyText, position: anyText, name: anyText })),
    settings: z.optional(
      record({
        timeZone: z.optional(demanding('time-zone', isTimeZone)),
        dueSoonDays: z.optional(wholeNumber),
        reviewMonths: z.optional(wholeNumber),
        rollToWorkingDay: z.optional(yesNo),
        backdatedDays: z.optional(wholeNumber),
      }),
    ),
  });
}

function appendixFileOf<Lead extends z.core.$ZodType>(lead: Lead) {
  return record({
    heading: z.optional(text),
    title: z.optional(text),
    note: z.optional(text),
    numbering: z.optional(z.enum(numberings)),
    columns: z.optional(listOf(z.union([text, record({ heading: anyText, holds: text })]))),
    rows: listOf(
      z.union([
        record({ number: text, id: z.optional(id), text, ...dutyOf(lead), note: z.optional(text) }),
        record({ group: anyText, text: anyText }),
      ]),
    ),
  });
}

/** A member by its id, or with the days between which it belongs to the group. */
const member = z.union([text, record({ agency: text, since: z.optional(day), until: z.optional(day) })]);

const agenciesFile = record({
  agencies: listOf(
    record({
      id: agencyId,
      name: text,
      short: z.optional(text),
      kind: text,
      email: z.optional(email),
      since: z.optional(day),
      until: z.optional(day),
      successors: z.optional(maybeEmpty(text)),
      aliases: z.optional(maybeEmpty(text)),
    }),
  ),
  groups: z.optional(
    maybeEmpty(
      record({
        id: agencyId,
        name: text,
        members: z.optional(maybeEmpty(member)),
        open: z.optional(yesNo),
        aliases: z.optional(maybeEmpty(text)),
      }),
    ),
  ),
});

const amendment = record({
  instrument: z.optional(instrument),
  requested: z.optional(instrument),
  reason: z.optional(text),
  changes: listOf(
    record({
      task: text,
      due: z.optional(record({ from: due, to: due })),
      lead: z.optional(record({ from: listOf(text), to: listOf(text) })),
      with: z.optional(record({ from: maybeEmpty(text), to: maybeEmpty(text) })),
      suspend: z.optional(z.literal('true')),
      resume: z.optional(z.literal('true')),
      withdraw: z.optional(z.literal('true')),
    }),
  ),
});

/** What was asked for: a letter has its number and day, or there is none yet. */
const request = record({
  number: text,
  date: day,
  issuer: z.optional(anyText),
  task: text,
  to: due,
  reason: z.optional(text),
  declined: z.optional(record({ number: text, date: day, issuer: z.optional(anyText), reason: z.optional(text) })),
});

const amendmentsFile = eitherOf(['amendments', 'requests'], {
  amendments: z.optional(maybeEmpty(amendment)),
  requests: z.optional(maybeEmpty(request)),
});

/** What proves completion: a document by its number, or a result in words where there is none. */
const evidence = eitherOf(['number', 'title'], {
  number: z.optional(text),
  date: day,
  issuer: z.optional(anyText),
  title: z.optional(text),
});

const progressFile = record({
  task: text,
  reports: maybeEmpty(
    record({
      date: day,
      agency: text,
      state: z.enum(states),
      period: z.optional(text),
      count: z.optional(count),
      evidence: z.optional(z.union([evidence, maybeEmpty(evidence)])),
      note: z.optional(text),
      obstacle: z.optional(text),
      proposal: z.optional(text),
      corrects: z.optional(record({ date: day, agency: z.optional(text), period: z.optional(text) })),
    }),
  ),
});

const daysOffFile = record({
  years: maybeEmpty(
    record({ year: wholeNumber, off: z.optional(maybeEmpty(day)), worked: z.optional(maybeEmpty(day)) }),
  ),
});

const exceptionsFile = record({
  exceptions: maybeEmpty(
    record({
      rule: z.enum(exceptableRules),
      task: z.optional(text),
      part: z.optional(text),
      by: text,
      date: day,
      reason: text,
      instrument: z.optional(instrument),
    }),
  ),
});

const baselineFile = record({
  findings: maybeEmpty(
    record({
      rule: z.enum(silenceableRules),
      file: text,
      task: z.optional(text),
      facts: z.optional(anyText),
      fingerprint: demanding('fingerprint', (value) => fingerprintPattern.test(value)),
    }),
  ),
});

/** Somebody who is written to or writes. */
const correspondent = { name: text, email: z.optional(email) };

/** In days. Left out, the usual ones hold. */
const stages = record({
  before: z.optional(maybeEmpty(wholeNumber)),
  overdueEvery: z.optional(wholeNumber),
  escalateAfter: z.optional(wholeNumber),
  endAfter: z.optional(wholeNumber),
  reviewEvery: z.optional(wholeNumber),
});

/** What can go with a mail, each the ending of its file. */
const attachable = ['docx', 'ics'] as const;

const remindersFile = record({
  sender: z.optional(
    record({
      ...correspondent,
      parent: z.optional(text),
      place: z.optional(text),
      symbol: z.optional(text),
      signatory: z.optional(record({ authority: z.optional(text), position: text, name: anyText })),
      recipients: z.optional(maybeEmpty(text)),
      filing: z.optional(text),
    }),
  ),
  answerTo: z.optional(record({ ...correspondent, within: span })),
  owner: z.optional(record({ name: text, email })),
  copies: z.optional(maybeEmpty(record({ name: text, email }))),
  attach: z.optional(maybeEmpty(z.enum(attachable))),
  template: z.optional(text),
  domains: z.optional(maybeEmpty(domain)),
  mostMails: z.optional(wholeNumber),
  stages: z.optional(stages),
  tasks: z.optional(maybeEmpty(record({ task: text, stages }))),
});

/** The shape of each kind of file. */
export const fileShapes = {
  plan: planFileOf(leads),
  appendix: appendixFileOf(leads),
  agencies: agenciesFile,
  amendments: amendmentsFile,
  progress: progressFile,
  'days-off': daysOffFile,
  exceptions: exceptionsFile,
  baseline: baselineFile,
  reminders: remindersFile,
} as const;

/** The shapes that a draft's files have instead. */
export const draftShapes = { plan: planFileOf(leadsOrNone), appendix: appendixFileOf(leadsOrNone) } as const;

/** The kinds of file that make up a plan. */
export type FileKind = keyof typeof fileShapes;

/** A file of the kind as typed, its shape found right. */
export type WrittenFile<Kind extends FileKind> = z.infer<
  Kind extends keyof typeof draftShapes ? (typeof draftShapes)[Kind] : (typeof fileShapes)[Kind]
>;

export type WrittenDue = z.infer<typeof due>;
export type WrittenInstrument = z.infer<typeof instrument>;
export type WrittenClause = WrittenFile<'plan'>['body'][number];
export type WrittenDuty = Omit<NonNullable<WrittenClause['task']>, 'id'>;

/** A file whose shape was found right, at least in part. */
export interface WrittenSource<Kind extends FileKind> {
  /** Relative to the plan folder. */
  readonly file: string;
  readonly written: WrittenFile<Kind>;
  /** Where in the file a node of `written` stands: list items may have been cut away before it. */
  readonly originalPath: (path: NodePath) => NodePath;
}

/** Everything that a plan folder holds, by kind; null where a file is absent or nothing of it could be understood. */
export interface WrittenPlan {
  readonly plan: WrittenSource<'plan'> | null;
  /** In the order of their numbers. */
  readonly appendices: readonly WrittenSource<'appendix'>[];
  readonly agencies: WrittenSource<'agencies'> | null;
  readonly amendments: WrittenSource<'amendments'> | null;
  readonly 'days-off': WrittenSource<'days-off'> | null;
  readonly exceptions: WrittenSource<'exceptions'> | null;
  readonly baseline: WrittenSource<'baseline'> | null;
  readonly reminders: WrittenSource<'reminders'> | null;
  readonly progress: readonly WrittenSource<'progress'>[];
}
