/** Names on the command line where there are several plans: each has to be known to one of them. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { Selection } from '../../report/selection.ts';
import type { View } from '../../view/view.ts';
import { knownSection, unnamedFilters } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { UsageError } from '../usage-error.ts';

/** Understands names in one plan after the other. */
interface NamedInSome {
  /** What `named` finds; where this plan knows no such name the name itself, which fits nothing of it. */
  readonly understood: (given: string, named: () => string) => string;
  /** A usage error for what no plan knows. */
  readonly refuseUnknown: () => void;
}

export function namedInSome(): NamedInSome {
  const known = new Set<string>();
  const unknown = new Map<string, UsageError>();
  return {
    understood: (given, named) => {
      try {
        const found = named();
        known.add(given);
        return found;
      } catch (error) {
        if (!(error instanceof UsageError) || error.misuse.fault === 'several-agencies') throw error;
        if (!unknown.has(given) || isNearer(error)) unknown.set(given, error);
        return given;
      }
    },
    refuseUnknown: () => {
      for (const [given, error] of unknown) if (!known.has(given)) throw error;
    },
  };
}

/** Whether it names something that may have been meant. */
function isNearer({ misuse }: UsageError): boolean {
  return 'nearest' in misuse && misuse.nearest !== null;
}

/** Understands the filters for one plan after the other. */
interface NamedFilters {
  /** Where nothing of a plan has such a name, the name stands as given: were there no condition, all of it would be meant. */
  readonly selection: (opened: OpenedPlan, view: View, invocation: Invocation) => Promise<Selection>;
  /** A usage error for what no plan knows. */
  readonly refuseUnknown: () => void;
}

/** The filters that name an agency or a section. */
export function namedFilters(): NamedFilters {
  const { understood, refuseUnknown } = namedInSome();
  return {
    selection: async (opened, view, invocation) => {
      const { agency = [], section } = invocation.options;
      return {
        ...(await unnamedFilters(opened, invocation)),
        agencies: agency.map((given) => understood(given, () => agencyNamed(opened.plan, given))),
        section: section === undefined ? null : understood(section, () => knownSection(view, section)),
      };
    },
    refuseUnknown,
  };
}
