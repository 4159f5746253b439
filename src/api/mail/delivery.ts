/** The settings that decide where mail goes; a part of the server's environment. */
export interface DeliverySettings {
  readonly siteEnv: 'sample' | 'production';
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Whether a sample server's mail stays in the outbox, whatever mail server is set. */
  readonly sampleMail: 'hold' | 'send';
}

/** Where mail goes. While it is held nothing is lost: it waits in the outbox, and `sentence` tells the operator so. */
export type Delivery =
  | { readonly kind: 'send'; readonly smtpUrl: string; readonly from: string }
  | { readonly kind: 'hold'; readonly reason: 'sample' | 'no-server' | 'no-sender'; readonly sentence: string };

/**
 * Whether mail is sent, and by which server and sender; or why it waits.
 *
 * A sample server holds its mail even when a mail server is set, so that nobody gets a message about a session that is
 * none (T-62), unless the owner turns the switch.
 *
 * @example mailDelivery({ siteEnv: 'sample', smtpUrl: 'smtp://localhost:2525', mailFrom: 'a@example.ca', sampleMail: 'hold' }).kind // "hold"
 */
export function mailDelivery({ siteEnv, smtpUrl, mailFrom, sampleMail }: DeliverySettings): Delivery {
  if (siteEnv === 'sample' && sampleMail === 'hold') {
    return {
      kind: 'hold',
      reason: 'sample',
      sentence: 'No message leaves this machine: mail waits in the outbox. SAMPLE_MAIL=send hands it to SMTP_URL.',
    };
  }
  if (smtpUrl === undefined) {
    return { kind: 'hold', reason: 'no-server', sentence: 'Mail waits in the outbox: set SMTP_URL to send it.' };
  }
  if (mailFrom === undefined) {
    return { kind: 'hold', reason: 'no-sender', sentence: 'Mail waits in the outbox: set MAIL_FROM to send it.' };
  }
  return { kind: 'send', smtpUrl, from: mailFrom };
}
