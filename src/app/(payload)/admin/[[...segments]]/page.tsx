import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

type PageArguments = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Titles each page of the panel. */
export const generateMetadata = ({ params, searchParams }: PageArguments): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Every page of the panel: Payload finds the view that the address names. */
export default function Page({ params, searchParams }: PageArguments) {
  return RootPage({ config, importMap, params, searchParams })
}
