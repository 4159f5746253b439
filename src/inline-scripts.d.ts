declare module '*?inline-script' {
  /** The module and what it imports as one script, to stand in a page. See src/tooling/inline-scripts.ts. */
  const script: string;
  export default script;
}
