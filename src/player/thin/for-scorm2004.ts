import '../first.ts';
import { scorm2004 } from '../../tracking/scorm2004.ts';
import { wakeWithin } from './bridge.ts';

// "Not initialized": by this number a session is begun anew.
wakeWithin(scorm2004, 142);
