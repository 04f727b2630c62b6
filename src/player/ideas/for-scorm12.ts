import '../for-scorm12.ts';
import { comments12 } from '../../tracking/comments12.ts';
import { wakeIdeas } from './idea-box.ts';

wakeIdeas(comments12);
