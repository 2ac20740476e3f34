import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { MentorPage } from './mentor-page.tsx';

wakePage('mentor', MentorPage);
