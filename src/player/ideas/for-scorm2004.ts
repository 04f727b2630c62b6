import '../for-scorm2004.ts';
import { comments2004 } from '../../tracking/comments2004.ts';
import { wakeIdeas } from './idea-box.ts';

wakeIdeas(comments2004);
