import { ANSWERS, type Answer } from '../../src/domain/catalogue/answer.ts';
import { checkKey, FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { codeOf as sideOf } from '../fixtures/compare.ts';
import { KINDS, NOWHERE, TEMPLATES } from '../fixtures/page-list.ts';
import { rosterPath, systemOf } from '../fixtures/roster.ts';

/** What is in a picture: an address under the site, and the name of its file. */
export type Subject = { readonly name: string; readonly path: string };

/** Every answer in turn, and each sixth check unanswered: so that every fill is in the picture. */
const ANSWERED: Readonly<Record<string, Answer>> = Object.fromEntries(
  publishedChecks.flatMap(({ id }, i) => {
    const answer = ANSWERS[(i + Math.floor(i / 6)) % 6];
    return answer === undefined ? [] : [[id, answer] as const];
  }),
);
const [, ...FEWER] = Object.entries(ANSWERED).filter((_, i) => i % 3 !== 0);

/** What the browser has stored when a picture is taken. */
export const STORED: Readonly<Record<string, string>> = {
  [fieldKey(FIRST_ID, 'name')]: 'Payments API',
  ...Object.fromEntries(Object.entries(ANSWERED).map(([id, answer]) => [checkKey(FIRST_ID, 'answer', id), answer])),
};

/** Pages that show nothing without what an address brings. */
const BROUGHT: Readonly<Record<string, string>> = {
  'compare/': `compare/#a=${sideOf({ name: 'Spring', answers: Object.fromEntries(FEWER) })}&b=${sideOf({ name: 'Autumn', answers: ANSWERED })}`,
  'team/': rosterPath([
    systemOf('Payments', { answers: ANSWERED }),
    systemOf('Search', { answers: Object.fromEntries(FEWER), tier: 'critical' }),
    systemOf('Lab', { tier: 'prototype' }),
  ]),
};

/** Pages that share their kind with others, and look otherwise. */
const BESIDES = ['parcelhub/', 'glossary/', 'changes/', `templates/${TEMPLATES[0]}/`];

/** One page of each kind, some that differ within it, and the page for what is not there. */
export const SUBJECTS: readonly Subject[] = [...KINDS, ...BESIDES, NOWHERE].map((path) => ({
  name: path === '' ? 'home' : path.replace(/\/$/, '').replaceAll('/', '-'),
  path: BROUGHT[path] ?? path,
}));
