import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin panel alone; addresses outside /admin never reach it. */
const nextConfig = {
  // `npm test` checks all types, tests included; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The server in front compresses, and says nothing about what it is made of.
  compress: false,
  poweredByHeader: false,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
