/**
 * Colours by what they mean. No renderer names a colour: it asks for the style of an overdue task or an error. Whoever
 * prints to a pipe uses `plainPaint` and never loads the colour library. A colour never says what words do not.
 */
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { Standing } from '../../view/view.ts';
import type { ColorLevel } from './color-level.ts';

/** Text in, the same text with colour codes out. Codes take no columns. */
export type Style = (text: string) => string;

/** The styles there are. */
export interface Paint {
  readonly overdue: Style;
  readonly dueSoon: Style;
  readonly doneLate: Style;
  readonly onTime: Style;
  readonly muted: Style;
  /** What a change took away, and what it brought. */
  readonly removed: Style;
  readonly added: Style;
  readonly strong: Style;
  readonly heading: Style;
  readonly error: Style;
  readonly warning: Style;
  readonly info: Style;
}

const asIs: Style = (text) => text;

/** No colour at all. */
export const plainPaint: Paint = {
  overdue: asIs,
  dueSoon: asIs,
  doneLate: asIs,
  onTime: asIs,
  muted: asIs,
  removed: asIs,
  added: asIs,
  strong: asIs,
  heading: asIs,
  error: asIs,
  warning: asIs,
  info: asIs,
};

/** The paint for a level; the colour library is loaded only where there is colour. */
export async function paintFor(level: ColorLevel): Promise<Paint> {
  if (level === 0) return plainPaint;
  const { createPaint } = await import('./chalk-paint.ts');
  return createPaint(level);
}

/** The style of a standing: red overdue, yellow due soon or done late, green on time, grey for what nobody waits for. */
export function standingStyle(paint: Paint, standing: Standing): Style {
  switch (standing) {
    case 'overdue':
    case 'no-deadline':
      return paint.overdue;
    case 'due-soon':
      return paint.dueSoon;
    case 'done-late':
      return paint.doneLate;
    case 'done-on-time':
      return paint.onTime;
    case 'in-term':
      return asIs;
    case 'ongoing':
    case 'awaiting-event':
    case 'suspended':
    case 'withdrawn':
      return paint.muted;
  }
}

/** The style of a severity. */
export function severityStyle(paint: Paint, severity: Severity): Style {
  return paint[severity];
}
