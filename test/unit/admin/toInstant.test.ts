import { toInstant } from '../../../src/admin/toInstant.ts'

describe('toInstant', () => {
  it.each([
    ['summer in Rome', '2026-07-01T10:00', 'Europe/Rome', '2026-07-01T08:00:00.000Z'],
    ['winter in Rome', '2026-12-01T10:00', 'Europe/Rome', '2026-12-01T09:00:00.000Z'],
    [
      'Athens, an hour ahead of Rome',
      '2026-12-01T10:00',
      'Europe/Athens',
      '2026-12-01T08:00:00.000Z',
    ],
    ['the Azores, behind UTC', '2026-12-01T23:30', 'Atlantic/Azores', '2026-12-02T00:30:00.000Z'],
    ['a zone of half an hour', '2026-12-01T10:00', 'Asia/Kolkata', '2026-12-01T04:30:00.000Z'],
    ['UTC itself', '2026-12-01T10:00', 'UTC', '2026-12-01T10:00:00.000Z'],
  ])('gives the instant of %s', (_case, wallTime, timeZone, instant) => {
    expect(toInstant(wallTime, timeZone)).toBe(instant)
  })

  it('moves a time that the change of clocks skips an hour on', () => {
    expect(toInstant('2026-03-29T02:30', 'Europe/Rome')).toBe('2026-03-29T01:30:00.000Z')
  })

  it.each(['', '2026-12-01', 'tomorrow', '2026-12-01T10'])('makes nothing of %j', (wallTime) => {
    expect(toInstant(wallTime, 'Europe/Rome')).toBeUndefined()
  })
})
