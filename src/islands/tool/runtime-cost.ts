import { runtimeCostTool } from '../../domain/tool/runtime-cost-tool.ts';
import { CostDrawing } from './cost-drawing.tsx';
import { wakeTool } from './wake-tool.tsx';

wakeTool(runtimeCostTool, CostDrawing);
