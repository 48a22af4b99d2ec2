/** Which faults a call can meet, and whether a run met the one that was meant. */
import type { Call } from './strace.ts';

/** One fault at one call. */
export interface Fault {
  readonly call: Call;
  /** How many calls like it came before: by this it is found in another run. */
  readonly rank: number;
  /** The first call of the same name that touches the folder. */
  readonly first: Call;
  /** As strace names it: `error=EIO`, `signal=KILL`, `retval=1`; with `+` the calls of this name after it meet it too. */
  readonly what: string;
}

/**
 * What may go wrong: a disk that is full or fails, a call that was interrupted, one that did less than it says, the end. A
 * program that is killed at a call that changes nothing leaves what it leaves when it is killed at the next one that does.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  create: ['error=ENOSPC', 'signal=KILL'],
  open: ['error=EIO'],
  read: ['error=EIO'],
  // Two that write nothing: one says one byte, the other more than a small file has.
  write: ['error=ENOSPC', 'error=EINTR', 'retval=1', 'retval=40', 'signal=KILL'],
  fsync: ['error=EIO', 'error=EIO+', 'error=EINTR'],
  close: ['error=EIO'],
  change: ['error=EIO', 'error=EIO+', 'signal=KILL'],
};

const kindOf: Readonly<Record<string, string>> = {
  read: 'read',
  pread64: 'read',
  readv: 'read',
  write: 'write',
  pwrite64: 'write',
  writev: 'write',
  pwritev: 'write',
  fsync: 'fsync',
  fdatasync: 'fsync',
  close: 'close',
};

/** Whether the call creates, changes or removes something. */
export function isChange({ name, line }: Call): boolean {
  const kind = kindOf[name];
  return kind === undefined ? !/^open/.test(name) || /O_(CREAT|TRUNC|WRONLY|RDWR)/.test(line) : kind === 'write';
}

/** The faults that one of the calls of a run can meet; `touching` are those of them that touch the folder. */
export function faultsAt(call: Call, calls: readonly Call[], touching: readonly Call[]): Fault[] {
  const isOpen = /^(open|creat)/.test(call.name);
  const kind = isOpen ? (isChange(call) ? 'create' : 'open') : (kindOf[call.name] ?? 'change');
  const first = touching.find(({ name }) => name === call.name) ?? call;
  return (kinds[kind] ?? []).map((what) => ({ call, rank: rankOf(call, calls), first, what }));
}

/** The fault as an option of strace, at the so-manieth call of its name. */
export function injectionOf({ call, what }: Fault, ordinal: number): string {
  const lasts = what.endsWith('+');
  return `${call.name}:${lasts ? what.slice(0, -1) : what}:when=${ordinal}${lasts ? '+' : ''}`;
}

/** Whether the run met the fault at this call and nowhere else, but for those after it if it lasts. */
export function wasMet(fault: Fault, calls: readonly Call[]): boolean {
  const isKill = fault.what.startsWith('signal=');
  const met = isKill ? calls.slice(-1) : calls.filter(({ line }) => line.includes('(INJECTED)'));
  return (met.length === 1 || fault.what.endsWith('+')) && met[0] !== undefined && met[0] === placeOf(fault, calls);
}

/** The call of another run at which the fault would be met there. */
function placeOf({ call, rank }: Fault, calls: readonly Call[]): Call | undefined {
  return calls.filter((other) => likeness(other) === likeness(call))[rank];
}

/**
 * Which call of its name it is in such a run. A run that met the fault too early may not have come to the call: then what
 * Node itself asked for before is as much more or less as it was before the first call.
 */
export function ordinalIn(fault: Fault, calls: readonly Call[]): number {
  const place = placeOf(fault, calls);
  if (place !== undefined) return place.ordinal;
  const first = calls.find((call) => likeness(call) === likeness(fault.first))?.ordinal ?? fault.first.ordinal;
  return fault.call.ordinal + first - fault.first.ordinal;
}

/** The call with its paths, those without the folder and without what differs from run to run. */
export function likeness({ name, paths }: Call): string {
  const shown = paths.map((path) => path.replace(/^\/tmp\/[^/]+/, '.').replace(/\d+-\w+-\w+/g, '#'));
  return [name, ...shown].join(' ');
}

function rankOf(call: Call, calls: readonly Call[]): number {
  return calls.filter((other) => likeness(other) === likeness(call)).indexOf(call);
}
