import 'astro';

declare global {
  namespace App {
    type PageContext = import('./layouts/page-context.ts').PageContext;
    interface Locals extends PageContext {}
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Fetches the island only when somebody means to use it. See src/components/client-intent.ts. */
    'client:intent'?: boolean;
  }
}
