/** Which process this is, among all that share a disk; and whether one that left something there is gone. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** This start of the machine, and in it the set of processes among which a number counts; null where there is no telling. */
export function machineHere(): string | null {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/**
 * When the process was started, by the machine's own count, since a number can be given to another process; `ended` for
 * one that has ended and that nobody has asked after; null where there is no telling (Linux tells).
 */
export function startOf(pid: number): string | null {
  const [state, ...rest] = readOrEmpty(`/proc/${pid}/stat`)
    .replace(/^.*\)\s/s, '')
    .split(' ');
  return state === 'Z' || state === 'X' ? 'ended' : (rest[18] ?? null);
}

/** Whether a process of this machine has the number. */
export function isProcess(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** A name that nobody else gives: the process, the machine, the moment. */
export function newToken(): string {
  const moment = process.hrtime.bigint().toString(36) + Math.random().toString(36).slice(2, 8);
  return `${process.pid}-${machineCode()}-${moment}`;
}

/** Whether the process that made the token is certainly gone. False for one of another machine, and for what is no token. */
export function isFromGone(token: string): boolean {
  const [, pid, machine] = /^(\d{1,10})-([0-9a-z]+)-[0-9a-z]+$/.exec(token) ?? [];
  return machine === machineCode() && !isProcess(Number(pid));
}

/** The machine in a few letters (FNV-1a). */
function machineCode(): string {
  let code = 0x811c9dc5;
  for (const byte of Buffer.from(`${hostname()} ${machineHere()}`)) code = Math.imul(code ^ byte, 0x01000193) >>> 0;
  return code.toString(36);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
