import '../first.ts';
import { scorm12 } from '../../tracking/scorm12.ts';
import { wakeWithin } from './bridge.ts';

// "Not initialized": by this number a session is begun anew.
wakeWithin(scorm12, 301);
