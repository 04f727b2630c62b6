import './first.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import { wake } from './main.ts';

wake(scorm2004);
