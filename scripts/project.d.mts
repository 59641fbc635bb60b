/** What the tests take from `project.mjs`. */
export declare const SERVER_FLAGS: readonly string[];
