/* The studio's own script, on the pages on which a trainer plays. No learner loads it. */
import { CustomerConversation } from '../../player/conversation/conversation.ts';
import { StudioPlay } from './studio-play.ts';

customElements.define('customer-conversation', CustomerConversation);
customElements.define('studio-play', StudioPlay);
