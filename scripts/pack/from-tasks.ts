import { type Listed, oneLine, type Row, type Unmapped, Unreadable } from './row.ts';

const TASK = /^(\s*)[-*+] \[[ xX]\]\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const LINK = /\[([^\]]*)\]\((https?:[^)\s]+)[^)]*\)/;
const LEVEL = /^\**\[?(must|should|could|may|high|medium|low|essential|recommended|advanced)\]?\**\s*[:–-]\s*/i;

/** Text of Markdown as plain words. */
function plain(text: string): string {
  return oneLine(text.replace(new RegExp(LINK, 'g'), '$1').replace(/\*\*|__|`/g, ''));
}

/** A task list in Markdown: its first heading is its title, those below are practices and sections, tasks are checks. */
export function fromTasks(text: string): Listed {
  const unmapped: Unmapped[] = [];
  const rows: Row[] = [];
  let title: string | undefined;
  let fence = false;
  /** Whether the line before was of a task: the next may go on with it. */
  let goesOn = false;
  const headings: string[] = [];
  for (const [i, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const at = `line ${i + 1}`;
    const under: boolean = goesOn;
    goesOn = line.trim() !== '' && !fence && (TASK.test(line) || (under && !HEADING.test(line)));
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    const [, marks = '', heading] = (!fence && HEADING.exec(line)) || [];
    const [, indent = '', task] = (!fence && TASK.exec(line)) || [];
    if (heading !== undefined) {
      if (title === undefined && rows.length === 0 && marks.length === 1) title = plain(heading);
      else {
        headings.length = Math.min(headings.length, Math.max(0, marks.length - 2));
        headings.push(plain(heading));
      }
    } else if (task !== undefined) {
      const said = LEVEL.exec(task)?.[1]?.toLowerCase();
      const statement = plain(task.replace(LEVEL, ''));
      if (statement === '') unmapped.push({ at, says: 'a task without words' });
      else {
        rows.push({
          ...{ at, statement, practice: headings[0], section: headings.slice(1).join(': ') || undefined },
          ...{ link: LINK.exec(task)?.[2], level: said === undefined ? undefined : WORD[said] },
        });
        if (indent.length > 1) unmapped.push({ at, says: 'that it stands under another task' });
      }
    } else if (line.trim() !== '') {
      const last = rows.at(-1);
      // A line right under a task goes on with it; one that is indented and begins anew explains it.
      if (!fence && last !== undefined && under && !/^\s{2,}(?:\p{Lu}|[-*+] )/u.test(line))
        rows[rows.length - 1] = { ...last, statement: oneLine(`${last.statement} ${plain(line)}`) };
      else if (!fence && last !== undefined && /^\s{2,}\S/.test(line))
        rows[rows.length - 1] = {
          ...last,
          why: oneLine(`${last.why ?? ''} ${plain(line.replace(/^\s*[-*+]\s+/, ''))}`),
        };
      else unmapped.push({ at, says: oneLine(line).slice(0, 100) });
    }
  }
  if (rows.length === 0)
    throw new Unreadable('No task in it: a line such as “- [ ] Backups are restored once a quarter.”');
  return { title, rows, unmapped };
}

const WORD: Readonly<Record<string, Row['level']>> = {
  ...{ must: 'essential', high: 'essential', essential: 'essential' },
  ...{ should: 'recommended', medium: 'recommended', recommended: 'recommended' },
  ...{ could: 'advanced', may: 'advanced', low: 'advanced', advanced: 'advanced' },
};
