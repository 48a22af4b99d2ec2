/** A reminder as a mail: plain and formatted, as a draft that mail programs open ready to be sent. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { defaultWidth, paragraph } from '../terminal/page.ts';
import { plainPaint } from '../terminal/paint.ts';
import { escapeHtml } from '../text/html.ts';
import { visible } from '../text/visible.ts';
import type { Language } from '../words/language.ts';
import { htmlPage, letterHtml } from './html.ts';
import type { Letter } from './letter.ts';
import { renderLetter } from './text.ts';

/** A file that goes with a mail. */
export interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array;
  readonly contentType: string;
}

/** What is not in the letter itself. */
export interface Envelope {
  /** Stays the same however often the mail is made, so that a mail program shows it once. Without angle brackets. */
  readonly messageId: string;
  readonly date: Date;
  /** Whether it is opened as a draft rather than as a mail that came. */
  readonly isDraft: boolean;
  readonly attachments: readonly Attachment[];
}

/** The mail as a file, in ASCII with lines of CRLF. */
export async function mailBytes(letter: Letter, envelope: Envelope, language: Language): Promise<Uint8Array> {
  const { sender, answerTo, copies } = letter.office;
  const { email: to } = letter.agency;
  const message = new MailComposer({
    ...(sender.email === null ? {} : { from: { name: visible(sender.name), address: sender.email } }),
    ...(to === null ? {} : { to: { name: visible(letter.agency.name), address: to } }),
    ...(answerTo?.email == null ? {} : { replyTo: { name: visible(answerTo.name), address: answerTo.email } }),
    cc: copies.flatMap(({ name, email }) => (email === null ? [] : [{ name: visible(name), address: email }])),
    subject: visible(letter.subject),
    ...signedTexts(letter, language),
    messageId: `<${envelope.messageId}>`,
    date: envelope.date,
    ...(envelope.isDraft ? { headers: { 'X-Unsent': '1' } } : { headers: { 'Auto-Submitted': 'auto-generated' } }),
    attachments: envelope.attachments.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content) })),
    newline: 'windows',
    baseBoundary: envelope.messageId.replace(/[^A-Za-z0-9.]/g, '-'),
    disableUrlAccess: true,
    disableFileAccess: true,
  });
  return new Uint8Array(await message.compile().build());
}

/** The letter plain and formatted, each with the name of who sends it below: a mail has no block for a signature. */
function signedTexts(letter: Letter, language: Language): { readonly text: string; readonly html: string } {
  const page = { language, paint: plainPaint, width: defaultWidth, textWidth: Number.POSITIVE_INFINITY };
  const { name } = letter.office.sender;
  const body = `${letterHtml(letter, language)}<p><strong>${escapeHtml(name)}</strong></p>\n`;
  return {
    text: `${renderLetter(letter, page)}\n${paragraph(name, page)}`,
    html: htmlPage(letter.subject, body, language),
  };
}

/** The draft for one agency; the same plan gives the same bytes. */
export async function letterEml(
  letter: Letter,
  plan: string,
  attachments: readonly Attachment[],
  language: Language,
): Promise<Uint8Array> {
  const messageId = `${letter.agency.id}.${letter.asOf}.${plan}@dondoc.invalid`;
  return await mailBytes(letter, { messageId, date: morningOf(letter), isDraft: true, attachments }, language);
}

/** Eight o'clock in Vietnam. */
function morningOf({ asOf }: Letter): Date {
  return new Date(`${asOf}T01:00:00Z`);
}
