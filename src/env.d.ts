declare namespace App {
  type PageContext = import('./layouts/page-context.ts').PageContext;
  interface Locals extends PageContext {}
}
