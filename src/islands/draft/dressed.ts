import { linkStylesheet } from '../ui/stylesheet.ts';
import draftStyle from './draft.css?url';

let linked: Promise<void> | undefined;

/** Resolves when drafts can be shown; a style sheet that could not be had is asked for again the next time. */
export function draftDressed(): Promise<void> {
  linked ??= linkStylesheet(draftStyle).catch((error: unknown) => {
    linked = undefined;
    throw error;
  });
  return linked;
}
