import type { SeedTrainingUnit } from './otherTypes.ts'
import { businessModels } from './training-units/businessModels.ts'
import { choosingASpace } from './training-units/choosingASpace.ts'
import { communityManagement } from './training-units/communityManagement.ts'
import { fundingAndSustainability } from './training-units/fundingAndSustainability.ts'
import { governanceAndPartners } from './training-units/governanceAndPartners.ts'
import { listeningToTheCommunity } from './training-units/listeningToTheCommunity.ts'
import { measuringImpact } from './training-units/measuringImpact.ts'
import { whyRuralCoworking } from './training-units/whyRuralCoworking.ts'

/** The training units by position; a unit's prerequisites always stand before it. */
export const trainingUnits: SeedTrainingUnit[] = [
  whyRuralCoworking,
  listeningToTheCommunity,
  choosingASpace,
  businessModels,
  governanceAndPartners,
  communityManagement,
  measuringImpact,
  fundingAndSustainability,
]
