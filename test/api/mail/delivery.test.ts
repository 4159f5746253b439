import { describe, expect, it } from 'vitest';
import { mailDelivery } from '../../../src/api/mail/delivery.ts';

const production = {
  siteEnv: 'production',
  smtpUrl: 'smtps://mail.example.ca',
  mailFrom: 'Sign-ups <sessions@example.ca>',
  sampleMail: 'hold',
} as const;

describe('mailDelivery', () => {
  it('sends where a mail server and a sender are set', () => {
    expect(mailDelivery(production)).toEqual({
      kind: 'send',
      smtpUrl: 'smtps://mail.example.ca',
      from: 'Sign-ups <sessions@example.ca>',
    });
  });

  it('holds all mail of a sample server, even with a mail server, until the switch is turned (T-62)', () => {
    const sample = { ...production, siteEnv: 'sample' } as const;
    expect(mailDelivery(sample)).toMatchObject({ kind: 'hold', reason: 'sample' });
    expect(mailDelivery({ ...sample, sampleMail: 'send' })).toMatchObject({ kind: 'send' });
  });

  it('says what is missing', () => {
    expect(mailDelivery({ ...production, smtpUrl: undefined })).toMatchObject({
      kind: 'hold',
      sentence: 'Mail waits in the outbox: set SMTP_URL to send it.',
    });
    expect(mailDelivery({ ...production, mailFrom: undefined })).toMatchObject({
      kind: 'hold',
      sentence: 'Mail waits in the outbox: set MAIL_FROM to send it.',
    });
  });
});
