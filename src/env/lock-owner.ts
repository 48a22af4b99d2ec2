/** Who holds a lock, as the file in it says, and whether that program is gone. */
import { hostname, uptime, userInfo } from 'node:os';
import { isProcess, machineHere, startOf } from './process-identity.ts';
import type { LockHolder } from './writing.ts';

/** What a program writes of itself into its lock. */
export interface LockOwner extends Pick<LockHolder, 'pid' | 'host' | 'user' | 'purpose'> {
  /** ISO, in UTC. */
  readonly since: string;
  /** As `machineHere` and `startOf` tell. */
  readonly machine: string | null;
  readonly started: string | null;
}

/** After so many milliseconds a lock that cannot be asked about is left over: writing takes less than a second. */
const longest = 10 * 60_000;

/** This program as the owner of a lock. */
export function ownerHere(purpose: string): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    user: userName(),
    purpose,
    since: new Date().toISOString(),
    machine: machineHere(),
    started: startOf(process.pid),
  };
}

/** The owner that the file says; null when it says none. */
export function ownerIn(text: string): LockOwner | null {
  const said = parsed(text);
  const isOne =
    said !== null &&
    Number.isSafeInteger(said['pid']) &&
    ['host', 'user', 'purpose', 'since'].every((key) => typeof said[key] === 'string') &&
    !Number.isNaN(Date.parse(String(said['since']))) &&
    ['machine', 'started'].every((key) => said[key] === null || typeof said[key] === 'string');
  return isOne ? (said as unknown as LockOwner) : null;
}

/**
 * Whether the owner is gone, so that its lock means nothing any more. `age` is that of the lock in milliseconds by the
 * clock of the disk: other machines have other clocks.
 */
export function isGone(owner: LockOwner | null, age: number): boolean {
  if (owner === null || owner.host !== hostname()) return age > longest;
  const isBeforeStart = Date.parse(owner.since) < Date.now() - uptime() * 1000;
  // The clock may have been set since: where processes can be told apart for certain, it is not asked.
  if (owner.machine === machineHere()) return !isRunning(owner) || (owner.machine === null && isBeforeStart);
  // The machine was started anew since, or another one (or a container) has the same name.
  return isBeforeStart || age > longest;
}

/** Whether the owner runs for certain. Never where the machine does not tell one process from another (Linux does). */
export function isRunningHere(owner: LockOwner): boolean {
  return owner.machine !== null && owner.machine === machineHere() && owner.started !== null && isRunning(owner);
}

function isRunning({ pid, started }: LockOwner): boolean {
  if (!isProcess(pid)) return false;
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

/** A user without an entry in the system's list has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null;
  } catch {
    return null;
  }
}
