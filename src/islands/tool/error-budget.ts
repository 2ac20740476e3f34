import { errorBudgetTool } from '../../domain/tool/error-budget-tool.ts';
import { BudgetDrawing } from './budget-drawing.tsx';
import { wakeTool } from './wake-tool.tsx';

wakeTool(errorBudgetTool, BudgetDrawing);
