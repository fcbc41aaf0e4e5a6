import { casaNetural } from './case-studies/casa-netural.ts'
import { coconat } from './case-studies/coconat.ts'
import { cooperativaCowork } from './case-studies/cooperativa-cowork.ts'
import { cowocatRural } from './case-studies/cowocat-rural.ts'
import { coworkingBansko } from './case-studies/coworking-bansko.ts'
import { coworkland } from './case-studies/coworkland.ts'
import { gteic } from './case-studies/gteic.ts'
import { laQuincaillerie } from './case-studies/la-quincaillerie.ts'
import { ludgateHub } from './case-studies/ludgate-hub.ts'
import { madonieNetwork } from './case-studies/madonie-network.ts'
import { santaFiora } from './case-studies/santa-fiora.ts'
import { sende } from './case-studies/sende.ts'
import { southWorkingCastelbuono } from './case-studies/south-working-castelbuono.ts'
import { tzoumakers } from './case-studies/tzoumakers.ts'
import { villagesOfTomorrow } from './case-studies/villages-of-tomorrow.ts'
import type { CaseStudy } from './types.ts'

/** Lists every case study of the seed, in the order in which they are created. */
export const caseStudies: CaseStudy[] = [
  southWorkingCastelbuono,
  madonieNetwork,
  santaFiora,
  casaNetural,
  sende,
  cowocatRural,
  cooperativaCowork,
  ludgateHub,
  gteic,
  laQuincaillerie,
  coconat,
  coworkland,
  coworkingBansko,
  tzoumakers,
  villagesOfTomorrow,
]
