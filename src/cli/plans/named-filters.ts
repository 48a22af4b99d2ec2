/** The filters that name an agency or a section, where there are several plans: each has to be known to one of them. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import type { Selection } from '../../report/selection.ts';
import type { View } from '../../view/view.ts';
import { knownSection, unnamedFilters } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { namedInSome } from './named-in-some.ts';

/** Understands the filters for one plan after the other. */
export interface NamedFilters {
  /** Where nothing of a plan has such a name, the name stands as given: were there no condition, all of it would be meant. */
  readonly selection: (opened: OpenedPlan, view: View, invocation: Invocation) => Promise<Selection>;
  /** A usage error for what no plan knows. */
  readonly refuseUnknown: () => void;
}

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
