import Abbr from './Abbr.astro';
import AsHistory from './AsHistory.astro';
import BeforeYouRead from './BeforeYouRead.astro';
import Callout from './Callout.astro';
import Card from './Card.astro';
import Cards from './Cards.astro';
import Compare from './Compare.astro';
import CompareRow from './CompareRow.astro';
import ContactLink from './ContactLink.astro';
import Emergency from './Emergency.astro';
import Event from './Event.astro';
import Fact from './Fact.astro';
import PageLink from './PageLink.astro';
import Row from './Row.astro';
import Rows from './Rows.astro';
import Steps from './Steps.astro';
import StopHere from './StopHere.astro';
import SupportHours from './SupportHours.astro';
import SupportLine from './SupportLine.astro';
import Timeline from './Timeline.astro';

/**
 * What an editor can use in any page without importing it; `a` turns links between pages into addresses.
 *
 * The parts of the tools stand apart, in the routes of src/pages: Astro gives every page of a route the styles of all
 * that the route imports, and a page of text has no use for a tool's.
 */
export const proseComponents = {
  a: PageLink,
  Abbr,
  AsHistory,
  BeforeYouRead,
  Callout,
  Card,
  Cards,
  Compare,
  CompareRow,
  Contact: ContactLink,
  Emergency,
  Event,
  Fact,
  Row,
  Rows,
  Steps,
  StopHere,
  SupportHours,
  SupportLine,
  Timeline,
};
