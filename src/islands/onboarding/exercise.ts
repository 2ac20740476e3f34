import '../shell/shell.ts';
import { wakeSteps } from '../learning/steps.ts';
import { placesOf } from '../wake/place.ts';

for (const root of placesOf('exercise')) {
  wakeSteps(root);
  root.dataset['awake'] = '';
}
