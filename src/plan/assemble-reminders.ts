/** Who is reminded when, as the office has said it; what it leaves out is as usual. */
import { type Span, spanNamed } from '../calendar/due.ts';
import type { Correspondent, Reminders, Sender, Stages } from './model.ts';
import { originAt } from './origin.ts';
import type { WrittenFile, WrittenSource } from './written.ts';

type Written = WrittenFile<'reminders'>;

/** A month, a week and the day itself; then every week for half a year. */
export const usualStages: Stages = {
  before: [30, 7, 0],
  overdueEvery: 7,
  escalateAfter: 30,
  endAfter: 180,
  reviewEvery: null,
};

export function remindersOf(source: WrittenSource<'reminders'>): Reminders {
  const { sender, answerTo, owner, copies, attach, template, domains, mostMails, stages, tasks } = source.written;
  const general = stagesOf(stages, usualStages);
  return {
    sender: sender === undefined ? null : senderOf(sender),
    answerTo:
      answerTo === undefined ? null : { ...correspondent(answerTo), within: spanNamed(answerTo.within) as Span },
    owner: owner === undefined ? null : correspondent(owner),
    copies: (copies ?? []).map(correspondent),
    attach: attach ?? [],
    template: template ?? null,
    domains: (domains ?? []).map((domain) => domain.toLowerCase()),
    mostMails: Number(mostMails ?? 200),
    stages: general,
    tasks: (tasks ?? []).map((one, index) => ({
      task: one.task,
      stages: stagesOf(one.stages, general),
      origin: originAt(source, ['tasks', index]),
    })),
  };
}

function senderOf(written: NonNullable<Written['sender']>): Sender {
  const { parent, place, symbol, signatory, recipients, filing } = written;
  return {
    ...correspondent(written),
    parent: parent ?? null,
    place: place ?? null,
    symbol: symbol ?? null,
    signatory:
      signatory === undefined
        ? null
        : { authority: signatory.authority ?? null, position: signatory.position, name: signatory.name },
    recipients: recipients ?? [],
    filing: filing ?? 'VT',
  };
}

function correspondent({ name, email }: { readonly name: string; readonly email?: string | undefined }): Correspondent {
  return { name, email: email ?? null };
}

function stagesOf(written: Written['stages'], otherwise: Stages): Stages {
  const days = <Usual>(value: string | undefined, usual: Usual) => (value === undefined ? usual : Number(value));
  return {
    before: written?.before === undefined ? otherwise.before : written.before.map(Number).toSorted((a, b) => b - a),
    overdueEvery: days(written?.overdueEvery, otherwise.overdueEvery),
    escalateAfter: days(written?.escalateAfter, otherwise.escalateAfter),
    endAfter: days(written?.endAfter, otherwise.endAfter),
    reviewEvery: days(written?.reviewEvery, otherwise.reviewEvery),
  };
}
