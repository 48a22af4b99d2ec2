/** `agencies.yaml` of an import: the bodies that the sources name, each once, and the groups. */
import { flowText } from '../../edit/flow-text.ts';
import type { DraftAgency } from '../../import/agencies/register.ts';
import { entry, raw, type SayReview, text, textEntry, type YamlItem, type YamlLines, yamlLines } from './yaml-lines.ts';

/** The lines of a file with these and no others. */
export function agenciesLines(all: readonly DraftAgency[], say: SayReview): YamlLines {
  const [agencies, groups] = [all.filter(({ kind }) => kind !== null), all.filter(({ kind }) => kind === null)];
  return yamlLines(
    [
      entry('agencies', agencies.length === 0 ? raw('[]') : { is: 'list', items: agencies.map(agencyItem) }),
      entry('groups', groups.length === 0 ? null : { is: 'list', items: groups.map(agencyItem) }),
    ],
    say,
  );
}

/** The entry of one. */
export function agencyItem({ id, name, short, kind, aliases, reviews }: DraftAgency): YamlItem {
  const entries = [
    entry('id', text(id)),
    entry('name', text(name)),
    entry('short', short === null || kind === null ? null : text(short)),
    textEntry('kind', kind),
    entry('open', kind === null ? raw('true') : null),
    entry('aliases', aliases.length === 0 ? null : raw(flowText([...aliases]))),
  ];
  return { value: { is: 'map', entries }, reviews };
}
