/** What sending mail asks of the world: a server, a mail as it is on the wire, and what became of it. */

/** Where mails are handed over: a server, or the system's own sendmail. */
export type MailServer =
  | {
      readonly kind: 'smtp';
      readonly host: string;
      readonly port: number;
      /** From the first byte, by STARTTLS (refused where the server has none), or none at all. */
      readonly tls: 'at-once' | 'starttls' | 'none';
      readonly login: { readonly user: string; readonly password: string } | null;
    }
  | { readonly kind: 'sendmail'; readonly path: string };

/** A mail with the addresses that it is handed over for. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  /** The whole message, headers and all. */
  readonly message: Uint8Array;
}

/**
 * What became of it. `refused`: the server said that it will not take it (5xx); `not-now`: that it may later (4xx), or nobody
 * answered; `unknown`: it was handed over, and the answer was lost. `reason` begins with the server's code where it gave one.
 */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'not-now' | 'unknown'; readonly reason: string };
