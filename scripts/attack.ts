import { attackCodec } from './attack/codec.ts';
import { attackFile } from './attack/file.ts';
import { attackKill } from './attack/kill.ts';
import { random } from './attack/random.ts';
import { attackText } from './attack/text.ts';
import { Trial } from './attack/trial.ts';

const ATTACKS = { codec: attackCodec, file: attackFile, text: attackText } as const;

/** Run where they are named alone: this one takes a browser and a built site. */
const NAMED = { kill: attackKill } as const;

/**
 * `npm run attack` tries codes, files and texts of strangers, at most `--count` rounds (20,000) and `--seconds` (60) each,
 * always the same ones for the same `--seed`. `npm run attack -- text` runs one of them; `npm run attack -- kill` kills a
 * browser that has just saved, on the site as it was built last, and looks whether it comes back with everything.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const option = (name: string, otherwise: number) =>
    Number(args.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  const [seed, count, seconds] = [option('seed', 20261122), option('count', 20_000), option('seconds', 60)];
  const named = args.filter((each) => !each.startsWith('--'));
  const all = { tried: 0, held: 0 };
  for (const [name, attack] of Object.entries({ ...ATTACKS, ...NAMED })) {
    if (named.length > 0 ? !named.includes(name) : name in NAMED) continue;
    const trial = new Trial(count, seconds * 1000);
    await attack(random(seed), trial);
    const { counts, failures } = trial.outcome;
    console.log(`\n${name}, seed ${seed}:`);
    for (const [what, { tried, held }] of counts) console.log(`  ${what}: ${tried} tried, ${held} held`);
    for (const failure of failures) console.log(`  FAILED ${failure}`);
    for (const { tried, held } of counts.values()) {
      all.tried += tried;
      all.held += held;
    }
  }
  const through = all.tried - all.held;
  console.log(`\n${all.tried} tried, ${all.held} held. ${through === 0 ? 'Nothing' : through} got through.`);
  process.exitCode = through === 0 ? 0 : 1;
}

await main();
