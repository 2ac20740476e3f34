import { expect, test } from 'vitest';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Finding } from '../../domain/checker/finding.ts';
import { tally } from '../../domain/tally/tally.ts';
import { type CheckerReport, fallsShort, reportJson, reportMarkdown } from './report.ts';

const catalogue: Catalogue = {
  register: ['e1'],
  practices: [{ number: 1, slug: 'one', title: 'One', checks: [{ id: 'e1', level: 'essential', position: '1.1.1' }] }],
};

const finding = (severity: Finding['severity'], parts: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'worse', severity, says: 'It says so.', mend: 'Mend it.' },
  ...parts,
});

function report(findings: readonly Finding[], parts: Partial<CheckerReport> = {}): CheckerReport {
  return {
    file: 'loadbearing.json',
    today: '2026-11-26',
    assessments: [
      {
        uid: 'k3v9x2m8q1',
        name: 'Pay *ments*',
        tier: 'production',
        tally: tally(catalogue, {}, 'production'),
        findings,
      },
    ],
    gone: [],
    ignored: [],
    statements: new Map([['e1', 'An owner is <named>.']]),
    ...parts,
  };
}

test('a report without findings passes, and says so', () => {
  expect(fallsShort(report([]))).toBe(false);
  expect(reportMarkdown(report([]))).toBe(
    '# loadbearing.json: passes\n\n## Pay \\*ments\\*\n\nTier production: 0 of 1 practice holds.\n\nNothing found.\n',
  );
});

test('findings stand under what they mean, with the statement of their check; nothing in them is markup', () => {
  const findings = [
    finding('fails', { check: 'e1', says: '“@all” said so.' }),
    finding('warns', { check: 'gone' }),
    finding('says', { rule: 'newer' }),
  ];
  const markdown = reportMarkdown(report(findings, { ignored: ['notes.e1: cut.'], gone: ['Search <b>'] }));
  expect(markdown).toContain(
    '# loadbearing.json: falls short\n\n## Gone from the file, which falls short\n\n- Search \\<b\\>\n',
  );
  expect(markdown).toContain(
    '### Falls short: 1\n\n- `e1` An owner is \\<named\\>.  \n  “@\u2060all” said so. Mend it.\n',
  );
  expect(markdown).toContain('### To look at: 1\n\n- `gone`: It says so. Mend it.\n');
  expect(markdown).toContain('### Told: 1\n\n- It says so. Mend it.\n');
  expect(markdown).toContain('## Read otherwise than it stands\n\n- notes.e1: cut.\n');
});

test('one that has a finding that fails, or has lost an assessment, falls short', () => {
  expect(fallsShort(report([finding('warns')]))).toBe(false);
  expect(fallsShort(report([finding('fails')]))).toBe(true);
  expect(fallsShort(report([], { gone: ['Search'] }))).toBe(true);
});

test('programs get the same as JSON', () => {
  const [assessment] = report([finding('fails', { check: 'e1' })]).assessments;
  const linked = report([], {
    assessments: assessment === undefined ? [] : [{ ...assessment, link: 'https://a.example/#1.x' }],
  });
  expect(JSON.parse(reportJson(linked))).toEqual({
    file: 'loadbearing.json',
    today: '2026-11-26',
    passes: false,
    gone: [],
    ignored: [],
    assessments: [
      {
        ...{ uid: 'k3v9x2m8q1', name: 'Pay *ments*', tier: 'production', holding: 0, practices: 1 },
        link: 'https://a.example/#1.x',
        findings: [{ rule: 'worse', severity: 'fails', check: 'e1', says: 'It says so.', mend: 'Mend it.' }],
      },
    ],
  });
  expect(JSON.parse(reportJson(report([]))).assessments[0]).not.toHaveProperty('link');
  expect(reportMarkdown(linked)).toContain('[Summary](<https://a.example/#1.x>)');
});
