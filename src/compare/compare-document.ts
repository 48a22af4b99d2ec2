/** What changed in the issued document around the body: its head, legal bases, closing, recipients and signatory. */
import { fixedFiles } from '../plan/folder.ts';
import type { Instrument, IssuedDocument, Plan } from '../plan/model.ts';
import type { Change } from './change.ts';
import { sameText } from './plain-text.ts';
import { inAfter } from './versioned-place.ts';

/** The changes of what the plan's file says outside the body; `part` is the key that holds it, as `document.title`. */
export function compareDocument(before: Plan, after: Plan): Change[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((part): Change[] => {
    const texts = { before: old.get(part) ?? null, after: now.get(part) ?? null };
    if (sameText(texts.before, texts.after)) return [];
    return [
      {
        kind: 'issued-text',
        part,
        ...texts,
        at: inAfter({ file: fixedFiles.plan.name, path: pathOf(part) }),
        task: null,
      },
    ];
  });
}

const headKeys = ['type', 'number', 'place', 'dateline', 'issued', 'title', 'issuer'] as const;

/** The text of each part; a blank one is none. */
function partsOf({ id, document }: Plan): ReadonlyMap<string, string> {
  const parts: [string, string][] = [
    ['id', id],
    ['document.draft', document.draft ? 'true' : ''],
    ...headKeys.map((key): [string, string] => [`document.${key}`, document[key]]),
    ...legalBasisParts(document),
    ['closing', document.closing],
    ['recipients', document.recipients.join('\n')],
    ...signatoryParts(document),
  ];
  return new Map(parts.filter(([, text]) => text !== ''));
}

function legalBasisParts({ legalBases }: IssuedDocument): [string, string][] {
  return legalBases.flatMap(({ text, cites }, index): [string, string][] => [
    [`legalBases.${index + 1}`, text],
    [`legalBases.${index + 1}.cites`, cites.map(instrumentText).toSorted().join('\n')],
  ]);
}

function signatoryParts({ signatory }: IssuedDocument): [string, string][] {
  if (signatory === null) return [];
  return (['authority', 'position', 'name'] as const).map((key) => [`signatory.${key}`, signatory[key]]);
}

function instrumentText({ number, date, issuer, title }: Instrument): string {
  return [number, date, issuer, title].filter((value) => value !== null).join(', ');
}

/** The path in the file: lists count from 1 in a part, from 0 in a path. */
function pathOf(part: string): (string | number)[] {
  return part.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}
