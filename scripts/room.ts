import { writeFileSync } from 'node:fs';
import { roomConfiguration } from './room/overrides.ts';

writeFileSync('biome.rooms.json', roomConfiguration());
console.log('biome.rooms.json says who may import whom.');
