import '../shell/shell.ts';
import type { Tool } from '../../domain/tool/tool.ts';
import { wakePage } from '../wake/page.ts';
import { supportedChecks, ToolChecks } from './tool-checks.tsx';
import { type ToolDrawing, ToolForm } from './tool-form.tsx';

/** Wakes the page of a tool. */
export function wakeTool(tool: Tool, Drawing: ToolDrawing): void {
  wakePage('tool', ToolForm, () => ({ tool, Drawing }));
  wakePage('tool-checks', ToolChecks, (root) => ({ checks: supportedChecks(root) }));
}
