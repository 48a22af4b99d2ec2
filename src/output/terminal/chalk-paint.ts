/** The paint made with chalk. Loaded by `paintFor`, only when something is to be coloured. */
import { Chalk } from 'chalk';
import type { ColorLevel } from './color-level.ts';

/** The styles of a `Paint` at a level. Only the terminal's own 16 colours, so that they follow the reader's theme. */
export function createPaint(level: ColorLevel) {
  const chalk = new Chalk({ level });
  return {
    overdue: chalk.red,
    dueSoon: chalk.yellow,
    doneLate: chalk.yellow,
    onTime: chalk.green,
    muted: chalk.gray,
    removed: chalk.red,
    added: chalk.green,
    strong: chalk.bold,
    heading: chalk.bold,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
  };
}
