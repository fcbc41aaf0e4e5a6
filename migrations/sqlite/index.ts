import * as migration_20261122_232022_initial from './20261122_232022_initial';
import * as migration_20261123_004319_translation_workflow from './20261123_004319_translation_workflow';

export const migrations = [
  {
    up: migration_20261122_232022_initial.up,
    down: migration_20261122_232022_initial.down,
    name: '20261122_232022_initial',
  },
  {
    up: migration_20261123_004319_translation_workflow.up,
    down: migration_20261123_004319_translation_workflow.down,
    name: '20261123_004319_translation_workflow'
  },
];
