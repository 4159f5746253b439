import type { APIRoute } from 'astro';

/** What the site offers and so the API takes. Its shape is `siteSwitchesSchema`. */
export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(locals.switches), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
