type Id = number | string

/** What came back: never a thrown error. */
export type Outcome = { status: number; body: Record<string, unknown> }

type Options = { locale?: string; draft?: boolean; depth?: number }

/** One way into the product for one person: the Local API or REST, with the same calls. */
export type Door = {
  create: (collection: string, data: object, options?: Options) => Promise<Outcome>
  upload: (collection: string, data: object, file: Upload) => Promise<Outcome>
  findByID: (collection: string, id: Id, options?: Options) => Promise<Outcome>
  find: (collection: string, where: object, options?: Options) => Promise<Outcome>
  findVersions: (collection: string, where: object) => Promise<Outcome>
  update: (collection: string, id: Id, data: object, options?: Options) => Promise<Outcome>
  updateMany: (
    collection: string,
    where: object,
    data: object,
    options?: Options,
  ) => Promise<Outcome>
  remove: (collection: string, id: Id) => Promise<Outcome>
  removeMany: (collection: string, where: object) => Promise<Outcome>
  duplicate: (collection: string, id: Id, data: object, options?: Options) => Promise<Outcome>
  findGlobal: (slug: string) => Promise<Outcome>
  findGlobalVersions: (slug: string) => Promise<Outcome>
  updateGlobal: (slug: string, data: object, options?: Options) => Promise<Outcome>
}

export type Upload = { name: string; mimetype: string; data: Buffer }
