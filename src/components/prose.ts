import Abbr from './Abbr.astro';
import AnswerDates from './AnswerDates.astro';
import AnswerDatesExamples from './AnswerDatesExamples.astro';
import AnswerDatesTable from './AnswerDatesTable.astro';
import AsHistory from './AsHistory.astro';
import AtoZ from './AtoZ.astro';
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
import GlossaryList from './GlossaryList.astro';
import HolidayList from './HolidayList.astro';
import OptionFinder from './OptionFinder.astro';
import OptionsByRank from './OptionsByRank.astro';
import OptionsTable from './OptionsTable.astro';
import OptionsTime from './OptionsTime.astro';
import PageLink from './PageLink.astro';
import Row from './Row.astro';
import Rows from './Rows.astro';
import SearchBox from './SearchBox.astro';
import SourcesList from './SourcesList.astro';
import Steps from './Steps.astro';
import StopHere from './StopHere.astro';
import SupportHours from './SupportHours.astro';
import SupportLine from './SupportLine.astro';
import Timeline from './Timeline.astro';
import UpdatesList from './UpdatesList.astro';

/** What an editor can use in a page without importing it; `a` turns links between pages into addresses. */
export const proseComponents = {
  a: PageLink,
  Abbr,
  AnswerDates,
  AnswerDatesExamples,
  AnswerDatesTable,
  AsHistory,
  AtoZ,
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
  GlossaryList,
  HolidayList,
  OptionFinder,
  OptionsByRank,
  OptionsTable,
  OptionsTime,
  Row,
  Rows,
  SearchBox,
  SourcesList,
  Steps,
  StopHere,
  SupportHours,
  SupportLine,
  Timeline,
  UpdatesList,
};
