import type { CourseRead } from '../course/read.ts';
import type { ScenarioRead } from '../course/scenarios.ts';
import { typeset } from '../course/typeset.ts';
import { type CompetencesFile } from '../model/competences.ts';
import { usualTerms } from '../model/terms.ts';
import type { Graph } from '../model/graph.ts';
import type { Figures } from '../proofs/figures.ts';
import { leadsOf } from '../proofs/leads.ts';
import type { Search } from '../proofs/search.ts';
import { simulate, type Simulation } from '../proofs/simulate/simulate.ts';
import { coverScenes, type SceneCoverage } from './coverage/scenes.ts';
import { layoutMap, type MapDrawing } from './map/layout.ts';
import { placeProblems } from './map/placed-problem.ts';
import { leadsOfLogic } from './map/static-leads.ts';
import { averageWords, type AverageWords } from './numbers/words.ts';
import { setIsland } from './play/stage.ts';
import { listWays, type SceneWays } from './ways/list.ts';
import type { Entry } from './entries.ts';

/** What a conversation's page shows beside its script; nothing while it cannot be read. */
export function openScenario(read: CourseRead, entry: Entry): OpenScenario | undefined {
  const scenario = read.scenarios.find(({ file }) => file === entry.file);
  const { graph, states, figures } = scenario ?? {};
  if (!scenario || !graph || !states) return undefined;
  const isStuck = scenario.problems.some(({ code }) => code === 'stuck');
  // Only a conversation that ends can be walked to its end.
  const ends = figures?.runs !== undefined && !isStuck;
  const simulation = ends ? sendLearners(graph, read) : undefined;
  return {
    graph: typeset(graph),
    drawing: draw({ ...scenario, graph, states }, entry, simulation),
    competences: namesOf(read.competences ?? {}, graph),
    coverage: coverScenes(states, Object.keys(read.competences ?? {})),
    ways: listWays(graph, states, figures?.best),
    canPlay: setIsland(read, scenario, entry.problems) !== undefined,
    ...(figures && { figures, words: averageWords(graph, states) }),
    ...(simulation && { simulation }),
  };
}

/** Enough for shares to a hundredth or so, and few enough to be sent at every save. */
const learners = 2000;

/** A graph stays the same until its script is saved; its simulation is kept as long as it lives. */
function sendLearners(graph: Graph, { file }: CourseRead): Simulation {
  const { pass } = file ?? usualTerms;
  const kept = sent.get(graph);
  if (kept?.pass === pass) return kept.simulation;
  const simulation = simulate(graph, { learners, seed: 1, pass });
  sent.set(graph, { pass, simulation });
  return simulation;
}

const sent = new WeakMap<Graph, { pass: number; simulation: Simulation }>();

function draw(
  { graph, states, figures, spots = new Map() }: ScenarioRead & { graph: Graph; states: Search },
  { problems }: Entry,
  simulation: Simulation | undefined,
): MapDrawing {
  const best = figures?.best;
  const leads = states.whole ? leadsOf(states) : leadsOfLogic(graph.logic);
  return layoutMap(typeset(graph), {
    leads: leads.map((lead) => ({ ...lead, ...shareOf(lead, simulation) })),
    problems: placeProblems(graph.logic, spots, problems),
    best: best ? [...best.path.map(([scene]) => scene), best.ending] : [],
    likeliest: simulation?.likeliest ?? [],
  });
}

function shareOf(lead: { from: string; to: string }, simulation: Simulation | undefined) {
  if (!simulation) return {};
  const move = simulation.moves.find(({ from, to }) => from === lead.from && to === lead.to);
  // Who goes round a loop comes by more than once.
  return { taken: Math.min(1, (move?.learners ?? 0) / simulation.all.learners) };
}

/** Those of the course; where its list cannot be read, those that the script names. */
function namesOf(competences: CompetencesFile, { logic }: Graph): OpenScenario['competences'] {
  const ids = Object.keys(competences);
  const named = ids.length > 0 ? ids : [...logic.primary, ...logic.secondary];
  return named.map((id) => ({ id, short: competences[id]?.short ?? id }));
}

export type OpenScenario = {
  graph: Graph;
  drawing: MapDrawing;
  competences: { id: string; short: string }[];
  coverage: SceneCoverage[];
  ways: SceneWays[];
  canPlay: boolean;
  /** Missing where it is too big to be tried whole. */
  figures?: Figures;
  words?: AverageWords;
  /** Missing where a run can go on for ever. */
  simulation?: Simulation;
};
