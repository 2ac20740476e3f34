import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';

const { templates, practices } = loadContent('.');
const named = new Set(
  practices.flatMap(({ sections }) =>
    sections.flatMap(({ checks }) => checks.flatMap(({ template }) => template ?? [])),
  ),
);

test('there is a template for everything that the guides ask to be written', () => {
  expect(templates.map(({ name }) => name)).toEqual([
    'breach-notice',
    'capacity-sheet',
    'data-inventory',
    'decision-record',
    'design-brief',
    'error-budget-policy',
    'failure-mode-analysis',
    'incident-plan',
    'interview-guide',
    'maintenance-strategy',
    'postmortem',
    'proposal',
    'restore-drill',
    'runbook',
    'scale-path',
    'slo',
    'threat-model',
  ]);
});

describe.each(templates)('$name', ({ name, blank, filled }) => {
  test('it is the evidence of a check', () => {
    expect(named.has(name)).toBe(true);
  });

  test('it is linked from the guide that explains it', () => {
    const guide = practices.find(({ slug }) => slug === blank.meta.guide);
    expect(guide?.body).toContain(`](../../templates/${name}/)`);
  });

  test('the blank is short enough to be filled in, and has something to fill in', () => {
    expect(blank.body.trim().split('\n').length).toBeLessThanOrEqual(70);
    expect(blank.body).toContain('…');
  });

  test('the filled one leaves no blank', () => {
    expect(filled.body).not.toMatch(/\|\s*…\s*\|/);
  });
});
