import { availabilityTool } from './availability-tool.ts';
import { errorBudgetTool } from './error-budget-tool.ts';
import { headroomTool } from './headroom-tool.ts';
import { runtimeCostTool } from './runtime-cost-tool.ts';
import type { Tool } from './tool.ts';

/** All tools, in the order in which the index names them. For the build: a page loads its own tool alone. */
export const TOOLS: readonly Tool[] = [errorBudgetTool, availabilityTool, runtimeCostTool, headroomTool];
