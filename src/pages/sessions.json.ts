import type { APIRoute } from 'astro';

/**
 * The sessions with their times worked out, once for pages and API: the API reads this file of the built site, and so
 * never disagrees with what a visitor sees. Its shape is `scheduledSessionsSchema`.
 */
export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(locals.sessions), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
