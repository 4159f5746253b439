import { bodyMessages } from './messages/body.ts';
import { factMessages } from './messages/facts.ts';
import { fileMessages } from './messages/files.ts';
import { languageMessages } from './messages/language.ts';
import { pairMessages } from './messages/pairs.ts';
import { sessionMessages } from './messages/sessions.ts';
import { wordMessages } from './messages/words.ts';

/** What is said for each kind of problem. One function a kind, so that another language is another table. */
export const messages = {
  ...fileMessages,
  ...factMessages,
  ...bodyMessages,
  ...pairMessages,
  ...wordMessages,
  ...sessionMessages,
  ...languageMessages,
};

/** A kind of problem. */
export type MessageKey = keyof typeof messages;

/** What the message of a kind is filled with. */
export type MessageParamsOf<Key extends MessageKey> = Parameters<(typeof messages)[Key]>;
