import { cleanName, cleanNote } from '../../src/domain/assessment/assessment.ts';
import { ANSWERS } from '../../src/domain/catalogue/answer.ts';
import { TIERS } from '../../src/domain/catalogue/tier.ts';
import { readEncoded } from '../../src/share/byte/encoded-text.ts';
import { type FiledAssessment, writeFile } from '../../src/share/file/assessment-file.ts';
import { readFile } from '../../src/share/file/read-file.ts';
import { hostileText, type Random } from './random.ts';
import type { Trial } from './trial.ts';

const HEAD = { exported: '2026-11-22', edition: 60, schema: 'https://example.org/schema.json' };
const VALUES = [
  'null',
  '7',
  '"x"',
  '[]',
  '{}',
  '{"constructor": "yes"}',
  'true',
  '"\\ud800"',
  '1e999',
  '"2026-02-30"',
] as const;

function anyFiled(random: Random, n: number): FiledAssessment {
  const ids = Array.from({ length: random.below(8) }, (_, index) =>
    random.pick([`check-${index}`, `@${index}`, 'constructor']),
  );
  const notes = ids.map((id) => [id, cleanNote(hostileText(random))] as const).filter(([, note]) => note.trim() !== '');
  return {
    uid: `aaaaaaa${n}`,
    name: cleanName(hostileText(random)),
    tier: random.pick(TIERS),
    answers: Object.fromEntries(ids.map((id) => [id, random.pick(ANSWERS)])),
    notes: Object.fromEntries(notes),
  };
}

function edited(text: string, random: Random): string {
  if (random.chance(0.3)) return text.slice(0, random.below(text.length));
  const values = [...text.matchAll(/: ("[^"]*"|\d+|\{\}|\[\])/g)];
  const value = values[random.below(values.length)];
  if (value === undefined || random.chance(0.3)) {
    const at = random.below(text.length);
    return text.slice(0, at) + hostileText(random, 3) + text.slice(at + random.below(4));
  }
  return `${text.slice(0, value.index)}: ${random.pick(VALUES)}${text.slice(value.index + value[0].length)}`;
}

/** Assessment files: there and back, damaged, and bytes of any kind. */
export async function attackFile(random: Random, trial: Trial): Promise<void> {
  for (let round = 0; trial.goesOn(round); round += 1) {
    const assessments = Array.from({ length: random.below(3) }, (_, n) => anyFiled(random, n));
    const text = writeFile(assessments, HEAD);
    await trial.try('file, there and back', text, () => {
      const read = readFile(text);
      if (!read.ok) return 'refused';
      return writeFile(read.assessments, HEAD) === text ? undefined : 'not the same';
    });
    const damaged = edited(text, random);
    await trial.try('damaged file', damaged, () => {
      const read = readFile(damaged);
      if (!read.ok)
        return read.faults.length > 0 && read.faults.every(({ says }) => says !== '') ? undefined : 'no reason';
      const unclean = read.assessments.some(({ name }) => cleanName(name) !== name);
      return unclean ? 'unclean name' : undefined;
    });
    const bytes = new Uint8Array(Array.from({ length: random.below(40) }, () => random.below(256)));
    await trial.try('any bytes', [...bytes], () => {
      const found = readEncoded(bytes);
      if (found === undefined) return undefined;
      return found.includes('\ufffd') &&
        !Buffer.from(bytes).toString('hex').includes('efbfbd') &&
        bytes[0] !== 0xff &&
        bytes[0] !== 0xfe
        ? 'a byte was replaced'
        : undefined;
    });
  }
}
