/** The issued document and the duties in it, in the document's own tree. */
import type { NodePath } from '../source/tree.ts';
import { appendixOf } from './assemble-appendix.ts';
import { dutyOf } from './assemble-duty.ts';
import { instrumentOf } from './assemble-values.ts';
import type { Clause, IssuedDocument, Task } from './model.ts';
import { originAt } from './origin.ts';
import { bullets, type Numbered, numberedUnder, root } from './task-id.ts';
import type { WrittenClause, WrittenDuty, WrittenFile, WrittenSource } from './written.ts';

/** The document as issued and its tasks, the appendices last. */
export function assembleDocument(
  plan: WrittenSource<'plan'> | null,
  appendices: readonly WrittenSource<'appendix'>[],
): { document: IssuedDocument; tasks: readonly Task[] } {
  const tasks: Task[] = [];
  const body = plan === null ? [] : clausesOf(plan, plan.written.body, ['body'], root, tasks);
  return {
    document: { ...headOf(plan?.written), body, appendices: appendices.map((appendix) => appendixOf(appendix, tasks)) },
    tasks,
  };
}

function headOf(written: WrittenFile<'plan'> | undefined): Omit<IssuedDocument, 'body' | 'appendices'> {
  const head = written?.document;
  return {
    type: head?.type ?? '',
    number: head?.number ?? '',
    place: head?.place ?? '',
    dateline: head?.dateline ?? '',
    issued: head?.issued ?? '',
    title: head?.title ?? '',
    issuer: head?.issuer ?? '',
    draft: head?.draft === 'true',
    legalBases: (written?.legalBases ?? []).map(({ text, cites }) => ({
      text,
      cites: (cites ?? []).map(instrumentOf),
    })),
    closing: written?.closing ?? '',
    recipients: written?.recipients ?? [],
    signatory: written?.signatory ?? null,
  };
}

function clausesOf(
  source: WrittenSource<'plan'>,
  written: readonly WrittenClause[],
  path: NodePath,
  parent: Numbered,
  tasks: Task[],
): Clause[] {
  let ordinal = 0;
  return written.map((clause, index) => {
    if (bullets.has(clause.number)) ordinal += 1;
    const numbered = numberedUnder(parent, clause.number, ordinal);
    const here = [...path, index];
    const task = clause.task === undefined ? null : bodyTask(source, clause, clause.task, here, numbered, ordinal);
    if (task !== null) tasks.push(task);
    return {
      id: numbered.id,
      number: clause.number,
      heading: clause.heading ?? null,
      text: clause.text ?? null,
      items: clausesOf(source, clause.items ?? [], [...here, 'items'], numbered, tasks),
      task: task?.id ?? null,
      origin: originAt(source, here),
    };
  });
}

function bodyTask(
  source: WrittenSource<'plan'>,
  clause: WrittenClause,
  duty: WrittenDuty & { readonly id?: string | undefined },
  path: NodePath,
  numbered: Numbered,
  ordinal: number,
): Task {
  const isBullet = bullets.has(clause.number);
  return {
    id: duty.id ?? numbered.id,
    label: isBullet ? `mục ${numbered.prefix.slice(0, -1)}, gạch đầu dòng thứ ${ordinal}` : `mục ${numbered.id}`,
    source: 'body',
    section: numbered.id,
    group: null,
    text: clause.text ?? clause.heading ?? '',
    ...dutyOf(duty),
    origin: originAt(source, [...path, 'task']),
    clause: { file: source.file, path: source.originalPath(path) },
  };
}
