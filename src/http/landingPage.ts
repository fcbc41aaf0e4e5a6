import type { RequestHandler } from 'express'
import type { Env } from '../platform/env.ts'

const texts = {
  en: {
    title: 'CoLab CMS',
    what: 'This is where the partners of a European project write together: case studies, training units, events and news, each in several languages. The project’s website and other portals read them from here.',
    doors: 'Doors',
    admin: 'Admin panel',
    adminFor: 'to write, translate and publish',
    api: 'REST API',
    apiFor: 'what can be read, as JSON',
    graphql: 'GraphQL',
    graphqlFor: 'the same in one question; send queries by POST',
    health: 'State',
    healthFor: 'whether this server and its database answer',
    languages: 'Languages of the content',
  },
  it: {
    title: 'CoLab CMS',
    what: 'Qui i partner di un progetto europeo scrivono insieme: casi di studio, unità formative, eventi e notizie, ciascuno in più lingue. Il sito del progetto e altri portali li leggono da qui.',
    doors: 'Ingressi',
    admin: 'Pannello di redazione',
    adminFor: 'per scrivere, tradurre e pubblicare',
    api: 'API REST',
    apiFor: 'ciò che si può leggere, in JSON',
    graphql: 'GraphQL',
    graphqlFor: 'lo stesso con una sola domanda; le richieste si inviano con POST',
    health: 'Stato',
    healthFor: 'se questo server e la sua base di dati rispondono',
    languages: 'Lingue dei contenuti',
  },
} as const

/** Serves a short page that says what this is and links to each door. */
export function landingPage(env: Pick<Env, 'admin' | 'languages'>): RequestHandler {
  const pages = { en: renderPage('en', env), it: renderPage('it', env) }
  return (request, response) => {
    const language = request.acceptsLanguages('en', 'it') === 'it' ? 'it' : 'en'
    response.vary('Accept-Language')
    response.setHeader('content-language', language)
    response.setHeader('cache-control', 'public, max-age=300')
    response.type('html').send(pages[language])
  }
}

function renderPage(
  language: keyof typeof texts,
  { admin, languages }: Pick<Env, 'admin' | 'languages'>,
): string {
  const text = texts[language]
  const door = (path: string, name: string, purpose: string) =>
    `<li><a href="${path}">${name}</a> <code>${path}</code><br>${purpose}</li>`
  const doors = [
    ...(admin ? [door('/admin', text.admin, text.adminFor)] : []),
    door('/api', text.api, text.apiFor),
    door('/api/graphql', text.graphql, text.graphqlFor),
    door('/readyz', text.health, text.healthFor),
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem }
ul { padding: 0; list-style: none } li { margin: 1rem 0 } a { font-weight: 600 }
code { opacity: .7 }
</style>
</head>
<body>
<main>
<h1>${text.title}</h1>
<p>${text.what}</p>
<h2>${text.doors}</h2>
<ul>
${doors.join('\n')}
</ul>
<p>${text.languages}: ${languages.join(', ')}</p>
</main>
</body>
</html>
`
}
