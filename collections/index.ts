import type { CollectionConfig } from 'payload'

import { CaseStudies } from './case-studies/CaseStudies.ts'
import { Events } from './events/Events.ts'
import { Media } from './media/Media.ts'
import { News } from './news/News.ts'
import { Partners } from './partners/Partners.ts'
import { bookkeepingCollections } from './publications/bookkeeping.ts'
import { Topics } from './topics/Topics.ts'
import { TrainingPaths } from './training-paths/TrainingPaths.ts'
import { TrainingUnits } from './training-units/TrainingUnits.ts'
import { Users } from './users/Users.ts'

/** Every collection, in the order in which the panel shows them. */
export const collections: CollectionConfig[] = [
  CaseStudies,
  TrainingUnits,
  TrainingPaths,
  Events,
  News,
  Media,
  Partners,
  Topics,
  Users,
  ...bookkeepingCollections,
]
