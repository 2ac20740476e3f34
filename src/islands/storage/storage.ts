import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { StoragePage } from './storage-page.tsx';

wakePage('storage', StoragePage);
