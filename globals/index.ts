import type { GlobalConfig } from 'payload'

import { Project } from './Project.ts'
import { Site } from './Site.ts'
import { TranslationSettings } from './TranslationSettings.ts'

/** Every global, in the order in which the panel shows them. */
export const globals: GlobalConfig[] = [Project, Site, TranslationSettings]
