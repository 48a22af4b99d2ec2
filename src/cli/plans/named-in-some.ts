/** Names on the command line where there are several plans: each has to be known to one of them. */
import { UsageError } from '../usage-error.ts';

/** Understands names in one plan after the other. */
export interface NamedInSome {
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
