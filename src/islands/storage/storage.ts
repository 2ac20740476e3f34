import '../shell/shell.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { wakePage } from '../wake/page.ts';
import { StoragePage } from './storage-page.tsx';

wakePage('storage', StoragePage);
import('./below.ts').then(({ showBelow }) => showBelow(), notLoaded('A part of this page could not be loaded.'));
