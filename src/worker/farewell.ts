import { base } from 'virtual:kept-files';
import { removeHeld } from './held.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

// What a site that is built without an offline copy puts in the worker's place: browsers fetch it as its update, and it
// removes what was held, and then itself. It must stay published: a worker whose file is missing lives on.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(removeHeld(self.caches, base).then(() => self.registration.unregister())),
);
