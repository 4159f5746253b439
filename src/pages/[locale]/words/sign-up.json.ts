import type { APIRoute, GetStaticPaths } from 'astro';
import { signUpFacts } from '../../../components/sign-up-facts.ts';
import { locales } from '../../../i18n/locales.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What the script of the sign-up form is handed: those who only read the page do not download it. */
export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(signUpFacts(locals)), { headers: { 'Content-Type': 'application/json' } });
