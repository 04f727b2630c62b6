export { createMachine } from 'xstate';
export { createScenario } from '../../src/scenario/machine.ts';
export { chart } from '../../src/tracking/chart.ts';
export { runChart } from '../../src/tracking/run-chart.ts';
