/** `import`: how much was read, the first rows, and everything that a person must look at. */
import type { DraftAgency } from '../import/agencies/register.ts';
import type { SourcePlace } from '../import/described.ts';
import type { DraftClause, DraftDuty, DraftPlan } from '../import/draft-plan.ts';
import type { Review } from '../import/review.ts';
import type { NamedAgency, WrittenDue } from './answers.ts';

export interface ImportedTask {
  /** Its number in the source. */
  readonly number: string;
  readonly source: 'body' | 'appendix';
  readonly text: string;
  readonly lead: readonly NamedAgency[];
  readonly due: WrittenDue | null;
  readonly wording: string | null;
}

/** Something to look at; `file` and `line` say where in what was written, `source` where in what was read. */
export interface ToLookAt {
  readonly why: Review['why'];
  readonly text: string;
  readonly maybe: string | null;
  readonly source: SourcePlace | null;
  readonly file: string | null;
  readonly line: number | null;
}

export interface ImportAnswer {
  readonly kind: 'import';
  readonly sources: readonly string[];
  readonly folder: string;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  readonly files: readonly string[];
  readonly totals: {
    readonly tasks: number;
    readonly body: number;
    readonly appendix: number;
    /** Tasks whose lead was read without a doubt. */
    readonly leadsRead: number;
    readonly deadlinesRead: number;
    readonly agencies: number;
    readonly toLookAt: number;
  };
  /** The first of the tasks. */
  readonly tasks: readonly ImportedTask[];
  readonly toLookAt: readonly ToLookAt[];
}

/** `import` as it is printed for programs. */
export interface ImportDocument extends Omit<ImportAnswer, 'toLookAt'> {
  /** Everything that a person must look at, with the reason in words. */
  readonly toLookAt: readonly (ToLookAt & { readonly message: string })[];
}

/** What is known of the plan where it is written. */
export type ImportFacts = Omit<ImportAnswer, 'kind' | 'totals' | 'tasks'>;

const mostShown = 10;

/** The answer about the draft. */
export function importAnswer(
  draft: DraftPlan,
  { sources, folder, dryRun, files, toLookAt }: ImportFacts,
): ImportAnswer {
  const found = [...draft.body.flatMap((clause) => bodyTasks(clause)), ...draft.appendices.flatMap(rowTasks)];
  const isClear = (keys: readonly string[]) => (task: FoundTask) =>
    !task.reviews.some(({ key }) => key !== null && keys.includes(key));
  const rows = found.filter(({ source }) => source === 'appendix');
  return {
    kind: 'import',
    sources,
    folder,
    dryRun,
    files,
    totals: {
      tasks: found.length,
      body: found.length - rows.length,
      appendix: rows.length,
      leadsRead: found.filter(({ duty }) => duty.lead.length > 0).filter(isClear(['lead'])).length,
      deadlinesRead: found.filter(({ duty }) => duty.due !== null).filter(isClear(['due'])).length,
      agencies: new Set(draft.agencies.values()).size,
      toLookAt: toLookAt.length,
    },
    tasks: [...rows, ...found.filter(({ source }) => source === 'body')]
      .slice(0, mostShown)
      .map((task) => importedTask(task, draft.agencies)),
    toLookAt,
  };
}

interface FoundTask {
  readonly number: string;
  readonly source: ImportedTask['source'];
  readonly text: string;
  readonly duty: DraftDuty;
  readonly reviews: readonly Review[];
}

function bodyTasks(clause: DraftClause): readonly FoundTask[] {
  const { number, heading, text, task, reviews, items } = clause;
  const own: readonly FoundTask[] =
    task === null ? [] : [{ number, source: 'body', text: text ?? heading ?? '', duty: task, reviews }];
  return [...own, ...items.flatMap(bodyTasks)];
}

function rowTasks({ rows }: DraftPlan['appendices'][number]): readonly FoundTask[] {
  return rows.flatMap((row) => {
    if (row.kind === 'group') return [];
    const { number, text, duty, reviews } = row;
    return [{ number, source: 'appendix', text, duty, reviews }];
  });
}

function importedTask(
  { number, source, text, duty }: FoundTask,
  agencies: ReadonlyMap<string, DraftAgency>,
): ImportedTask {
  const lead = duty.lead.flatMap((key): readonly NamedAgency[] => {
    const agency = agencies.get(key);
    return agency === undefined ? [] : [{ id: agency.id, name: agency.name }];
  });
  return { number, source, text, lead, due: duty.due, wording: duty.wording };
}
