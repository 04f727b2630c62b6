import './first.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { wake } from './main.ts';

wake(scorm12);
