import { availabilityTool } from '../../domain/tool/availability-tool.ts';
import { AvailabilityDrawing } from './availability-drawing.tsx';
import { wakeTool } from './wake-tool.tsx';

wakeTool(availabilityTool, AvailabilityDrawing);
