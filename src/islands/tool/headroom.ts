import { headroomTool } from '../../domain/tool/headroom-tool.ts';
import { HeadroomDrawing } from './headroom-drawing.tsx';
import { wakeTool } from './wake-tool.tsx';

wakeTool(headroomTool, HeadroomDrawing);
