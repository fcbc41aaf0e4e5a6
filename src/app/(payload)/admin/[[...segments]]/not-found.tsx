import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

type PageArguments = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Titles each page of the panel. */
export const generateMetadata = ({ params, searchParams }: PageArguments): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Says that the panel has no such page. */
export default function NotFound({ params, searchParams }: PageArguments) {
  return NotFoundPage({ config, importMap, params, searchParams })
}
