/** `status` and `overdue` in the formats that other programs open. */
import { type FormatName, formatsOf } from '../../output/formats.ts';
import type { StatusBook } from '../../report/book.ts';
import type { Order } from '../../report/order.ts';
import type { SinceAnswer } from '../../report/since-answer.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';
import type { Listing } from './listing.ts';
import { printAnswer } from './print.ts';
import { bookRenderers } from './renderers.ts';

/** Whether the answer is asked for in one of them. */
export function isBook({ format }: Pick<Invocation, 'format'>): boolean {
  return formatsOf(bookRenderers).some((one: FormatName) => one === format);
}

/** Refuses an option whose answer is not given in the format asked for, which the command has without it. */
export function refuseOtherFormat(
  { format }: Pick<Invocation, 'format'>,
  renderers: Readonly<Partial<Record<FormatName, unknown>>>,
  option: string,
  value: unknown,
): void {
  if (value === undefined || format === null || formatsOf(renderers).includes(format)) return;
  throw new UsageError({ fault: 'excluded-option', option, by: `--format ${format}` });
}

/** Makes it and writes it. */
export async function printBook(
  invocation: Invocation,
  about: StatusBook['about'],
  { view, selection, around }: Listing,
  { order, since }: { readonly order?: Order; readonly since?: SinceAnswer } = {},
): Promise<void> {
  const { statusBook } = await import('../../report/book.ts');
  const book = statusBook(about, view, selection, around, order);
  await printAnswer(invocation, bookRenderers, since === undefined ? book : { ...book, since });
}
