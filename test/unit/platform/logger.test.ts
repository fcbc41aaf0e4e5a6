import { createLogger } from '../../../src/platform/logger.ts'

it('writes a line of JSON without passwords, cookies and keys', () => {
  const lines: string[] = []
  const logger = createLogger({ logLevel: 'info' }, { write: (line) => lines.push(line) })
  logger.info(
    {
      password: 'hidden',
      user: { password: 'hidden', email: 'a@example.org' },
      req: { headers: { authorization: 'hidden', cookie: 'hidden', 'x-api-key': 'hidden' } },
    },
    'signed in',
  )
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('hidden')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'signed in',
    user: { email: 'a@example.org' },
  })
})
