/** Which faults a call can meet, and whether a run met the one that was meant. */
import type { Call } from './strace.ts';

/** One fault at one call. */
export interface Fault {
  readonly call: Call;
  /** Which call of its name it is among those that touch the plan, from 1. */
  readonly ordinal: number;
  /** How many calls just like it came before. */
  readonly rank: number;
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

/** The faults that the calls which touch the plan can meet, from the first on that changes anything. */
export function faultsAt(touching: readonly Call[]): Fault[] {
  const first = touching.findIndex(isChange);
  return touching.flatMap((call, index) => {
    if (index < first) return [];
    const before = touching.slice(0, index);
    const ordinal = before.filter(({ name }) => name === call.name).length + 1;
    const rank = before.filter((other) => likeness(other) === likeness(call)).length;
    return faultsOf(call).map((what) => ({ call, ordinal, rank, what }));
  });
}

function faultsOf(call: Call): readonly string[] {
  const isOpen = /^(open|creat)/.test(call.name);
  const kind = isOpen ? (isChange(call) ? 'create' : 'open') : (kindOf[call.name] ?? 'change');
  return kinds[kind] ?? [];
}

/** The fault as strace is told of it. */
export function injectedAs({ what, ordinal }: Fault): string {
  const lasts = what.endsWith('+');
  return `${lasts ? what.slice(0, -1) : what}:when=${ordinal}${lasts ? '+' : ''}`;
}

/** Whether a run with these calls of that name met the fault at this call and nowhere else, but for those after it if it lasts. */
export function wasMet({ what, ordinal }: Fault, calls: readonly Call[]): boolean {
  if (what.startsWith('signal=')) return calls.length === ordinal;
  const met = calls.flatMap(({ line }, index) => (line.includes('(INJECTED)') ? [index + 1] : []));
  return met[0] === ordinal && (met.length === 1 || what.endsWith('+'));
}

/** The fault for people, and for comparing one command's with another's. */
export function titleOf({ call, what, rank }: Fault): string {
  return `${what} at ${likeness(call)}, after ${rank} like it`;
}

/** The call with its paths, those without the folder. */
function likeness({ name, paths }: Call): string {
  return [name, ...paths.map((path) => path.replace(/^\/tmp\/[^/]+/, '.'))].join(' ');
}
