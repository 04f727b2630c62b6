export { createActor, createMachine } from 'xstate';
export { createScenario } from '../../src/scenario/machine.ts';
export { chart } from '../../src/tracking/chart.ts';
