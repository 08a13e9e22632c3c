/** docs/scaling.md with its computed tables filled in from its measured ones. */
export declare const fillScaling: (page: string) => string
