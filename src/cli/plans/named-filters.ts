/** The filters that name an agency or a section, where there are several plans: each has to be known to one of them. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { Selection } from '../../report/selection.ts';
import { agencyNamed } from '../../view/named.ts';
import type { View } from '../../view/view.ts';
import { knownSection, unnamedFilters } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** Understands the filters for one plan after the other. */
export interface NamedFilters {
  readonly selection: (opened: OpenedPlan, view: View, invocation: Invocation) => Promise<Selection>;
  /** A usage error for what no plan knows. */
  readonly refuseUnknown: () => void;
}

export function namedFilters(): NamedFilters {
  const known = new Set<string>();
  const unknown = new Map<string, UsageError>();
  const understood = (given: string, named: () => string) => {
    try {
      const found = named();
      known.add(given);
      return found;
    } catch (error) {
      if (!(error instanceof UsageError) || error.misuse.fault === 'several-agencies') throw error;
      if (!unknown.has(given) || isNearer(error)) unknown.set(given, error);
      // Nothing of this plan has such a name; were there no condition, all of it would be meant.
      return given;
    }
  };
  return {
    selection: async (opened, view, invocation) => {
      const { agency = [], section } = invocation.options;
      return {
        ...(await unnamedFilters(opened, invocation)),
        agencies: agency.map((given) => understood(given, () => agencyIn(opened, given))),
        section: section === undefined ? null : understood(section, () => knownSection(view, section)),
      };
    },
    refuseUnknown: () => {
      for (const [given, error] of unknown) if (!known.has(given)) throw error;
    },
  };
}

function agencyIn({ plan }: OpenedPlan, given: string): string {
  const found = agencyNamed(plan, given);
  if (typeof found === 'string') return found;
  throw new UsageError(found);
}

/** Whether it names something that may have been meant. */
function isNearer({ misuse }: UsageError): boolean {
  return 'nearest' in misuse && misuse.nearest !== null;
}
