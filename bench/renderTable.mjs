/** The middle one of some measurements of a round each. */
export function median(results, key) {
  const sorted = results.map((result) => result[key]).sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Ratio of two sets of measurements, round by round, and of these the middle one. */
function ratio(results, others) {
  const each = results.map(({ rate }, round) => ({ rate: rate / others[round].rate }))
  return median(each, 'rate')
}

/** Renders what was measured as Markdown. */
export function renderTable({ rows, idle, sizes, rounds, load, rival }) {
  const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
  const [least, most] = [sizes[0], sizes.at(-1)]
  const heads = [
    'requests a second',
    ...sizes.flatMap((size) => [size.toLocaleString('en'), '÷ bare', 'p99 ms']),
    ...(sizes.length > 1 ? [`${most.toLocaleString('en')} ÷ ${least.toLocaleString('en')}`] : []),
    ...(rival ? ['rival', ...sizes.map((size) => `${size.toLocaleString('en')} ÷ rival`)] : []),
    'KB',
  ]
  const lines = rows.map(({ name, results, bares }) => {
    const of = (key) => results.get(String(key))
    const rivals = results.get('rival')
    return [
      name,
      ...sizes.flatMap((size) => [
        number(median(of(size), 'rate')),
        ratio(of(size), bares.get(String(size))).toFixed(4),
        number(median(of(size), 'p99')),
      ]),
      ...(sizes.length > 1 ? [ratio(of(most), of(least)).toFixed(2)] : []),
      ...(rival
        ? [
            rivals ? number(median(rivals, 'rate')) : '–',
            ...sizes.map((size) => (rivals ? ratio(of(size), rivals).toFixed(2) : '–')),
          ]
        : []),
      (Buffer.byteLength(of(least)[0].sample.body) / 1000).toFixed(1),
    ]
  })
  const started = idle.map(
    ({ documents, readyInMs, residentMb }) =>
      `${documents.toLocaleString('en')} documents: ready in ${(readyInMs / 1000).toFixed(1)} s, ${residentMb ?? '?'} MB idle`,
  )
  return [
    `${rounds} rounds of ${load.seconds} s, ${load.connections} connections; the middle round counts.`,
    '',
    row(heads),
    row(heads.map((_, column) => (column === 0 ? '---' : '--:'))),
    ...lines.map(row),
    '',
    ...started,
  ].join('\n')
}

const row = (cells) => `| ${cells.join(' | ')} |`
