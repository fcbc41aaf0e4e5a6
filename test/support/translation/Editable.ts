/** A document whose values a test reads and changes without saying what each is. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents have any shape
export type Editable = Record<string, any>
