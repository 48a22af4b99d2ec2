/** The changes of a `diff` that are about no task, in words: of the register, of settings and days off, of what stands beside the plan. */
import { isDay } from '../../calendar/day.ts';
import type { NamedAgency } from '../../report/answers.ts';
import type { ChangeAnswer } from '../../report/diff-answer.ts';
import { dayText } from '../words/day-text.ts';
import { diffWords } from '../words/diff.ts';
import type { Language } from '../words/language.ts';
import { keyText, valueText } from '../words/plan-parts.ts';
import { keyTitle } from '../words/schema-words.ts';
import type { DiffLine } from './diff-line.ts';

/** Empty for a change that is about something else. */
export function generalLine(change: ChangeAnswer, language: Language): Partial<DiffLine> {
  switch (change.kind) {
    case 'agency-added':
      return { after: identified(change.agency) };
    case 'agency-removed':
      return { before: identified(change.agency) };
    case 'agency-renamed':
      return {
        what: `${diffWords.changes[change.kind][language]} (${change.id})`,
        before: change.before,
        after: change.after,
      };
    case 'agency-edited': {
      const what = `${identified(change.agency)}: ${keyText(change.key, language)}`;
      return { what, before: valueText(change.before, language), after: valueText(change.after, language) };
    }
    case 'member-added':
      return {
        what: `${diffWords.changes[change.kind][language]}: ${change.group.name}`,
        after: identified(change.agency),
      };
    case 'member-dropped':
      return {
        what: `${diffWords.changes[change.kind][language]}: ${change.group.name}`,
        before: identified(change.agency),
      };
    case 'setting':
      return {
        what: `${diffWords.changes.setting[language]}: ${change.key}`,
        before: change.before,
        after: change.after,
      };
    case 'day-off': {
      const shown = (value: 'off' | 'worked' | null) => (value === null ? null : diffWords.dayOff[value][language]);
      const day = isDay(change.day) ? dayText(change.day, language) : change.day;
      return {
        what: `${diffWords.changes['day-off'][language]}: ${day}`,
        before: shown(change.before),
        after: shown(change.after),
      };
    }
    case 'file-entry':
      return { what: fileEntryName(change, language), before: change.before, after: change.after };
    default:
      return {};
  }
}

function fileEntryName({ kind, file, key }: Extract<ChangeAnswer, { kind: 'file-entry' }>, language: Language): string {
  const place = file.replace(/(?:\/.*|\.yaml)$/, '');
  return `${diffWords.changes[kind][language]} ${file}: ${keyTitle(place, key, language)}`;
}

function identified({ id, name }: NamedAgency): string {
  return name === id ? id : `${name} (${id})`;
}
