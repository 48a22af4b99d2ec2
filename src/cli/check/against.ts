/** `check --against`: what is unlawful in the way from another revision of the plan to this one. */
import { comparePlans } from '../../compare/compare-plans.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { FormatName } from '../../output/formats.ts';
import { againstWords } from '../../output/words/against.ts';
import type { Locate } from '../../report/locate.ts';
import { judgeChanges } from '../../rules/judge-changes.ts';
import { refuse } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { openedIfThere } from '../opening.ts';
import { warn } from '../say.ts';

/** What the comparison found. */
export interface Compared {
  /** The commit compared with. */
  readonly revision: string;
  readonly findings: readonly Finding[];
  /** Places of both versions, as that form of the answer names them. */
  readonly locateIn: (format: FormatName | null) => Locate;
}

/**
 * Compares the plan with what it was at the revision. `not-compared`, after saying so on standard error: there was no
 * plan yet, or this one must be mended first. `refused`: the earlier one cannot be read, so that nobody can say what changed.
 */
export async function compareAgainst(
  invocation: Invocation,
  opened: OpenedPlan,
  revision: string,
): Promise<Compared | 'not-compared' | 'refused'> {
  const { language } = invocation;
  const base = await openedIfThere(invocation, revision, opened);
  if (base === null || !opened.complete) {
    const note =
      base === null ? againstWords.nothingToCompare[language](revision) : againstWords.laterUnreadable[language];
    warn(invocation, note);
    return 'not-compared';
  }
  if (!base.complete) {
    await refuse(invocation, base, againstWords.baseUnreadable[language](revision));
    return 'refused';
  }
  return comparedWith(base, opened);
}

function comparedWith(base: OpenedPlan, opened: OpenedPlan): Compared {
  const { plan, asOf, commit } = opened;
  const changes = comparePlans(base.plan, plan);
  const enteredOn = commit?.day ?? asOf;
  const hash = base.commit?.hash ?? '';
  return {
    revision: hash,
    findings: judgeChanges({ before: base.plan, after: plan, changes, asOf, enteredOn }),
    locateIn: (format) => {
      const [before, after] = [base.locateIn(format), opened.locateIn(format)];
      return (place) => (place.version === 'before' ? { ...before(place), revision: hash } : after(place));
    },
  };
}
