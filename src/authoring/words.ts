import Film from '../player/medium/Film.astro';
import Picture from '../player/medium/Picture.astro';
import Sound from '../player/medium/Sound.astro';
import Activity from './Activity.astro';
import Animation from './Animation.astro';
import Aside from './Aside.astro';
import Check from './Check.astro';
import Compare from './Compare.astro';
import IfThen from './IfThen.astro';
import Match from './Match.astro';
import MatchItem from './MatchItem.astro';
import Mixed from './Mixed.astro';
import Option from './Option.astro';
import Order from './Order.astro';
import OrderItem from './OrderItem.astro';
import Places from './Places.astro';
import Practice from './Practice.astro';
import Prompt from './Prompt.astro';
import Question from './Question.astro';
import Recall from './Recall.astro';
import Reflection from './Reflection.astro';
import Reveal from './Reveal.astro';
import Scenario from './Scenario.astro';
import Sheet from './Sheet.astro';
import Side from './Side.astro';
import Sort from './Sort.astro';
import SortItem from './SortItem.astro';
import Term from './Term.astro';

/**
 * What a lesson may say without importing anything. `Option`, `Places`, `Practice`, `Prompt`, `Side`
 * and the items are made of lists and paragraphs.
 */
export const words = {
  Activity,
  Animation,
  Aside,
  Check,
  Compare,
  IfThen,
  Match,
  MatchItem,
  Mixed,
  Option,
  Order,
  OrderItem,
  Places,
  Practice,
  Prompt,
  Question,
  Recall,
  Reflection,
  Reveal,
  Scenario,
  Sheet,
  Side,
  Sort,
  SortItem,
  Term,
  Figure: Picture,
  Audio: Sound,
  Video: Film,
};
