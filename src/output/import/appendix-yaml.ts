/** An appendix of an import: its table with all its columns, group rows where they stand. */
import { flowText } from '../../edit/flow-text.ts';
import type { DraftAppendix, DraftPlan, DraftTaskRow } from '../../import/draft-plan.ts';
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

/** The five that columns hold where nothing else is said, in their order. */
const usual = ['number', 'text', 'lead', 'with', 'due'];

/** The lines of the file. */
export function appendixLines(appendix: DraftAppendix, agencies: DraftPlan['agencies'], say: SayReview): YamlLines {
  const { heading, title, note, isNumberedByGroup, rows, reviews } = appendix;
  return yamlLines(
    [
      textEntry('heading', heading),
      textEntry('title', title),
      textEntry('note', note),
      entry('numbering', isNumberedByGroup ? raw('by-group') : null),
      entry('columns', columnsOf(appendix), reviews),
      entry('rows', { is: 'list', items: rows.map((row) => rowItem(row, agencies)) }),
    ],
    say,
  );
}

function columnsOf({ columns }: DraftAppendix) {
  const isUsual = columns.length === usual.length && columns.every(({ holds }, at) => holds === usual[at]);
  const items = columns.map(({ heading, holds }): YamlItem => {
    return { value: isUsual && heading !== '' ? text(heading) : raw(flowText({ heading, holds })), reviews: [] };
  });
  return { is: 'list' as const, items };
}

function rowItem(row: DraftAppendix['rows'][number], agencies: DraftPlan['agencies']): YamlItem {
  if (row.kind === 'task') return taskItem(row, agencies);
  return {
    value: { is: 'map', entries: [entry('group', text(row.number)), entry('text', text(row.text))] },
    reviews: row.reviews,
  };
}

function taskItem(row: DraftTaskRow, agencies: DraftPlan['agencies']): YamlItem {
  const at = (key: string) => row.reviews.filter((review) => review.key === key);
  const extra = Object.entries(row.extra).map(([key, value]) => entry(key, text(value)));
  const entries: readonly YamlEntry[] = [
    entry('number', text(row.number)),
    textEntry('id', row.id),
    entry('text', text(row.text), at('text')),
    ...dutyEntries(row.duty, agencies, row.reviews),
    textEntry('note', row.note),
    entry('extra', extra.length === 0 ? null : { is: 'map', entries: extra }),
  ];
  return { value: { is: 'map', entries }, reviews: row.reviews.filter(({ key }) => key === null || key === 'number') };
}
