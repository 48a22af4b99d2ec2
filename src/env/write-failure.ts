/** Errors of the disk as reasons why something could not be written. */
import type { WriteFailure } from './writing.ts';

const reasons: Readonly<Record<string, WriteFailure['reason']>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The reason in what a call to the disk threw. What is no error of the system is thrown on. */
export function writeFailureOf(error: unknown): WriteFailure {
  const code = codeOf(error);
  return { reason: reasons[code] ?? 'failed', detail: code };
}

/** The system's code of the error. What is no error of the system is thrown on. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}
