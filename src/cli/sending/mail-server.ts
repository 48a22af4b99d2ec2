/** Which mail server: from the environment, or from a file that it names; never from the plan or the command line. */
import type { MailServer } from '../../env/mailing.ts';
import { isWithin } from '../../open/is-within.ts';
import { isReadFailure } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { type SendingFault, UsageError } from '../usage-error.ts';

/** The server. A UsageError, which tells nothing of what is set, where there is none or where it cannot be understood. */
export function mailServer(invocation: Invocation, planFolders: readonly string[]): MailServer {
  const set = settingOf(invocation, planFolders);
  let url: URL;
  try {
    url = new URL(set.trim());
  } catch {
    throw cannot('bad-server');
  }
  if (url.protocol === 'sendmail:')
    return { kind: 'sendmail', path: decodeURIComponent(url.pathname) || '/usr/sbin/sendmail' };
  if ((url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') throw cannot('bad-server');
  return smtpServer(url);
}

function smtpServer(url: URL): MailServer {
  const isAtOnce = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const tls = isAtOnce ? 'at-once' : isLoopback(host) ? 'none' : 'starttls';
  const port = url.port === '' ? (isAtOnce ? 465 : 587) : Number(url.port);
  try {
    const [user, password] = [url.username, url.password].map(decodeURIComponent);
    return { kind: 'smtp', host, port, tls, login: user ? { user, password: password ?? '' } : null };
  } catch {
    throw cannot('bad-server');
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function settingOf({ env }: Invocation, planFolders: readonly string[]): string {
  const { DONDOC_SMTP: direct = '', DONDOC_SMTP_FILE: file = '' } = env.variables;
  if (direct !== '') return direct;
  if (file === '') throw cannot('no-server');
  const path = env.path.resolve(env.cwd, file);
  if (planFolders.some((folder) => isWithin(env, folder, path))) throw cannot('server-in-plan');
  const bytes = env.files.read(path);
  if (isReadFailure(bytes)) throw cannot('unreadable-server');
  return new TextDecoder().decode(bytes).split(/\r?\n/)[0] ?? '';
}

function cannot(why: SendingFault): UsageError {
  return new UsageError({ fault: 'cannot-send', why, folders: [] });
}
