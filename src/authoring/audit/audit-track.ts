import type { ContentFault } from '../content/fault.ts';
import { locatedChecks, repeated } from '../content/located.ts';
import type { Content } from '../content/read.ts';
import { STEPS_FILE } from '../content/read-learning.ts';

const TOOLS = ['error-budget', 'runtime-cost', 'availability', 'headroom'];
const PAGES = ['takeaway', 'parcelhub'];

/** Everything that a step may name to read. */
function readable({ practices, learning, templates }: Content): ReadonlySet<string> {
  return new Set([
    ...PAGES,
    ...TOOLS.map((tool) => `tools/${tool}`),
    ...templates.map(({ name }) => `templates/${name}`),
    ...learning.exercises.map(({ meta }) => `exercises/${meta.id}`),
    ...practices.flatMap(({ slug, sections }) => [slug, ...sections.map(({ id }) => `${slug}/${id}`)]),
  ]);
}

function auditSteps(content: Content): readonly ContentFault[] {
  const { learning, practices } = content;
  const checks = new Set(practices.flatMap(locatedChecks).map(({ id }) => id));
  const known = readable(content);
  const ordered = new Set(learning.tracks.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps)));
  const file = STEPS_FILE;
  return learning.steps.flatMap(({ id, read, checks: touched }, i) => {
    const unknown = touched
      .filter((check) => !checks.has(check))
      .map((check) => ({
        file,
        field: `[${i}].checks`,
        says: `No check "${check}". Name checks by their ids in checks.yaml.`,
      }));
    const unread =
      read === undefined || known.has(read)
        ? []
        : [{ file, field: `[${i}].read`, says: `Nothing to read at "${read}". Name what is there, or take it out.` }];
    const stray = ordered.has(id)
      ? []
      : [{ file, field: `[${i}].id`, says: `"${id}" stands in no track. Add it to one, or take the step out.` }];
    return [...unknown, ...unread, ...stray];
  });
}

function auditTracks({ learning, practices }: Content): readonly ContentFault[] {
  const steps = new Map(learning.steps.map((step) => [step.id, step]));
  const numbers = practices.map(({ meta }) => meta.number);
  return learning.tracks.flatMap(({ file, phases }) => {
    const placed = phases.flatMap((phase, p) =>
      phase.steps.map((id, s) => ({ id, file, field: `phases[${p}].steps[${s}]` })),
    );
    const unknown = placed
      .filter(({ id }) => !steps.has(id))
      .map(({ id, field }) => ({ file, field, says: `No step "${id}". Write it in ${STEPS_FILE}, or mend its name.` }));
    const late = phases.flatMap(({ hours, steps: ids }, p) => {
      const own = ids.flatMap((id) => steps.get(id) ?? []).filter(({ who }) => who === 'newcomer');
      const minutes = own.reduce((sum, step) => sum + step.minutes, 0);
      if (minutes <= hours * 60) return [];
      const says = `The newcomer's steps take ${minutes} minutes, and ${hours} hours are ${hours * 60}. Move a step, or give it the time.`;
      return [{ file, field: `phases[${p}].hours`, says }];
    });
    const asked = phases.flatMap(({ checkpoint }, p) =>
      (checkpoint?.questions ?? [])
        .filter((number) => !numbers.includes(number))
        .map((number) => ({
          file,
          field: `phases[${p}].checkpoint.questions`,
          says: `No practice has the number ${number}. Write numbers from 1 to ${numbers.length}.`,
        })),
    );
    return [
      ...unknown,
      ...repeated(placed, 'Step', 'A track names a step once: take one of the two out.'),
      ...late,
      ...asked,
    ];
  });
}

function auditExercises({ learning, practices }: Content): readonly ContentFault[] {
  const slugs = practices.map(({ slug }) => slug);
  return learning.exercises.flatMap(({ file, meta, body }) => {
    const times = (component: string) => body.split(`<${component}>`).length - 1;
    const faults: ContentFault[] = [];
    if (!file.endsWith(`/${meta.id}.mdx`))
      faults.push({ file, field: 'id', says: `The file is called otherwise. Name it ${meta.id}.mdx.` });
    if (!slugs.includes(meta.practice))
      faults.push({
        file,
        field: 'practice',
        says: `No practice "${meta.practice}". Write one of: ${slugs.join(', ')}.`,
      });
    if (times('Hint') === 0)
      faults.push({ file, field: '<Hint>', says: 'No hint. Write at least one for whoever is stuck.' });
    if (times('ModelAnswer') !== 1) {
      const says = `Stands ${times('ModelAnswer')} times. Write one model answer, at the end.`;
      faults.push({ file, field: '<ModelAnswer>', says });
    }
    if (!learning.steps.some(({ read }) => read === `exercises/${meta.id}`))
      faults.push({ file, field: 'id', says: `No step reads it. Add one with read: exercises/${meta.id}.` });
    return faults;
  });
}

/** Faults between steps, tracks and exercises, and of what they name. */
export function auditTrackContent(content: Content): readonly ContentFault[] {
  return [...auditSteps(content), ...auditTracks(content), ...auditExercises(content)];
}
