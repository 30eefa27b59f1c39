declare module '@citation-js/core' {
  /** Reads citations in any format that an imported plugin knows. */
  export class Cite {
    constructor(text: string, options?: { forceType: string })
    /** CSL-JSON. */
    data: unknown
  }
}
