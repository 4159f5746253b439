declare namespace App {
  interface Locals extends import('./middleware.ts').PageContext {}
}
