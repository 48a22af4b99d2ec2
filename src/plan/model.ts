/** The plan as understood: plain, immutable, without positions. An entity knows its file and path, no more. */
import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import type { Due, Span, TermDue } from '../calendar/due.ts';
import type { ExceptableRule } from '../diagnostics/catalogue.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Where an entity stands in the plan's files; line and column are resolved only for what is reported. */
export interface Origin {
  readonly file: string;
  readonly path: NodePath;
}

/** An origin with what is typed there, whatever its keys: two versions are compared by it. */
export interface WrittenOrigin extends Origin {
  readonly written: Plain;
}

/** A whole plan, as its files state it. */
export interface Plan {
  readonly id: string;
  readonly document: IssuedDocument;
  readonly settings: Settings;
  /** In document order, the appendix last. */
  readonly tasks: readonly Task[];
  /** By id; of several with one id, the first. */
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Agencies, then groups, in the order of the file, those with a repeated id included. */
  readonly register: readonly (Agency | Group)[];
  /** In the order of the file. */
  readonly amendments: readonly Amendment[];
  /** What was asked for, granted or not, in the order of the file. */
  readonly requests: readonly ExtensionRequest[];
  /** One entry a file; reports in the order of the file, which is the order they were made in. */
  readonly progress: readonly Progress[];
  /** In the order of the file. */
  readonly exceptions: readonly Exception[];
  readonly daysOff: DaysOff;
  /** Null where the office has not said. */
  readonly reminders: Reminders | null;
  /** What was sent, line by line; empty unless the plan was opened for it. */
  readonly ledger: readonly LedgerLine[];
  /** Each file that was understood, as a whole. */
  readonly files: readonly WrittenOrigin[];
  /** Which of the registers were read whole: a reference into one that was not raises no second alarm. */
  readonly whole: { readonly tasks: boolean; readonly agencies: boolean };
}

/** The issued text, in the document's own tree. */
export interface IssuedDocument {
  readonly type: string;
  /** As printed, blanks left blank: `/KH-UBND`. */
  readonly number: string;
  readonly place: string;
  /** The date line as printed after the place: `ngày tháng 6 năm 2020`. */
  readonly dateline: string;
  /** The day, or the period it is known to lie in, when the document was issued: `2020-06`. */
  readonly issued: string;
  readonly title: string;
  readonly issuer: string;
  /** Not issued yet: everything may still change. A plan counts as issued unless it says so, with whatever blanks it has. */
  readonly draft: boolean;
  readonly legalBases: readonly LegalBasis[];
  readonly body: readonly Clause[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly signatory: { readonly authority: string; readonly position: string; readonly name: string } | null;
  readonly appendices: readonly Appendix[];
}

/** A paragraph before the body that says on what ground the plan is issued. */
interface LegalBasis {
  readonly text: string;
  readonly cites: readonly Instrument[];
}

/** A clause: a section, a numbered paragraph, a letter, a dash (`number: "-"`). `text` may hold several paragraphs, one a line. */
export interface Clause {
  /** Its place in the numbering: `II.1.2.b.2`. */
  readonly id: string;
  readonly number: string;
  readonly heading: string | null;
  readonly text: string | null;
  readonly items: readonly Clause[];
  /** The id of the duty that the clause states, if it states one. */
  readonly task: string | null;
  readonly origin: WrittenOrigin;
}

export const numberings = ['running', 'by-group'] as const;

/** Whether the numbers of an appendix run on through it, or start anew in each group and name a task only with it. */
type Numbering = (typeof numberings)[number];

export interface Appendix {
  /** What its numbers follow in the ids: `PL`, `PL2`. */
  readonly id: string;
  readonly heading: string;
  readonly title: string;
  readonly note: string;
  readonly numbering: Numbering;
  /** In the order printed. */
  readonly columns: readonly Column[];
  readonly rows: readonly AppendixRow[];
  readonly origin: WrittenOrigin;
}

/** What the cells of an appendix hold, in the order of the usual table: a heading alone is one of these, by its place. */
export const usualCells = ['number', 'text', 'lead', 'with', 'due'] as const;

/** A column as printed. `holds` is a kind of cell that every appendix has, or a name under `extra` in the rows. */
export interface Column {
  readonly heading: string;
  readonly holds: string;
}

/** A row as printed: a task, or the head of those below it. */
export type AppendixRow = TaskRow | GroupRow;

/** The row of a task, which has what its cells say: agencies by their names in the register unless they were issued otherwise. */
export interface TaskRow {
  readonly kind: 'task';
  readonly number: string;
  readonly text: string;
  readonly note: string;
  readonly task: string;
  /** The nearest row above that heads it; null where none does. */
  readonly group: string | null;
  readonly origin: WrittenOrigin;
}

/** A row that heads those below it, and is no task. */
export interface GroupRow {
  readonly kind: 'group';
  /** Its place in the numbering: `PL.II`. */
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly origin: WrittenOrigin;
}

/** An issued document named by number and date; `issuer` is an agency id. */
export interface Instrument {
  readonly number: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** One duty with an id: the thing that is followed up. Leads and deadline are those of the issued text. */
export interface Task {
  readonly id: string;
  /** As the document would be cited: `mục II.1.2.b, gạch đầu dòng thứ 2`. */
  readonly label: string;
  readonly source: 'body' | 'appendix';
  /** Its place in the numbering: `II.1.2.a`, `PL.01`, of a row under a group `PL.II.12`. */
  readonly section: string;
  /** Of an appendix, the nearest row that heads it: `PL.II`. */
  readonly group: string | null;
  readonly text: string;
  /** Agency or group ids; never empty in a plan without findings. */
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due: Due | null;
  readonly wording: string | null;
  /** The cells as issued where they differ from the names in the register. */
  readonly leadWording: string | null;
  readonly withWording: string | null;
  /** What the task is to yield, as issued: what evidence is compared with. */
  readonly product: string | null;
  /** The day or period before which it is not owed. */
  readonly start: TermDue | null;
  /** The earlier of several dates in one cell; `due` is the last. */
  readonly milestones: readonly DatedStep[];
  /** Words beside the date: shown, never judged. */
  readonly condition: string | null;
  /** Cells of further columns, by what holds them. */
  readonly extra: Readonly<Record<string, string>>;
  /** The node that holds `lead`, `due` and `wording`. */
  readonly origin: WrittenOrigin;
  /** The clause or row that states the duty. */
  readonly clause: Origin;
}

/** One of several dates of a task, with its words as issued. */
interface DatedStep {
  readonly due: TermDue;
  readonly wording: string | null;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly kind: string;
  readonly email: string | null;
  /** First day in office, inclusive. */
  readonly since: Day | null;
  /** Last day in office, inclusive. */
  readonly until: Day | null;
  readonly successors: readonly string[];
  /** Names that it bore earlier, or is also known by. */
  readonly aliases: readonly string[];
  readonly origin: WrittenOrigin;
}

/** Agencies that owe a duty each. Open: the document does not say who all of them are. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** All that ever belonged to it by the file, in its order. */
  readonly members: readonly string[];
  /** When a member belongs, by its id; those that are not here belong all the time. */
  readonly terms: ReadonlyMap<string, MemberTerm>;
  readonly open: boolean;
  /** Names that it bore earlier, or is also known by. */
  readonly aliases: readonly string[];
  readonly origin: WrittenOrigin;
}

/** The days between which an agency belongs to a group, both inclusive; null where that end is open. */
interface MemberTerm {
  readonly since: Day | null;
  readonly until: Day | null;
}

/** A document that changes the plan from its date on. */
export interface Amendment {
  readonly instrument: Instrument;
  readonly requested: Instrument | null;
  readonly reason: string | null;
  readonly changes: readonly Change[];
  readonly origin: WrittenOrigin;
}

/** What an amendment changes in one task; several may stand in one entry. */
export interface Change {
  readonly task: string;
  readonly due: { readonly from: Due; readonly to: Due } | null;
  readonly lead: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
  readonly with: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
  readonly status: 'suspend' | 'resume' | 'withdraw' | null;
  readonly origin: WrittenOrigin;
}

/** A letter that asks for another deadline of a task (đề nghị gia hạn): it is told, and moves nothing. */
export interface ExtensionRequest {
  readonly number: string;
  readonly date: Day;
  /** The agency that asks; null where the file does not say. */
  readonly issuer: string | null;
  readonly task: string;
  /** The deadline that is asked for. */
  readonly to: Due;
  readonly reason: string | null;
  /** The document that says no; null where none does. */
  readonly declined: Decline | null;
  readonly origin: WrittenOrigin;
}

/** A document by which what was asked for is not granted (không chấp thuận): the request waits no more, and nothing moves. */
export interface Decline {
  readonly number: string;
  readonly date: Day;
  /** Null where the file does not say. */
  readonly issuer: string | null;
  readonly reason: string | null;
}

/** What the agencies reported on one task. */
export interface Progress {
  readonly task: string;
  readonly reports: readonly Report[];
  readonly origin: WrittenOrigin;
}

export const states = ['not-started', 'in-progress', 'done'] as const;

/** What an agency says of its work: reported, never derived. */
export type State = (typeof states)[number];

export interface Report {
  readonly date: Day;
  readonly agency: string;
  readonly state: State;
  /** The occurrence of a recurring task that it is about: `2021`, `2021-Q1`. */
  readonly period: string | null;
  /** How many of all have done it; it is done only when the report says so. */
  readonly count: Count | null;
  readonly evidence: readonly Evidence[];
  readonly note: string | null;
  readonly obstacle: string | null;
  readonly proposal: string | null;
  /** The earlier report on the same task that this one takes the place of; null when it corrects none. */
  readonly corrects: Corrected | null;
  readonly origin: WrittenOrigin;
}

/** So many of all. */
export interface Count {
  readonly done: number;
  readonly of: number;
}

/** A report as a correction names it. Agency and period are the correction's own where it does not say. */
export interface Corrected {
  readonly date: Day;
  readonly agency: string;
  readonly period: string | null;
}

/** An issued document that proves completion. */
export interface Evidence extends Instrument {
  readonly origin: WrittenOrigin;
}

/** A change of the issued plan that was approved although the rules of the plan's edits forbid it. */
export interface Exception {
  readonly rule: ExceptableRule;
  /** The task that the change is about; null when it is about none. */
  readonly task: string | null;
  /** What the change is about besides the task, as its finding names it; null when that says it all. */
  readonly part: string | null;
  /** Who approved it, and the day. */
  readonly by: string;
  readonly date: Day;
  readonly reason: string;
  readonly instrument: Instrument | null;
  readonly origin: WrittenOrigin;
}

export interface Settings {
  /** IANA name; decides which day it is today. */
  readonly timeZone: string;
  /** A task is due soon when so many days or fewer are left. */
  readonly dueSoonDays: number;
  /** An open-ended task is stale when nobody reported for longer than so many months. */
  readonly reviewMonths: number;
  /** Whether a deadline on a day off moves to the next working day (Civil Code 2015, art. 148.5; off unless chosen). */
  readonly rollToWorkingDay: boolean;
  /** A report that enters the plan more than so many days after its date is backdated. */
  readonly backdatedDays: number;
}

/** A line of the ledger, with its place. */
export interface LedgerLine extends LedgerEntry {
  readonly origin: Origin;
}

/** Who is reminded when, by whom, and whom to answer. */
export interface Reminders {
  readonly sender: Sender | null;
  readonly answerTo: (Correspondent & { readonly within: Span }) | null;
  /** Gets one digest a run of what is escalated; null where nothing is. */
  readonly owner: Correspondent | null;
  readonly copies: readonly Correspondent[];
  /** What goes with each mail. */
  readonly attach: readonly Attached[];
  /** The office's own letter with marked places, a file in the plan folder; null for ours. */
  readonly template: string | null;
  /** Nobody else is written to by mail. */
  readonly domains: readonly string[];
  /** The most mails of one run. */
  readonly mostMails: number;
  readonly stages: Stages;
  readonly tasks: readonly { readonly task: string; readonly stages: Stages; readonly origin: WrittenOrigin }[];
}

/** A file that goes with a mail, by its ending. */
export type Attached = 'docx' | 'ics';

export interface Correspondent {
  readonly name: string;
  readonly email: string | null;
}

/** The office that signs the letters: what stands in their head, under them and beside the signature. */
export interface Sender extends Correspondent {
  /** The body above it, which stands over its name. */
  readonly parent: string | null;
  readonly place: string | null;
  /** Behind the blank for the number: `VP-KGVX`. */
  readonly symbol: string | null;
  readonly signatory: { readonly authority: string | null; readonly position: string; readonly name: string } | null;
  /** Who gets the letter besides, under `Nơi nhận`. */
  readonly recipients: readonly string[];
  /** After `Lưu:`. */
  readonly filing: string;
}

/** When reminders are sent, in days. */
export interface Stages {
  /** So many days before the deadline, the longest first. */
  readonly before: readonly number[];
  /** Every so many days while overdue; 0 for never. */
  readonly overdueEvery: number;
  /** More days overdue than these, the owner is told. */
  readonly escalateAfter: number;
  /** So many days overdue nothing is sent any more. */
  readonly endAfter: number;
  /** An open-ended duty is asked for again after so many days without a report; 0 for never, null for the plan's review interval. */
  readonly reviewEvery: number | null;
}
