/** What `diff` and `history` answer as lines like those of `written.ts`, and what a commit's message must say of each. */

interface Instrument {
  readonly number: string;
  readonly date: string;
  readonly title: string | null;
}

interface Report {
  readonly date: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly period: string | null;
  readonly state: 'not-started' | 'in-progress' | 'done';
  readonly evidence: readonly Instrument[];
  readonly note: string | null;
  readonly obstacle: string | null;
  readonly proposal: string | null;
}

/** The report that one takes the place of. */
type Corrected = { readonly date: string } | null;

interface Amendment {
  readonly instrument: Instrument;
  readonly requested: Instrument | null;
  readonly reason: string | null;
  readonly changes: readonly { readonly of: string; readonly from: string | null; readonly to: string | null }[];
}

/** One thing written. */
export interface Fact {
  readonly line: string;
  /** What stands in the one line of a commit's message that is about it. */
  readonly told: readonly string[];
}

/** The facts of a `diff` in JSON. Throws where it tells of anything but new reports and amendments. */
export function factsOfDiff(json: string): Fact[] {
  const { tasks, register, document, settings } = JSON.parse(json);
  if ([...register, ...document, ...settings].length > 0) throw new Error('more than tasks changed');
  return tasks.flatMap((task: { id: string; changes: Changed[] }) =>
    task.changes.flatMap(({ kind, report, corrects, amendment }) => {
      if (kind === 'report-added') return [factOfReport(task.id, report, corrects)];
      if (kind === 'amendment-added') return factsOfAmendment(task.id, amendment);
      throw new Error(`${task.id}: ${kind}`);
    }),
  );
}

interface Changed {
  readonly kind: string;
  readonly report: Report;
  readonly corrects: Corrected;
  readonly amendment: Amendment;
}

/** The facts of a `history` in JSON, each with the commit that brought it. */
export function factsOfHistory(json: string): (Fact & { readonly commit: string | null })[] {
  const { events } = JSON.parse(json);
  return events.flatMap((event: Happened) => {
    const commit = event.entered?.commit?.hash ?? null;
    if (event.kind === 'reported') return [{ ...factOfReport(event.task, event.report, event.corrects), commit }];
    if (event.kind !== 'amended') return [];
    return factsOfAmendment(event.task, event.amendment).map((fact) => ({ ...fact, commit }));
  });
}

interface Happened extends Changed {
  readonly task: string;
  readonly entered: { readonly commit: { readonly hash: string } | null } | null;
}

/** A year or a quarter as the answers tell it. */
function shownPeriod(period: string): string {
  const [year, quarter] = period.split('-Q');
  return quarter === undefined ? `năm ${year}` : `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]} năm ${year}`;
}

function factOfReport(task: string, report: Report, corrects: Corrected): Fact {
  const { date, agency, period, state, evidence, note, obstacle, proposal } = report;
  const parts = [
    `${[task, date, agency.id, period].filter((part) => part !== null).join(' ')}: ${state}`,
    ...evidence.map((document) => [document.number, document.date, document.title].filter(Boolean).join(' ')),
    note,
    obstacle === null ? null : `obstacle ${obstacle}`,
    proposal === null ? null : `proposal ${proposal}`,
    corrects === null ? null : `corrects ${corrects.date}`,
  ];
  const told = [
    ...[task, shownDay(date), agency.name, states[state]],
    ...evidence.flatMap((document) => [document.number, shownDay(document.date), document.title]),
    ...[note, obstacle, proposal],
    period === null ? null : `kỳ ${shownPeriod(period)}`,
    corrects === null ? null : `đính chính báo cáo ngày ${shownDay(corrects.date)}`,
  ];
  return { line: said(parts).join('; '), told: said(told) };
}

const states = { 'not-started': 'Chưa thực hiện', 'in-progress': 'Đang thực hiện', done: 'Hoàn thành' };

const verbs: Readonly<Record<string, string>> = {
  due: 'Điều chỉnh thời hạn',
  lead: 'Đổi cơ quan chủ trì',
  with: 'Đổi cơ quan phối hợp',
  suspend: 'Tạm dừng',
  resume: 'Tiếp tục thực hiện',
  withdraw: 'Rút nhiệm vụ',
};

function factsOfAmendment(task: string, { instrument, requested, reason, changes }: Amendment): Fact[] {
  return changes.map(({ of, from, to }) => {
    const parts = [
      `${task} by ${instrument.number} ${instrument.date}: ${from === null ? of : `${of} ${from} → ${to}`}`,
      requested === null ? null : `requested ${requested.number} ${requested.date}`,
      reason,
    ];
    // A deadline is told in words and not by its name in the files.
    const values = of === 'due' ? [] : [from, to];
    const by = [instrument.number, shownDay(instrument.date), requested?.number ?? null, reason];
    return { line: said(parts).join('; '), told: said([task, verbs[of] ?? of, ...by, ...values]) };
  });
}

function said(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}

function shownDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
