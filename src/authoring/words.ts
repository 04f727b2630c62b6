import Film from '../player/medium/Film.astro';
import Picture from '../player/medium/Picture.astro';
import Sound from '../player/medium/Sound.astro';
import Activity from './Activity.astro';
import Check from './Check.astro';
import Option from './Option.astro';
import Prompt from './Prompt.astro';
import Question from './Question.astro';
import Reflection from './Reflection.astro';
import Reveal from './Reveal.astro';
import Scenario from './Scenario.astro';
import Sort from './Sort.astro';
import SortItem from './SortItem.astro';

/** What a lesson may say without importing anything. `Option`, `Prompt` and `SortItem` are made of lists. */
export const words = {
  Activity,
  Check,
  Option,
  Prompt,
  Question,
  Reflection,
  Reveal,
  Scenario,
  Sort,
  SortItem,
  Figure: Picture,
  Audio: Sound,
  Video: Film,
};
