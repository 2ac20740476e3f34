import type { Drafted } from '../../domain/draft/draft.ts';
import { draftedFields } from '../file/write-drafted.ts';
import { DRAFT_FORMAT, DRAFT_VERSION } from './read-draft.ts';

/** What a draft file says of itself. */
export type DraftHead = { readonly edition: number; readonly catalogue?: string; readonly schema: string };

/** Drafts as the text of a file, one a line: docs/draft.md. */
export function writeDraftFile({ origin, drafts }: Drafted, { edition, catalogue, schema }: DraftHead): string {
  const fields = [
    ['$schema', JSON.stringify(schema)],
    ['format', JSON.stringify(DRAFT_FORMAT)],
    ['version', JSON.stringify(DRAFT_VERSION)],
    ['edition', JSON.stringify(edition)],
    ...(catalogue === undefined ? [] : [['catalogue', JSON.stringify(catalogue)] as const]),
    ...draftedFields('  ', origin, drafts),
  ] as const;
  return `{\n${fields.map(([name, text]) => `  ${JSON.stringify(name)}: ${text}`).join(',\n')}\n}\n`;
}
