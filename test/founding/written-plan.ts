/**
 * The founding plan's files read by the `yaml` library alone, without a line of the program: so that the data
 * can be judged against the issued text before the program is trusted with it.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A duty as typed, under its clause or its row. */
export interface WrittenTask {
  readonly lead: readonly string[];
  readonly with?: readonly string[];
  readonly due: unknown;
  readonly wording?: string;
}

export interface WrittenClause {
  readonly number: string;
  readonly heading?: string;
  readonly text?: string;
  readonly task?: WrittenTask;
  readonly items?: readonly WrittenClause[];
}

export interface WrittenRow extends WrittenTask {
  readonly number: string;
  readonly text: string;
}

/** plan.yaml, as far as the document's text goes. */
export interface WrittenPlan {
  readonly document: Readonly<Record<'type' | 'number' | 'place' | 'dateline' | 'title' | 'issuer', string>>;
  readonly legalBases: readonly { readonly text: string; readonly cites: readonly { readonly issuer: string }[] }[];
  readonly body: readonly WrittenClause[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly signatory: Readonly<Record<'authority' | 'position' | 'name', string>>;
}

/** appendix.yaml. */
export interface WrittenAppendix {
  readonly heading: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly WrittenRow[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** agencies.yaml. */
export interface WrittenAgencies {
  readonly agencies: readonly (Named & { readonly kind: string; readonly successors?: readonly string[] })[];
  readonly groups: readonly (Named & { readonly members?: readonly string[]; readonly open?: string })[];
}

/** A clause with the id that its numbering gives it and the texts of the clauses above it, outermost first. */
export interface PlacedClause {
  readonly id: string;
  readonly clause: WrittenClause;
  readonly above: readonly string[];
}

/** Every clause of the body in document order. */
export function placedClauses(body: readonly WrittenClause[]): PlacedClause[] {
  return body.flatMap((section) => placed(section, section.number, section.number, []));
}

function placed(clause: WrittenClause, id: string, section: string, above: readonly string[]): PlacedClause[] {
  const words = [...above, clause.heading ?? clause.text ?? ''];
  let dashes = 0;
  const items = (clause.items ?? []).flatMap((item) => {
    if (item.number === '-') dashes += 1;
    return placed(item, idBelow(id, section, item.number, dashes), section, words);
  });
  return [{ id, clause, above }, ...items];
}

/** A clause's number holds its ancestors' digits (`1.2`), so it follows the section; a letter or dash follows its parent. */
function idBelow(parent: string, section: string, number: string, dash: number): string {
  if (number === '-') return `${parent}.${dash}`;
  return /^\d/.test(number) ? `${section}.${number}` : `${parent}.${number}`;
}

/** A file of the founding plan as data, every scalar kept as text. */
export function readPlanFile(name: 'plan.yaml'): WrittenPlan;
export function readPlanFile(name: 'appendix.yaml'): WrittenAppendix;
export function readPlanFile(name: 'agencies.yaml'): WrittenAgencies;
export function readPlanFile(name: string): unknown {
  const text = readFileSync(new URL(`../../plan/${name}`, import.meta.url), 'utf8');
  return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
}

/** The founding document's lines without the blank ones: the marks of bold type and the tabs are as in the file. */
export function foundingLines(): string[] {
  const text = readFileSync(new URL('founding-plan.txt', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}
