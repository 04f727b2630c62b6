import '../for-web.ts';
import '../../styles/idea-box.css';
import { wakeIdeas } from './idea-box.ts';

wakeIdeas();
