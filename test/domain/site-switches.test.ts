import { describe, expect, it } from 'vitest';
import { mayAskForFeedback, siteSwitches } from '../../src/domain/site-switches.ts';

const settled = { authority: { en: 'a law', fr: 'une loi' }, bank: 'DND PPU 123' };
const never = { ask: 'never', freeText: 'never' } as const;
const inSample = { ask: 'sample', freeText: 'sample' } as const;

describe('siteSwitches', () => {
  it.each([
    ['the law', { ...settled, authority: null }],
    ['the number of the bank', { ...settled, bank: null }],
  ])('keeps sign-up off in production while %s is missing', (_what, notice) => {
    expect(siteSwitches({ notice, pageFeedback: never, isSample: false }).signUp).toBe(false);
    expect(siteSwitches({ notice, pageFeedback: never, isSample: true }).signUp).toBe(true);
  });

  it('opens sign-up in production once the notice is whole', () => {
    expect(siteSwitches({ notice: settled, pageFeedback: never, isSample: false }).signUp).toBe(true);
  });

  it('asks for feedback on a demonstration only, unless the owner says otherwise', () => {
    expect(siteSwitches({ notice: settled, pageFeedback: inSample, isSample: true })).toMatchObject({
      feedback: true,
      feedbackText: true,
    });
    expect(siteSwitches({ notice: settled, pageFeedback: inSample, isSample: false })).toMatchObject({
      feedback: false,
      feedbackText: false,
    });
    const asking = { ask: 'always', freeText: 'never' } as const;
    expect(siteSwitches({ notice: settled, pageFeedback: asking, isSample: false })).toMatchObject({
      feedback: true,
      feedbackText: false,
    });
  });

  it('takes no text where it does not ask', () => {
    const textAlone = { ask: 'never', freeText: 'always' } as const;
    expect(siteSwitches({ notice: settled, pageFeedback: textAlone, isSample: true }).feedbackText).toBe(false);
  });
});

describe('mayAskForFeedback', () => {
  it.each(['defence-representatives', 'defence-representatives/options', 'accessibility', 'about-this-site'])(
    'allows the page %s',
    (page) => {
      expect(mayAskForFeedback(page)).toBe(true);
    },
  );

  it.each([
    'glossary',
    'class-members',
    'class-members/questions',
    'class-members/updates/summer-2023',
    'safety-and-confidentiality',
    'safety-and-confidentiality/duty-to-report',
    'restorative-practitioners',
    'support',
    'supporting-someone',
    'contact',
    'information-sessions',
    'information-sessions/your-sign-up',
    'complaints',
    'restorative-opportunities',
    'using-this-site',
    'defence-representatives/find-an-option',
    'not-found',
    'a-page-that-nobody-has-written-yet',
  ])('leaves the page %s alone', (page) => {
    expect(mayAskForFeedback(page)).toBe(false);
  });
});
