import type { FilterQuestion } from '../../request/question.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Grain as InnerGrain, Usefulness as InnerUsefulness } from '../../definition/quantity-tree.js';
import type { Form as InnerForm } from '../../definition/format.js';
import type { ReviewComparison } from '../../definition/review.js';
import type { GoalDirection as InnerGoalDirection, Goal as DeclaredGoal } from '../../definition/goal.js';
import type { AnswerView, RowView, CellView, ComparisonView, GoalView, TableView, RetentionView, CohortView, RetentionTotalView, RetentionCellView, RetentionValueView, FunnelView, FunnelRowView, FunnelStepView, ReviewView, ReviewLineView, ReviewBreakdownView, ReviewGroupView, ColumnView } from '../views.js';
import type { AnswerPeriod, AnswerStatement } from '../../rows/answer.js';
import type { CatalogRetention, CatalogFunnel, CatalogReview, Catalog as CheckedCatalog, CatalogMetric } from '../../catalog/catalog.js';
import type { Events } from '../../definition/events.js';
import type { FunnelStep as DeclaredStep } from '../../definition/funnel.js';
import type { Dimension } from '../../definition/expression-tree.js';
import type { Segment } from '../../definition/segment.js';
import type { AnySourceFacts } from '../../definition/source.js';
import type { Calendar } from '../../definition/calendar.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Calendar: { input: string; output: string; }
  Currency: { input: string; output: string; }
  /** A calendar date, `2025-01-31`. */
  Date: { input: string; output: string; }
  /** A moment: ISO 8601 with an offset. As an input also a date or date-time without one, read in the request's time zone. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, as text. As an input also a number. */
  Decimal: { input: string; output: string; }
  Dimension: { input: string; output: string; }
  DimensionFilter: { input: FilterQuestion; output: FilterQuestion; }
  DimensionValues: { input: unknown; output: unknown; }
  FunnelName: { input: string; output: string; }
  /** A plain JSON value: text, number, boolean, null, or a list of them. */
  JSON: { input: unknown; output: unknown; }
  MetricName: { input: string; output: string; }
  RetentionName: { input: string; output: string; }
  ReviewName: { input: string; output: string; }
  Segment: { input: string; output: string; }
  /** The IANA name of a time zone, `Europe/Paris`. */
  TimeZone: { input: string; output: string; }
};

/** A condition on a dimension that is true or false. All that is set holds together. */
export type BooleanCondition = {
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Boolean']['input']>>>;
  /** It equals this; null asks for what has no value. */
  readonly is?: InputMaybe<Scalars['Boolean']['input']>;
  /** It does not equal this; what has no value passes. */
  readonly isNot?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is none of these; what has no value passes. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Boolean']['input']>>>;
};

/** A calendar: what week, month, quarter and year mean. */
export type CalendarDefinition = {
  readonly __typename?: 'CalendarDefinition';
  /** The day on which its weeks begin. */
  readonly firstDayOfWeek: Weekday;
  /** Its name as a value of `calendar`. */
  readonly name: Scalars['Calendar']['output'];
};

/** Everything that can be asked. */
export type Catalog = {
  readonly __typename?: 'Catalog';
  /** The calendars. */
  readonly calendars: ReadonlyArray<CalendarDefinition>;
  /** The currencies that answers can be asked in. */
  readonly currencies: ReadonlyArray<Scalars['String']['output']>;
  /** The dimensions, in the order in which they are declared. */
  readonly dimensions: ReadonlyArray<DimensionDefinition>;
  /** The funnels, in the order in which they are declared. */
  readonly funnels: ReadonlyArray<FunnelDefinition>;
  /** The metrics, in the order in which they are declared. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The one metric that says best whether the company gives its customers what they come for. */
  readonly northStar?: Maybe<Metric>;
  /** The currency of answers that ask for no other; null where no money is converted. */
  readonly reportingCurrency?: Maybe<Scalars['String']['output']>;
  /** The retentions, in the order in which they are declared. */
  readonly retentions: ReadonlyArray<RetentionDefinition>;
  /** The reviews, in the order in which they are declared. */
  readonly reviews: ReadonlyArray<ReviewDefinition>;
  /** The segments, in the order in which they are declared. */
  readonly segments: ReadonlyArray<SegmentDefinition>;
  /** The sources that metrics are computed from. */
  readonly sources: ReadonlyArray<SourceDefinition>;
  /** The time zone of questions that name none. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** A hash of everything that can change an answer. */
  readonly version: Scalars['String']['output'];
};


/** Everything that can be asked. */
export type CatalogMetricsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Why a value may not be what it will be. */
export type Caveat = {
  readonly __typename?: 'Caveat';
  /** The reason. */
  readonly code: CaveatCode;
  /** The reason, in one sentence. */
  readonly message: Scalars['String']['output'];
};

/** The reasons why a value may not be what it will be. */
export type CaveatCode =
  /** The range begins or ends within the period: only a part of it is counted. */
  | 'CUT_BY_RANGE'
  /** The period is not over yet. */
  | 'PERIOD_NOT_OVER'
  /** An amount of money has no exchange rate: the value is null, for a sum without it would be wrong. */
  | 'RATE_MISSING'
  /** It is of a stretch of time that begins before the data do: what was before them is not in it. */
  | 'WINDOW_NOT_FILLED'
  /** Some of what it counts may still be followed by what it asks for: that is left out until its time is over, and `openWindow` says how much it is. */
  | 'WINDOW_OPEN';

/** What a column says of a row. */
export type ColumnKind =
  /** A dimension of `by`. */
  | 'DIMENSION'
  /** A metric. */
  | 'METRIC'
  /** Something of the row's period. */
  | 'PERIOD'
  /** What the row stands for. */
  | 'ROW_KIND';

/** What the values of a column are. */
export type ColumnType =
  /** True or false. */
  | 'BOOLEAN'
  /** A calendar date, as text. */
  | 'DATE'
  /** A moment, as ISO 8601 text with an offset. */
  | 'DATE_TIME'
  /** An exact decimal number, as text. */
  | 'DECIMAL'
  /** A number. */
  | 'NUMBER'
  /** Text. */
  | 'TEXT';

/** A value for another time, and how far the value is from it. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Why it may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The value less the one that it is compared with; null where either is. Of a percentage a fraction: 0.02 is two points. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** The change as an exact decimal; null where either value has none. */
  readonly changeExact?: Maybe<Scalars['Decimal']['output']>;
  /** The change over the size of what it is compared with, as a fraction: 0.2 is 20 % more. Null from 0 and from nothing. */
  readonly changeRatio?: Maybe<Scalars['Float']['output']>;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The first moment after that time. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** That value as an exact decimal; null where `MetricValue.exact` is. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** That value for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** The change for people, with its sign, of a percentage in points; a dash where there is none. */
  readonly formattedChange: Scalars['String']['output'];
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** True: only a part of a period, as of the value's own. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** The first moment of the time that it is compared with, with the offset of the time zone; null where there is no such time, or no such moment. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** The value of that time; null where there are no data, or no such time. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** A value for another time, and how far the value is from it. */
export type ComparisonFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** A value for another time, and how far the value is from it. */
export type ComparisonFormattedChangeArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** Which hours, days or weeks of two years belong together. */
export type ComparisonAlignment =
  /** Those of the same date; weeks of the same number. */
  | 'date'
  /** Those of the same day of the week: 52 weeks earlier. Only by hour, day and week. */
  | 'weekday';

/** What a value is compared with: exactly one way of saying it. */
export type ComparisonInput =
  /** A stretch of time of its own. With a grain, its first period is for the first of the answer, and so on. */
  { readonly between: DateTimeInterval; readonly named?: never; readonly shift?: never; }
  |  /** A time that has a name. */
  { readonly between?: never; readonly named: NamedComparison; readonly shift?: never; }
  |  /** A length of time earlier. */
  { readonly between?: never; readonly named?: never; readonly shift: ShiftInput; };

/** A condition on a dimension of dates. All that is set holds together. */
export type DateCondition = {
  /** It is after this. */
  readonly above?: InputMaybe<Scalars['Date']['input']>;
  /** It is before this. */
  readonly below?: InputMaybe<Scalars['Date']['input']>;
  /** It is this or after it. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Date']['input']>>>;
  /** It equals this; null asks for what has no value. */
  readonly is?: InputMaybe<Scalars['Date']['input']>;
  /** It does not equal this; what has no value passes. */
  readonly isNot?: InputMaybe<Scalars['Date']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is none of these; what has no value passes. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Date']['input']>>>;
  /** It is before this: the open end of a range. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of time, half-open: its start belongs to it, its end does not. */
export type DateTimeInterval = {
  /** The first moment that belongs to it. */
  readonly from: Scalars['DateTime']['input'];
  /** The first moment that no longer belongs to it. */
  readonly until: Scalars['DateTime']['input'];
};

/** A dimension: what metrics can be grouped and filtered by. */
export type DimensionDefinition = {
  readonly __typename?: 'DimensionDefinition';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its name as a field of DimensionValues and of DimensionFilter. */
  readonly field: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** The metrics that can be asked by it. */
  readonly metrics: ReadonlyArray<Scalars['MetricName']['output']>;
  /** Its name as a value of `by`. */
  readonly name: Scalars['Dimension']['output'];
  /** What its values are. */
  readonly type: DimensionType;
  /** Its values as the data have them, in order, those without a value last. */
  readonly values: ReadonlyArray<DimensionValue>;
};


/** A dimension: what metrics can be grouped and filtered by. */
export type DimensionDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A dimension: what metrics can be grouped and filtered by. */
export type DimensionDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A dimension: what metrics can be grouped and filtered by. */
export type DimensionDefinitionValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What the values of a dimension are. */
export type DimensionType =
  /** True or false. */
  | 'boolean'
  /** A calendar date. */
  | 'date'
  /** A decimal number. */
  | 'decimal'
  /** A length of time, in seconds. */
  | 'duration'
  /** An identifier. */
  | 'id'
  /** A whole number. */
  | 'integer'
  /** Text. */
  | 'text';

/** A value of a dimension. */
export type DimensionValue = {
  readonly __typename?: 'DimensionValue';
  /** True: this stands for what has no value. */
  readonly isNull: Scalars['Boolean']['output'];
  /** The value for people. */
  readonly label: Scalars['String']['output'];
  /** The value as text; null: what has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Which way rows are ordered. */
export type Direction =
  /** From the least to the greatest. */
  | 'ascending'
  /** From the greatest to the least. */
  | 'descending';

/** The value of a metric that is a length of time, in seconds. */
export type DurationValue = MetricValue & {
  readonly __typename?: 'DurationValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** Seconds; null where there are no data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is a length of time, in seconds. */
export type DurationValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is a length of time, in seconds. */
export type DurationValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The forms that a metric's value can take. */
export type Form =
  /** A length of time, in seconds. */
  | 'duration'
  /** An amount of money. */
  | 'money'
  /** A plain number. */
  | 'number'
  /** A share of a whole, as a fraction. */
  | 'percentage'
  /** Something per something else. */
  | 'rate'
  /** Points on a scale. */
  | 'score';

/** How something is computed. */
export type Formula = {
  readonly __typename?: 'Formula';
  /** In symbols, with the names that the catalogue uses. */
  readonly symbols: Scalars['String']['output'];
  /** In words. */
  readonly words: Scalars['String']['output'];
};

/** A funnel: its steps, and by what it can be asked. */
export type FunnelDefinition = {
  readonly __typename?: 'FunnelDefinition';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The dimensions that it can be asked by. */
  readonly dimensions: ReadonlyArray<DimensionDefinition>;
  /** The grains that it can be asked at, from the finest. */
  readonly grains: ReadonlyArray<Grain>;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name as a value of `name`. */
  readonly name: Scalars['FunnelName']['output'];
  /** In which order its steps are taken. */
  readonly order: FunnelOrder;
  /** Its steps, in their order. */
  readonly steps: ReadonlyArray<FunnelStepDefinition>;
  /** How long an attempt may take: `7 days`. */
  readonly within: Scalars['String']['output'];
};


/** A funnel: its steps, and by what it can be asked. */
export type FunnelDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A funnel: its steps, and by what it can be asked. */
export type FunnelDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** In which order the steps of a funnel are taken. */
export type FunnelOrder =
  /** In any order, each within the length of time before or after the start. */
  | 'ANY'
  /** One after the other, whatever else happens in between. */
  | 'LOOSE'
  /** One after the other, with nothing else of a step's source in between. */
  | 'STRICT';

/** The attempts of one group that start in one period. */
export type FunnelRow = {
  readonly __typename?: 'FunnelRow';
  /** Why the numbers may not be what they will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The group, one typed field for each dimension of `by`; null where there is no value. */
  readonly dimensions: Scalars['DimensionValues']['output'];
  /** The group, whatever `by` is: one entry for each dimension of `by`, in its order. */
  readonly groups: ReadonlyArray<GroupValue>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many attempts are not over yet: they are in no step. */
  readonly openWindow: Scalars['Int']['output'];
  /** The period in which they start; null where no grain is asked, and of the total. */
  readonly period?: Maybe<Period>;
  /** The steps, in their order: none is larger than the one before it. */
  readonly steps: ReadonlyArray<FunnelStep>;
};

/** How many entities reach a step. */
export type FunnelStep = {
  readonly __typename?: 'FunnelStep';
  /** How many fewer they are than at the step before; null of the first step. */
  readonly dropOff?: Maybe<Scalars['Int']['output']>;
  /** How many different entities reach it, in attempts that are over. */
  readonly entities: Scalars['Int']['output'];
  /** `fromFirst` for people; a dash where there is none. */
  readonly formattedFromFirst: Scalars['String']['output'];
  /** `fromPrevious` for people; a dash where there is none. */
  readonly formattedFromPrevious: Scalars['String']['output'];
  /** `medianTime` for people; a dash where there is none. */
  readonly formattedMedianTime: Scalars['String']['output'];
  /** Their share of those that start, as a fraction; null where nobody did. */
  readonly fromFirst?: Maybe<Scalars['Float']['output']>;
  /** Their share of those that reach the step before, as a fraction; null of the first step, and where nobody did. */
  readonly fromPrevious?: Maybe<Scalars['Float']['output']>;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** The median time from reaching the step before to reaching it, in seconds; null of the first step, and where nobody did. */
  readonly medianTime?: Maybe<Scalars['Float']['output']>;
  /** The name of the step. */
  readonly name: Scalars['String']['output'];
};


/** How many entities reach a step. */
export type FunnelStepFormattedFromFirstArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** How many entities reach a step. */
export type FunnelStepFormattedFromPreviousArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** How many entities reach a step. */
export type FunnelStepFormattedMedianTimeArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** How many entities reach a step. */
export type FunnelStepLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a funnel. */
export type FunnelStepDefinition = {
  readonly __typename?: 'FunnelStepDefinition';
  /** What holds for all of them. */
  readonly filters: ReadonlyArray<Formula>;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The source of the rows that take it. */
  readonly source: SourceDefinition;
};


/** A step of a funnel. */
export type FunnelStepDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The steps of a funnel for each period and group, and for the whole. */
export type FunnelTable = {
  readonly __typename?: 'FunnelTable';
  /** The moment whose state of the data this answer shows: all of it is read in one snapshot. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The rows of this page, by period, then by group. */
  readonly nodes: ReadonlyArray<FunnelRow>;
  /** The clock that decided relative ranges and which attempts are over. */
  readonly now: Scalars['DateTime']['output'];
  /** Where this page lies among all rows. */
  readonly pageInfo: PageInfo;
  /** The statements that ran for this answer; an empty list where the server does not show them. */
  readonly statements: ReadonlyArray<SqlStatement>;
  /** All attempts together, computed from the base: an entity counts once. */
  readonly total: FunnelRow;
};

/** The objective that makes a metric a KPI. */
export type Goal = {
  readonly __typename?: 'Goal';
  /** The value at the start. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The date by which it is to be reached. */
  readonly by?: Maybe<Scalars['Date']['output']>;
  /** Which way is better. */
  readonly direction: GoalDirection;
  /** The targets of groups that have one of their own. */
  readonly for: ReadonlyArray<GoalTarget>;
  /** The length of time that the target is for: other lengths have as much more or less of it. Null: every value is held against the target itself. */
  readonly per?: Maybe<Grain>;
  /** The date from which it is pursued. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The value to reach, in the catalogue's own currency where it is money. Of a percentage a fraction, of a duration seconds. Null where only groups have one. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

/** Which way is better. */
export type GoalDirection =
  /** Less is better. */
  | 'down'
  /** More is better. */
  | 'up';

/** How a value stands towards its goal. */
export type GoalState =
  /** Not reached, and behind what is expected by now. */
  | 'BEHIND'
  /** Not reached, and its date is over. */
  | 'MISSED'
  /** There is no value, or the period has not begun. */
  | 'NO_DATA'
  /** Not reached, but not behind what is expected by now. */
  | 'ON_TRACK'
  /** The target is reached. */
  | 'REACHED';

/** How a value stands towards its goal. */
export type GoalStatus = {
  readonly __typename?: 'GoalStatus';
  /** The value at the start, scaled as the target is; null where none is declared for it. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The date by which it is to be reached. */
  readonly by?: Maybe<Scalars['Date']['output']>;
  /** Which way is better. */
  readonly direction: GoalDirection;
  /** What the value would have to be by the end of the period (while it runs: by now) to be there in time. */
  readonly expectedByNow: Scalars['Float']['output'];
  /** The target for people, in the language and manner of the locale. */
  readonly formattedTarget: Scalars['String']['output'];
  /** The way from the baseline to the target that is done, as a fraction: 1 and above is there. Null without a value, and where less is better without a baseline. */
  readonly progress?: Maybe<Scalars['Float']['output']>;
  /** The date from which it is pursued. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How the value stands. */
  readonly status: GoalState;
  /** The value to reach: that of the group where it has one of its own, and scaled to the row's period where the goal is for a length of time. */
  readonly target: Scalars['Float']['output'];
};


/** How a value stands towards its goal. */
export type GoalStatusFormattedTargetArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The target of one group. */
export type GoalTarget = {
  readonly __typename?: 'GoalTarget';
  /** The dimension. */
  readonly dimension: Scalars['Dimension']['output'];
  /** The value to reach. */
  readonly target: Scalars['Float']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** The lengths of time that a range can be cut into. */
export type Grain =
  /** A calendar day of the time zone: 23 or 25 hours where the clocks change. */
  | 'day'
  /** Sixty minutes on the clock; the hour that the clocks repeat is two periods. */
  | 'hour'
  /** A calendar month. */
  | 'month'
  /** Three months. */
  | 'quarter'
  /** Seven days, from the calendar's first day of the week. */
  | 'week'
  /** Twelve months. */
  | 'year';

/** The value of one dimension in a row. */
export type GroupValue = {
  readonly __typename?: 'GroupValue';
  /** The dimension. */
  readonly dimension: Scalars['Dimension']['output'];
  /** True: there is no value. */
  readonly isNull: Scalars['Boolean']['output'];
  /** The value for people. */
  readonly label: Scalars['String']['output'];
  /** The value as text; null where there is none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A condition on a dimension of identifiers. All that is set holds together. */
export type IdCondition = {
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** It equals this; null asks for what has no value. */
  readonly is?: InputMaybe<Scalars['ID']['input']>;
  /** It does not equal this; what has no value passes. */
  readonly isNot?: InputMaybe<Scalars['ID']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is none of these; what has no value passes. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};

/** A metric: what it means, how it is computed, by what it can be asked. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** How many decimals `formatted` gives. */
  readonly decimals: Scalars['Int']['output'];
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Formula>;
  /** Why it should no longer be used, and what to use instead; null where it may be. */
  readonly deprecated?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The dimensions that it can be asked by. */
  readonly dimensions: ReadonlyArray<DimensionDefinition>;
  /** What it comes to on a few rows, in one sentence. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** A query that runs as it stands. */
  readonly exampleQuery: Scalars['String']['output'];
  /** What holds for all that it counts. */
  readonly filters: ReadonlyArray<Formula>;
  /** The form of its values. */
  readonly form: Form;
  /** How it is computed. */
  readonly formula: Formula;
  /** The objective that makes it a KPI. */
  readonly goal?: Maybe<Goal>;
  /** The grains that it can be asked at, from the finest. None: only `range: {all: true}` without a grain. */
  readonly grains: ReadonlyArray<Grain>;
  /** True: it has a goal. */
  readonly isKpi: Scalars['Boolean']['output'];
  /** True: it is the catalogue's North Star. */
  readonly isNorthStar: Scalars['Boolean']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name: the field of MetricRow. */
  readonly name: Scalars['MetricName']['output'];
  /** What is divided; of a metric that is no ratio, the metric itself. */
  readonly numerator: Formula;
  /** Who answers for it. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** The segments that it is worth looking at. */
  readonly segments: ReadonlyArray<SegmentDefinition>;
  /** The sources that it is computed from. */
  readonly sources: ReadonlyArray<SourceDefinition>;
  /** Other names that people know it by. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  /** What it belongs to. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it tells what to do, or only looks good; null where nobody has said. */
  readonly usefulness?: Maybe<Usefulness>;
};


/** A metric: what it means, how it is computed, by what it can be asked. */
export type MetricDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A metric: what it means, how it is computed, by what it can be asked. */
export type MetricExampleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A metric: what it means, how it is computed, by what it can be asked. */
export type MetricLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A metric: what it means, how it is computed, by what it can be asked. */
export type MetricSynonymsArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on the value of a metric for a group over the whole range. All that is set holds together. */
export type MetricCondition = {
  /** It is greater than this. */
  readonly above?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less than this. */
  readonly below?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is at least this. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The metric, asked for or not. */
  readonly metric: Scalars['MetricName']['input'];
  /** It is less than this: the open end of a range. */
  readonly until?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One row of an answer. It has one field for each metric of the catalogue. */
export type MetricRow = {
  readonly __typename?: 'MetricRow';
  /** The group, one typed field for each dimension of `by`; null where there is no value, and where this row is not grouped by it. */
  readonly dimensions: Scalars['DimensionValues']['output'];
  /** The group, whatever `by` is: one entry for each dimension that this row is grouped by, in the order of `by`. */
  readonly groups: ReadonlyArray<GroupValue>;
  /** It tells this row from any other of any answer: caches may go by it. */
  readonly id: Scalars['ID']['output'];
  /** What this row stands for. */
  readonly kind: RowKind;
  /** The period; null where the question has no grain, and for the whole. */
  readonly period?: Maybe<Period>;
};

/** One page of an answer's rows, and what belongs to the answer as a whole. */
export type MetricRowConnection = {
  readonly __typename?: 'MetricRowConnection';
  /** The moment whose state of the data this answer shows: all of it is read in one snapshot. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<MetricRow>;
  /** The clock that decided relative ranges and which periods are over. */
  readonly now: Scalars['DateTime']['output'];
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** The statements that ran for this answer; an empty list where the server does not show them. */
  readonly statements: ReadonlyArray<SqlStatement>;
  /** The whole: all that the range, `where` and `segments` let through, as one row, computed from the base. */
  readonly total: MetricRow;
  /** How many rows all pages have. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An answer in columns: every column has one value for each row. */
export type MetricTable = {
  readonly __typename?: 'MetricTable';
  /** The moment whose state of the data this answer shows: all of it is read in one snapshot. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The columns: the kind of row, the period if there is a grain, the dimensions of `by`, the metrics. */
  readonly columns: ReadonlyArray<TableColumn>;
  /** The clock that decided relative ranges and which periods are over. */
  readonly now: Scalars['DateTime']['output'];
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows this page has. */
  readonly rowCount: Scalars['Int']['output'];
  /** The statements that ran for this answer; an empty list where the server does not show them. */
  readonly statements: ReadonlyArray<SqlStatement>;
  /** How many rows all pages have. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The value of a metric for one row, in whatever form. */
export type MetricValue = {
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The number; null where there are no data. A percentage is a fraction: 0.2 is 20 %. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric for one row, in whatever form. */
export type MetricValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric for one row, in whatever form. */
export type MetricValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a metric that is an amount of money. */
export type MoneyValue = MetricValue & {
  readonly __typename?: 'MoneyValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** The currency, as its ISO 4217 code; null where the catalogue converts no money. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The amount in `currency`; null where there are no data, or an amount has no exchange rate. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is an amount of money. */
export type MoneyValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is an amount of money. */
export type MoneyValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The times to compare with that have names. */
export type NamedComparison =
  /** The period before; without a grain the equally long stretch of time just before the range. Of a period that is not over: as much of the one before as has passed. */
  | 'previousPeriod'
  /** The same period of the year before; of 29 February, 28 February. */
  | 'samePeriodLastYear';

/** Where rows without a value go. */
export type NullsOrder =
  /** Before all others. */
  | 'first'
  /** After all others. */
  | 'last';

/** A condition on a dimension of numbers. All that is set holds together. */
export type NumberCondition = {
  /** It is greater than this. */
  readonly above?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less than this. */
  readonly below?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is at least this. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Decimal']['input']>>>;
  /** It equals this; null asks for what has no value. */
  readonly is?: InputMaybe<Scalars['Decimal']['input']>;
  /** It does not equal this; what has no value passes. */
  readonly isNot?: InputMaybe<Scalars['Decimal']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is none of these; what has no value passes. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Decimal']['input']>>>;
  /** It is less than this: the open end of a range. */
  readonly until?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The value of a metric that is a plain number. */
export type NumberValue = MetricValue & {
  readonly __typename?: 'NumberValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The number; null where there are no data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is a plain number. */
export type NumberValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is a plain number. */
export type NumberValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page lies among all rows. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last row of this page: `after` for the next. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True: there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True: there are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The value of a metric that is a share of a whole. */
export type PercentageValue = MetricValue & {
  readonly __typename?: 'PercentageValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The share as a fraction: 0.2 is 20 %. Null where there are no data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is a share of a whole. */
export type PercentageValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is a share of a whole. */
export type PercentageValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of time, half-open: its start belongs to it, its end does not. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first moment that no longer belongs to it. */
  readonly end: Scalars['DateTime']['output'];
  /** True: it is not over yet, or the range cuts it. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** Its name: `2025-01-31`, `2025-W05`, `2025-01`, `2025-Q1`, `2025`, or what the calendar calls it. */
  readonly label: Scalars['String']['output'];
  /** The first moment that belongs to it, with the offset of the time zone. */
  readonly start: Scalars['DateTime']['output'];
};


/** A stretch of time, half-open: its start belongs to it, its end does not. */
export type PeriodLabelArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A number of periods up to now. */
export type PeriodCount = {
  /** True: the last one is the one before that which holds now. Else it is the one that holds now. */
  readonly complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many periods. */
  readonly count: Scalars['Int']['input'];
  /** How long each of them is. */
  readonly unit: Grain;
};

/** Ask for numbers, and for what can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Everything that can be asked, in words. */
  readonly catalog: Catalog;
  /** How many entities go from step to step. Null with an error where the question is refused or fails. */
  readonly funnel?: Maybe<FunnelTable>;
  /** One metric: what it means, how it is computed, by what it can be asked. */
  readonly metric: Metric;
  /** The same answer in columns: for big pulls and for tools. Null with an error where the question is refused or fails. */
  readonly metricTable?: Maybe<MetricTable>;
  /** The rows of an answer: every asked metric for each period and group, and for the whole. Null with an error where the question is refused or fails. */
  readonly metrics?: Maybe<MetricRowConnection>;
  /** Who comes back: cohorts of those who started in a period, and how many of them were there in each period after. Null with an error where the question is refused or fails. */
  readonly retention?: Maybe<RetentionTable>;
  /** The page of a review for one period: every metric with its goal, its comparisons, its recent past and its breakdowns. Null with an error where the question is refused or fails. */
  readonly review?: Maybe<Review>;
};


/** Ask for numbers, and for what can be asked. */
export type QueryFunnelArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: ReadonlyArray<Scalars['Dimension']['input']>;
  calendar?: InputMaybe<Scalars['Calendar']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grain?: InputMaybe<Grain>;
  name: Scalars['FunnelName']['input'];
  range: RangeInput;
  segments?: ReadonlyArray<Scalars['Segment']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  where?: InputMaybe<Scalars['DimensionFilter']['input']>;
};


/** Ask for numbers, and for what can be asked. */
export type QueryMetricArgs = {
  name: Scalars['MetricName']['input'];
};


/** Ask for numbers, and for what can be asked. */
export type QueryMetricTableArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: ReadonlyArray<Scalars['Dimension']['input']>;
  calendar?: InputMaybe<Scalars['Calendar']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grain?: InputMaybe<Grain>;
  having?: InputMaybe<MetricCondition>;
  metrics: ReadonlyArray<Scalars['MetricName']['input']>;
  orderBy?: ReadonlyArray<RowOrder>;
  range: RangeInput;
  segments?: ReadonlyArray<Scalars['Segment']['input']>;
  subtotals?: ReadonlyArray<ReadonlyArray<Scalars['Dimension']['input']>>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  top?: InputMaybe<TopInput>;
  where?: InputMaybe<Scalars['DimensionFilter']['input']>;
};


/** Ask for numbers, and for what can be asked. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: ReadonlyArray<Scalars['Dimension']['input']>;
  calendar?: InputMaybe<Scalars['Calendar']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grain?: InputMaybe<Grain>;
  having?: InputMaybe<MetricCondition>;
  orderBy?: ReadonlyArray<RowOrder>;
  range: RangeInput;
  segments?: ReadonlyArray<Scalars['Segment']['input']>;
  subtotals?: ReadonlyArray<ReadonlyArray<Scalars['Dimension']['input']>>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  top?: InputMaybe<TopInput>;
  where?: InputMaybe<Scalars['DimensionFilter']['input']>;
};


/** Ask for numbers, and for what can be asked. */
export type QueryRetentionArgs = {
  by?: ReadonlyArray<Scalars['Dimension']['input']>;
  calendar?: InputMaybe<Scalars['Calendar']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  grain: Grain;
  name: Scalars['RetentionName']['input'];
  offsets?: InputMaybe<Scalars['Int']['input']>;
  range: RangeInput;
  rolling?: InputMaybe<Scalars['Boolean']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  unbounded?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<Scalars['DimensionFilter']['input']>;
};


/** Ask for numbers, and for what can be asked. */
export type QueryReviewArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  calendar?: InputMaybe<Scalars['Calendar']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  name: Scalars['ReviewName']['input'];
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  where?: InputMaybe<Scalars['DimensionFilter']['input']>;
};

/** The stretch of time of a question: exactly one way of saying it. */
export type RangeInput =
  /** All time; say `true`. */
  { readonly all: Scalars['Boolean']['input']; readonly between?: never; readonly current?: never; readonly last?: never; readonly toDate?: never; }
  |  /** From a moment, until another. */
  { readonly all?: never; readonly between: DateTimeInterval; readonly current?: never; readonly last?: never; readonly toDate?: never; }
  |  /** The whole period that holds now, its rest included. */
  { readonly all?: never; readonly between?: never; readonly current: Grain; readonly last?: never; readonly toDate?: never; }
  |  /** A number of periods up to now. */
  { readonly all?: never; readonly between?: never; readonly current?: never; readonly last: PeriodCount; readonly toDate?: never; }
  |  /** From the start of the period that holds now, until now. */
  { readonly all?: never; readonly between?: never; readonly current?: never; readonly last?: never; readonly toDate: Grain; };

/** The value of a metric that is something per something else. */
export type RateValue = MetricValue & {
  readonly __typename?: 'RateValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The number; null where there are no data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is something per something else. */
export type RateValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is something per something else. */
export type RateValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A cohort at one offset. */
export type RetentionCell = {
  readonly __typename?: 'RetentionCell';
  /** How many of them were there; null while the offset's time is not over. */
  readonly entities?: Maybe<Scalars['Int']['output']>;
  /** How many of them were there by now; null before the offset begins. */
  readonly entitiesSoFar?: Maybe<Scalars['Int']['output']>;
  /** The share for people, in the language and manner of the locale; a dash where there is none. */
  readonly formatted: Scalars['String']['output'];
  /** True: the offset's time is over for all members. Of a total: for those of at least one cohort. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many periods after its start; 0 is the period of the start itself, at which all members are present. */
  readonly offset: Scalars['Int']['output'];
  /** The members that `value` is a share of. Of a total: those of the cohorts for which the time is over. */
  readonly size: Scalars['Int']['output'];
  /** The share of members who were there, as a fraction; null while the offset's time is not over, and without members. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What members are worth, from their own start to the end of the offset: one entry for each value that the retention declares. */
  readonly values: ReadonlyArray<RetentionValue>;
};


/** A cohort at one offset. */
export type RetentionCellFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** Those of one group who started in one period: a member belongs to the cohort of its first start ever. */
export type RetentionCohort = {
  readonly __typename?: 'RetentionCohort';
  /** One cell an offset, from 0 on: as many for every cohort. */
  readonly cells: ReadonlyArray<RetentionCell>;
  /** The group, one typed field for each dimension of `by`; null where there is no value. */
  readonly dimensions: Scalars['DimensionValues']['output'];
  /** The group, whatever `by` is: one entry for each dimension of `by`, in its order. */
  readonly groups: ReadonlyArray<GroupValue>;
  /** The period in which they started. */
  readonly period: Period;
  /** How many members it has; while its period runs, so far. */
  readonly size: Scalars['Int']['output'];
};

/** A retention: who starts, who comes back, and by what it can be asked. */
export type RetentionDefinition = {
  readonly __typename?: 'RetentionDefinition';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The dimensions that it can be asked by. */
  readonly dimensions: ReadonlyArray<DimensionDefinition>;
  /** The grains that it can be asked at, from the finest. */
  readonly grains: ReadonlyArray<Grain>;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its name as a value of `name`. */
  readonly name: Scalars['RetentionName']['output'];
  /** What shows that they are there. */
  readonly return: RetentionEvents;
  /** What a question that says nothing of `rolling` means. */
  readonly rolling: Scalars['Boolean']['output'];
  /** Whose start puts them into a cohort. */
  readonly start: RetentionEvents;
  /** What a question that says nothing of `unbounded` means. */
  readonly unbounded: Scalars['Boolean']['output'];
  /** The names of what members are worth. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};


/** A retention: who starts, who comes back, and by what it can be asked. */
export type RetentionDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A retention: who starts, who comes back, and by what it can be asked. */
export type RetentionDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Rows that happen at a time to somebody. */
export type RetentionEvents = {
  readonly __typename?: 'RetentionEvents';
  /** What holds for all of them. */
  readonly filters: ReadonlyArray<Formula>;
  /** The source of the rows. */
  readonly source: SourceDefinition;
};

/** A matrix of cohorts by offsets, for a heat map or for curves. */
export type RetentionTable = {
  readonly __typename?: 'RetentionTable';
  /** The moment whose state of the data this answer shows: all of it is read in one snapshot. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The cohorts: every group in every period of the range, in the order of periods, then of groups. */
  readonly cohorts: ReadonlyArray<RetentionCohort>;
  /** The clock that decided relative ranges and which offsets are over. */
  readonly now: Scalars['DateTime']['output'];
  /** The statements that ran for this answer; an empty list where the server does not show them. */
  readonly statements: ReadonlyArray<SqlStatement>;
  /** All cohorts together: each offset over the cohorts for which its time is over. */
  readonly total: RetentionTotal;
};

/** All cohorts of a retention together. */
export type RetentionTotal = {
  readonly __typename?: 'RetentionTotal';
  /** One cell an offset, from 0 on, each of the cohorts for which its time is over. */
  readonly cells: ReadonlyArray<RetentionCell>;
  /** How many members they have. */
  readonly size: Scalars['Int']['output'];
};

/** What the members of a cohort are worth, from their own start to the end of an offset. */
export type RetentionValue = {
  readonly __typename?: 'RetentionValue';
  /** Why the value is not there. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** Of money: the currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is divided by: the members. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** That value for people, in the language and manner of the locale; a dash where there is none. */
  readonly formatted: Scalars['String']['output'];
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What is divided: the amount of all members to date. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** The amount of all members in the offset alone. */
  readonly own?: Maybe<Scalars['Decimal']['output']>;
  /** To date, per member: the amount over the cohort's size; null while the offset's time is not over, and without members. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** What the members of a cohort are worth, from their own start to the end of an offset. */
export type RetentionValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The page of a review for one period. */
export type Review = {
  readonly __typename?: 'Review';
  /** The moment whose state of the data this answer shows: all of it is read in one snapshot. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What values are compared with: what each of their `comparisons` is, in this order. */
  readonly comparedWith: ReadonlyArray<NamedComparison>;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** The length of its periods. */
  readonly grain: Grain;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** One line a metric, the North Star first, then in the order that the review declares. */
  readonly lines: ReadonlyArray<ReviewLine>;
  /** Its name as a value of `name`. */
  readonly name: Scalars['ReviewName']['output'];
  /** The clock that decided which period is the last and which periods are over. */
  readonly now: Scalars['DateTime']['output'];
  /** The period that is looked at. */
  readonly period: Period;
  /** The statements that ran for this answer; an empty list where the server does not show them. */
  readonly statements: ReadonlyArray<SqlStatement>;
};


/** The page of a review for one period. */
export type ReviewDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** The page of a review for one period. */
export type ReviewLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a metric by one dimension. */
export type ReviewBreakdown = {
  readonly __typename?: 'ReviewBreakdown';
  /** The dimension. */
  readonly dimension: DimensionDefinition;
  /** The groups in the order of their rank, then all others as one of kind OTHER, where there are any. */
  readonly groups: ReadonlyArray<ReviewGroup>;
  /** The metric whose greatest groups are shown: all metrics of the page show the same groups, so that they can be read side by side. */
  readonly rankedBy: Metric;
};

/** A review: a page of metrics at one grain. */
export type ReviewDefinition = {
  readonly __typename?: 'ReviewDefinition';
  /** What values are compared with, in order. */
  readonly comparedWith: ReadonlyArray<NamedComparison>;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** What values are broken down by: each metric by those of them that it has. */
  readonly dimensions: ReadonlyArray<DimensionDefinition>;
  /** The length of its periods. */
  readonly grain: Grain;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** Its metrics, the North Star first. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Its name as a value of `name`. */
  readonly name: Scalars['ReviewName']['output'];
  /** How many periods a trend has. */
  readonly periods: Scalars['Int']['output'];
  /** The filters that hold for the whole page. */
  readonly segments: ReadonlyArray<SegmentDefinition>;
  /** How many groups a breakdown has, besides OTHER. */
  readonly top: Scalars['Int']['output'];
};


/** A review: a page of metrics at one grain. */
export type ReviewDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A review: a page of metrics at one grain. */
export type ReviewDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A group of a breakdown. */
export type ReviewGroup = {
  readonly __typename?: 'ReviewGroup';
  /** What the value is compared with, as `Review.comparedWith` says. */
  readonly comparisons: ReadonlyArray<Comparison>;
  /** The group; null of OTHER. */
  readonly group?: Maybe<GroupValue>;
  /** GROUP, or OTHER for all groups that are not shown, together. */
  readonly kind: RowKind;
  /** The value of the metric in it. */
  readonly value: MetricValue;
};

/** A metric on the page of a review. */
export type ReviewLine = {
  readonly __typename?: 'ReviewLine';
  /** The value by each dimension of the review that the metric has. */
  readonly breakdowns: ReadonlyArray<ReviewBreakdown>;
  /** What the value is compared with, as `Review.comparedWith` says. */
  readonly comparisons: ReadonlyArray<Comparison>;
  /** How the value stands towards the metric's goal; null where it has none, or none for these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** True: it is the catalogue's North Star. */
  readonly isNorthStar: Scalars['Boolean']['output'];
  /** The metric. */
  readonly metric: Metric;
  /** The last periods up to the one that is looked at, in their order. */
  readonly trend: ReadonlyArray<ReviewPoint>;
  /** Its value in the period that is looked at. */
  readonly value: MetricValue;
};

/** The value of a metric in one of the periods of a trend. */
export type ReviewPoint = {
  readonly __typename?: 'ReviewPoint';
  /** The period; one that is not over says `isPartial`. */
  readonly period: Period;
  /** The value in it. */
  readonly value: MetricValue;
};

/** What a row stands for. */
export type RowKind =
  /** One group (without `by`: everything), in one period. */
  | 'GROUP'
  /** The groups that `top` leaves over, together. */
  | 'OTHER'
  /** Several groups together, as `subtotals` asks. */
  | 'SUBTOTAL'
  /** The whole. */
  | 'TOTAL';

/** One key of the order of rows: a metric, a dimension or the period. */
export type RowOrder = {
  /** By this dimension, which must be one of `by`. */
  readonly dimension?: InputMaybe<Scalars['Dimension']['input']>;
  /** ASCENDING: the least come first. */
  readonly direction?: InputMaybe<Direction>;
  /** By this metric, asked for or not. */
  readonly metric?: InputMaybe<Scalars['MetricName']['input']>;
  /** Where rows without a value go. */
  readonly nulls?: InputMaybe<NullsOrder>;
  /** True: by the period. */
  readonly period?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The value of a metric that is points on a scale. */
export type ScoreValue = MetricValue & {
  readonly __typename?: 'ScoreValue';
  /** Why the value may not be what it will be. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** The same value for another time, with the same filters, and how far this one is from it. */
  readonly compare: Comparison;
  /** What it is divided by; null where the metric is no ratio. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** The number as an exact decimal; null for ratios, averages and percentiles, whose numerator and denominator are exact. */
  readonly exact?: Maybe<Scalars['Decimal']['output']>;
  /** The number for people, in the language and manner of the locale; a dash where there are no data. */
  readonly formatted: Scalars['String']['output'];
  /** How the value stands towards the metric's goal; null where it has none, or none for this group, these filters or this currency. */
  readonly goal?: Maybe<GoalStatus>;
  /** False: it may still change, or something is missing; `caveats` say what. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The metric: what it means, whether it is a KPI, whether it is the North Star. */
  readonly metric: Metric;
  /** What is divided; null where the metric is no ratio. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** How many rows are not decided yet, as their time is not over: they are not in the value. Null where the metric waits for nothing. */
  readonly openWindow?: Maybe<Scalars['Int']['output']>;
  /** The points; null where there are no data. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** The value of a metric that is points on a scale. */
export type ScoreValueCompareArgs = {
  align?: ComparisonAlignment;
  to: ComparisonInput;
  week53?: Week53;
};


/** The value of a metric that is points on a scale. */
export type ScoreValueFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A segment: a named filter. */
export type SegmentDefinition = {
  readonly __typename?: 'SegmentDefinition';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** What belongs to it. */
  readonly filter: Formula;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** The metrics that it can be asked of. */
  readonly metrics: ReadonlyArray<Scalars['MetricName']['output']>;
  /** Its name as a value of `segments`. */
  readonly name: Scalars['Segment']['output'];
};


/** A segment: a named filter. */
export type SegmentDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A segment: a named filter. */
export type SegmentDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A length of time earlier. */
export type ShiftInput = {
  /** How many of the unit. */
  readonly count: Scalars['Int']['input'];
  /** The unit; week, month, quarter and year are those of the calendar. */
  readonly unit: Grain;
};

/** A source that metrics are computed from: a table, or several below each other. */
export type SourceDefinition = {
  readonly __typename?: 'SourceDefinition';
  /** What its rows are. */
  readonly description: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** The metrics that read it. */
  readonly metrics: ReadonlyArray<Scalars['MetricName']['output']>;
  /** Its name in definitions. */
  readonly name: Scalars['String']['output'];
  /** The column that places its rows in time, unless a measure says another. */
  readonly time?: Maybe<Scalars['String']['output']>;
};


/** A source that metrics are computed from: a table, or several below each other. */
export type SourceDefinitionDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A source that metrics are computed from: a table, or several below each other. */
export type SourceDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A statement that ran for an answer. */
export type SqlStatement = {
  readonly __typename?: 'SqlStatement';
  /** How long the database took, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** The values of its parameters, in order. */
  readonly parameters: ReadonlyArray<Maybe<Scalars['JSON']['output']>>;
  /** Its text, laid out for reading, with placeholders for its parameters. */
  readonly sql: Scalars['String']['output'];
};

/** One column of a table. */
export type TableColumn = {
  readonly __typename?: 'TableColumn';
  /** Of a metric of money: the currency of its values. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Of a metric: its values as exact decimals, null where `MetricValue.exact` is. Of other columns: an empty list. */
  readonly exact: ReadonlyArray<Maybe<Scalars['Decimal']['output']>>;
  /** Of a metric: the form that its values take; durations are in seconds, percentages are fractions. */
  readonly form?: Maybe<Form>;
  /** What the column says of a row. */
  readonly kind: ColumnKind;
  /** The name for people. */
  readonly label: Scalars['String']['output'];
  /** The name of the dimension or metric; `kind`, `periodStart`, `periodEnd`, `periodLabel` or `isPartial` for what belongs to the row. */
  readonly name: Scalars['String']['output'];
  /** What its values are. */
  readonly type: ColumnType;
  /** Its values, one a row; null where there are no data. */
  readonly values: ReadonlyArray<Maybe<Scalars['JSON']['output']>>;
};


/** One column of a table. */
export type TableColumnLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a dimension of text. All that is set holds together. */
export type TextCondition = {
  /** It holds this text, in upper or lower case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** It equals this; null asks for what has no value. */
  readonly is?: InputMaybe<Scalars['String']['input']>;
  /** It does not equal this; what has no value passes. */
  readonly isNot?: InputMaybe<Scalars['String']['input']>;
  /** True: it has no value. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is none of these; what has no value passes. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** The first groups by a metric over the whole range. */
export type TopInput = {
  /** The metric that ranks them, asked for or not. */
  readonly by: Scalars['MetricName']['input'];
  /** How many groups. */
  readonly count: Scalars['Int']['input'];
  /** DESCENDING: the greatest come first. */
  readonly direction?: InputMaybe<Direction>;
  /** True: what is left over is one more group, of kind OTHER, computed from the base. */
  readonly other?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a metric is good for. */
export type Usefulness =
  /** It tells what to do. */
  | 'actionable'
  /** It looks good, and tells little of what to do. */
  | 'vanity';

/** What a 53rd week is compared with where the year before has none. */
export type Week53 =
  /** The first week of its own year. */
  | 'next'
  /** Nothing. */
  | 'none'
  /** The 52nd week of the year before. */
  | 'previous';

/** The days of the week. */
export type Weekday =
  /** Friday. */
  | 'friday'
  /** Monday. */
  | 'monday'
  /** Saturday. */
  | 'saturday'
  /** Sunday. */
  | 'sunday'
  /** Thursday. */
  | 'thursday'
  /** Tuesday. */
  | 'tuesday'
  /** Wednesday. */
  | 'wednesday';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanCondition: BooleanCondition;
  Calendar: ResolverTypeWrapper<Scalars['Calendar']['output']>;
  CalendarDefinition: ResolverTypeWrapper<Calendar>;
  Catalog: ResolverTypeWrapper<CheckedCatalog>;
  Caveat: ResolverTypeWrapper<Caveat>;
  CaveatCode: CaveatCode;
  ColumnKind: ColumnKind;
  ColumnType: ColumnType;
  Comparison: ResolverTypeWrapper<ComparisonView>;
  ComparisonAlignment: null;
  ComparisonInput: ComparisonInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateCondition: DateCondition;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeInterval: DateTimeInterval;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Dimension: ResolverTypeWrapper<Scalars['Dimension']['output']>;
  DimensionDefinition: ResolverTypeWrapper<Dimension>;
  DimensionFilter: ResolverTypeWrapper<Scalars['DimensionFilter']['output']>;
  DimensionType: null;
  DimensionValue: ResolverTypeWrapper<DimensionValue>;
  DimensionValues: ResolverTypeWrapper<Scalars['DimensionValues']['output']>;
  Direction: null;
  DurationValue: ResolverTypeWrapper<CellView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Form: ResolverTypeWrapper<InnerForm>;
  Formula: ResolverTypeWrapper<Formula>;
  FunnelDefinition: ResolverTypeWrapper<CatalogFunnel>;
  FunnelName: ResolverTypeWrapper<Scalars['FunnelName']['output']>;
  FunnelOrder: FunnelOrder;
  FunnelRow: ResolverTypeWrapper<FunnelRowView>;
  FunnelStep: ResolverTypeWrapper<FunnelStepView>;
  FunnelStepDefinition: ResolverTypeWrapper<DeclaredStep>;
  FunnelTable: ResolverTypeWrapper<FunnelView>;
  Goal: ResolverTypeWrapper<DeclaredGoal>;
  GoalDirection: ResolverTypeWrapper<InnerGoalDirection>;
  GoalState: GoalState;
  GoalStatus: ResolverTypeWrapper<GoalView>;
  GoalTarget: ResolverTypeWrapper<GoalTarget>;
  Grain: ResolverTypeWrapper<InnerGrain>;
  GroupValue: ResolverTypeWrapper<GroupValue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdCondition: IdCondition;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Metric: ResolverTypeWrapper<CatalogMetric>;
  MetricCondition: MetricCondition;
  MetricName: ResolverTypeWrapper<Scalars['MetricName']['output']>;
  MetricRow: ResolverTypeWrapper<RowView>;
  MetricRowConnection: ResolverTypeWrapper<AnswerView>;
  MetricTable: ResolverTypeWrapper<TableView>;
  MetricValue: ResolverTypeWrapper<CellView>;
  MoneyValue: ResolverTypeWrapper<CellView>;
  NamedComparison: ResolverTypeWrapper<ReviewComparison>;
  NullsOrder: null;
  NumberCondition: NumberCondition;
  NumberValue: ResolverTypeWrapper<CellView>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PercentageValue: ResolverTypeWrapper<CellView>;
  Period: ResolverTypeWrapper<AnswerPeriod>;
  PeriodCount: PeriodCount;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RangeInput: RangeInput;
  RateValue: ResolverTypeWrapper<CellView>;
  RetentionCell: ResolverTypeWrapper<RetentionCellView>;
  RetentionCohort: ResolverTypeWrapper<CohortView>;
  RetentionDefinition: ResolverTypeWrapper<CatalogRetention>;
  RetentionEvents: ResolverTypeWrapper<Events>;
  RetentionName: ResolverTypeWrapper<Scalars['RetentionName']['output']>;
  RetentionTable: ResolverTypeWrapper<RetentionView>;
  RetentionTotal: ResolverTypeWrapper<RetentionTotalView>;
  RetentionValue: ResolverTypeWrapper<RetentionValueView>;
  Review: ResolverTypeWrapper<ReviewView>;
  ReviewBreakdown: ResolverTypeWrapper<ReviewBreakdownView>;
  ReviewDefinition: ResolverTypeWrapper<CatalogReview>;
  ReviewGroup: ResolverTypeWrapper<ReviewGroupView>;
  ReviewLine: ResolverTypeWrapper<ReviewLineView>;
  ReviewName: ResolverTypeWrapper<Scalars['ReviewName']['output']>;
  ReviewPoint: ResolverTypeWrapper<CellView>;
  RowKind: RowKind;
  RowOrder: RowOrder;
  ScoreValue: ResolverTypeWrapper<CellView>;
  Segment: ResolverTypeWrapper<Scalars['Segment']['output']>;
  SegmentDefinition: ResolverTypeWrapper<Segment>;
  ShiftInput: ShiftInput;
  SourceDefinition: ResolverTypeWrapper<AnySourceFacts>;
  SqlStatement: ResolverTypeWrapper<AnswerStatement>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TableColumn: ResolverTypeWrapper<ColumnView>;
  TextCondition: TextCondition;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TopInput: TopInput;
  Usefulness: ResolverTypeWrapper<InnerUsefulness>;
  Week53: null;
  Weekday: null;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  BooleanCondition: BooleanCondition;
  Calendar: Scalars['Calendar']['output'];
  CalendarDefinition: Calendar;
  Catalog: CheckedCatalog;
  Caveat: Caveat;
  Comparison: ComparisonView;
  ComparisonInput: ComparisonInput;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateCondition: DateCondition;
  DateTime: Scalars['DateTime']['output'];
  DateTimeInterval: DateTimeInterval;
  Decimal: Scalars['Decimal']['output'];
  Dimension: Scalars['Dimension']['output'];
  DimensionDefinition: Dimension;
  DimensionFilter: Scalars['DimensionFilter']['output'];
  DimensionValue: DimensionValue;
  DimensionValues: Scalars['DimensionValues']['output'];
  DurationValue: CellView;
  Float: Scalars['Float']['output'];
  Formula: Formula;
  FunnelDefinition: CatalogFunnel;
  FunnelName: Scalars['FunnelName']['output'];
  FunnelRow: FunnelRowView;
  FunnelStep: FunnelStepView;
  FunnelStepDefinition: DeclaredStep;
  FunnelTable: FunnelView;
  Goal: DeclaredGoal;
  GoalStatus: GoalView;
  GoalTarget: GoalTarget;
  GroupValue: GroupValue;
  ID: Scalars['ID']['output'];
  IdCondition: IdCondition;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Metric: CatalogMetric;
  MetricCondition: MetricCondition;
  MetricName: Scalars['MetricName']['output'];
  MetricRow: RowView;
  MetricRowConnection: AnswerView;
  MetricTable: TableView;
  MetricValue: CellView;
  MoneyValue: CellView;
  NumberCondition: NumberCondition;
  NumberValue: CellView;
  PageInfo: PageInfo;
  PercentageValue: CellView;
  Period: AnswerPeriod;
  PeriodCount: PeriodCount;
  Query: Record<PropertyKey, never>;
  RangeInput: RangeInput;
  RateValue: CellView;
  RetentionCell: RetentionCellView;
  RetentionCohort: CohortView;
  RetentionDefinition: CatalogRetention;
  RetentionEvents: Events;
  RetentionName: Scalars['RetentionName']['output'];
  RetentionTable: RetentionView;
  RetentionTotal: RetentionTotalView;
  RetentionValue: RetentionValueView;
  Review: ReviewView;
  ReviewBreakdown: ReviewBreakdownView;
  ReviewDefinition: CatalogReview;
  ReviewGroup: ReviewGroupView;
  ReviewLine: ReviewLineView;
  ReviewName: Scalars['ReviewName']['output'];
  ReviewPoint: CellView;
  RowOrder: RowOrder;
  ScoreValue: CellView;
  Segment: Scalars['Segment']['output'];
  SegmentDefinition: Segment;
  ShiftInput: ShiftInput;
  SourceDefinition: AnySourceFacts;
  SqlStatement: AnswerStatement;
  String: Scalars['String']['output'];
  TableColumn: ColumnView;
  TextCondition: TextCondition;
  TimeZone: Scalars['TimeZone']['output'];
  TopInput: TopInput;
};

export interface CalendarScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Calendar'], any> {
  name: 'Calendar';
}

export type CalendarDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDefinition'] = ResolversParentTypes['CalendarDefinition']> = {
  firstDayOfWeek?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
};

export type CatalogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalog'] = ResolversParentTypes['Catalog']> = {
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CalendarDefinition']>, ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionDefinition']>, ParentType, ContextType>;
  funnels?: Resolver<ReadonlyArray<ResolversTypes['FunnelDefinition']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType, Partial<CatalogMetricsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  northStar?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  reportingCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retentions?: Resolver<ReadonlyArray<ResolversTypes['RetentionDefinition']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ReviewDefinition']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['SegmentDefinition']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceDefinition']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaveatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caveat'] = ResolversParentTypes['Caveat']> = {
  code?: Resolver<ResolversTypes['CaveatCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changeExact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  changeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComparisonFormattedArgs>>;
  formattedChange?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComparisonFormattedChangeArgs>>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ComparisonAlignmentResolvers = { DATE: 'date', WEEKDAY: 'weekday' };

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DimensionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dimension'], any> {
  name: 'Dimension';
}

export type DimensionDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionDefinition'] = ResolversParentTypes['DimensionDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DimensionDefinitionDescriptionArgs>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DimensionDefinitionLabelArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['MetricName']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DimensionType'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType, RequireFields<DimensionDefinitionValuesArgs, 'first'>>;
};

export interface DimensionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DimensionFilter'], any> {
  name: 'DimensionFilter';
}

export type DimensionTypeResolvers = { BOOLEAN: 'boolean', DATE: 'date', DECIMAL: 'decimal', DURATION: 'duration', ID: 'id', INTEGER: 'integer', TEXT: 'text' };

export type DimensionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  isNull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DimensionValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DimensionValues'], any> {
  name: 'DimensionValues';
}

export type DirectionResolvers = { ASCENDING: 'ascending', DESCENDING: 'descending' };

export type DurationValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationValue'] = ResolversParentTypes['DurationValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<DurationValueCompareArgs, 'align' | 'to' | 'week53'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DurationValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormResolvers = { DURATION: 'duration', MONEY: 'money', NUMBER: 'number', PERCENTAGE: 'percentage', RATE: 'rate', SCORE: 'score' };

export type FormulaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formula'] = ResolversParentTypes['Formula']> = {
  symbols?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunnelDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelDefinition'] = ResolversParentTypes['FunnelDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelDefinitionDescriptionArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionDefinition']>, ParentType, ContextType>;
  grains?: Resolver<ReadonlyArray<ResolversTypes['Grain']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelDefinitionLabelArgs>>;
  name?: Resolver<ResolversTypes['FunnelName'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['FunnelOrder'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FunnelStepDefinition']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FunnelNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FunnelName'], any> {
  name: 'FunnelName';
}

export type FunnelRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelRow'] = ResolversParentTypes['FunnelRow']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  dimensions?: Resolver<ResolversTypes['DimensionValues'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openWindow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FunnelStep']>, ParentType, ContextType>;
};

export type FunnelStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStep'] = ResolversParentTypes['FunnelStep']> = {
  dropOff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formattedFromFirst?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelStepFormattedFromFirstArgs>>;
  formattedFromPrevious?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelStepFormattedFromPreviousArgs>>;
  formattedMedianTime?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelStepFormattedMedianTimeArgs>>;
  fromFirst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromPrevious?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelStepLabelArgs>>;
  medianTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunnelStepDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStepDefinition'] = ResolversParentTypes['FunnelStepDefinition']> = {
  filters?: Resolver<ReadonlyArray<ResolversTypes['Formula']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FunnelStepDefinitionLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDefinition'], ParentType, ContextType>;
};

export type FunnelTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelTable'] = ResolversParentTypes['FunnelTable']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FunnelRow']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['SqlStatement']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FunnelRow'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['GoalDirection'], ParentType, ContextType>;
  for?: Resolver<ReadonlyArray<ResolversTypes['GoalTarget']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GoalDirectionResolvers = { DOWN: 'down', UP: 'up' };

export type GoalStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalStatus'] = ResolversParentTypes['GoalStatus']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['GoalDirection'], ParentType, ContextType>;
  expectedByNow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formattedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GoalStatusFormattedTargetArgs>>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GoalState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GoalTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalTarget'] = ResolversParentTypes['GoalTarget']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrainResolvers = { DAY: 'day', HOUR: 'hour', MONTH: 'month', QUARTER: 'quarter', WEEK: 'week', YEAR: 'year' };

export type GroupValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  isNull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Formula']>, ParentType, ContextType>;
  deprecated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MetricDescriptionArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionDefinition']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MetricExampleArgs>>;
  exampleQuery?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filters?: Resolver<ReadonlyArray<ResolversTypes['Formula']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  grains?: Resolver<ReadonlyArray<ResolversTypes['Grain']>, ParentType, ContextType>;
  isKpi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNorthStar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MetricLabelArgs>>;
  name?: Resolver<ResolversTypes['MetricName'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['SegmentDefinition']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceDefinition']>, ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<MetricSynonymsArgs>>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  usefulness?: Resolver<Maybe<ResolversTypes['Usefulness']>, ParentType, ContextType>;
};

export interface MetricNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MetricName'], any> {
  name: 'MetricName';
}

export type MetricRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricRow'] = ResolversParentTypes['MetricRow']> = {
  dimensions?: Resolver<ResolversTypes['DimensionValues'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RowKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type MetricRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricRowConnection'] = ResolversParentTypes['MetricRowConnection']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MetricRow']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['SqlStatement']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MetricRow'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricTable'] = ResolversParentTypes['MetricTable']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['TableColumn']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['SqlStatement']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricValue'] = ResolversParentTypes['MetricValue']> = {
  __resolveType: TypeResolveFn<'DurationValue' | 'MoneyValue' | 'NumberValue' | 'PercentageValue' | 'RateValue' | 'ScoreValue', ParentType, ContextType>;
};

export type MoneyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyValue'] = ResolversParentTypes['MoneyValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<MoneyValueCompareArgs, 'align' | 'to' | 'week53'>>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MoneyValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedComparisonResolvers = { PREVIOUS_PERIOD: 'previousPeriod', SAME_PERIOD_LAST_YEAR: 'samePeriodLastYear' };

export type NullsOrderResolvers = { FIRST: 'first', LAST: 'last' };

export type NumberValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberValue'] = ResolversParentTypes['NumberValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<NumberValueCompareArgs, 'align' | 'to' | 'week53'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NumberValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PercentageValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PercentageValue'] = ResolversParentTypes['PercentageValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<PercentageValueCompareArgs, 'align' | 'to' | 'week53'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PercentageValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PeriodLabelArgs>>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalog?: Resolver<ResolversTypes['Catalog'], ParentType, ContextType>;
  funnel?: Resolver<Maybe<ResolversTypes['FunnelTable']>, ParentType, ContextType, RequireFields<QueryFunnelArgs, 'by' | 'first' | 'name' | 'range' | 'segments'>>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType, RequireFields<QueryMetricArgs, 'name'>>;
  metricTable?: Resolver<Maybe<ResolversTypes['MetricTable']>, ParentType, ContextType, RequireFields<QueryMetricTableArgs, 'by' | 'first' | 'metrics' | 'orderBy' | 'range' | 'segments' | 'subtotals'>>;
  metrics?: Resolver<Maybe<ResolversTypes['MetricRowConnection']>, ParentType, ContextType, RequireFields<QueryMetricsArgs, 'by' | 'first' | 'orderBy' | 'range' | 'segments' | 'subtotals'>>;
  retention?: Resolver<Maybe<ResolversTypes['RetentionTable']>, ParentType, ContextType, RequireFields<QueryRetentionArgs, 'by' | 'grain' | 'name' | 'range'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'name'>>;
};

export type RateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateValue'] = ResolversParentTypes['RateValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<RateValueCompareArgs, 'align' | 'to' | 'week53'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RateValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionCell'] = ResolversParentTypes['RetentionCell']> = {
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entitiesSoFar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RetentionCellFormattedArgs>>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RetentionValue']>, ParentType, ContextType>;
};

export type RetentionCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionCohort'] = ResolversParentTypes['RetentionCohort']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RetentionCell']>, ParentType, ContextType>;
  dimensions?: Resolver<ResolversTypes['DimensionValues'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionDefinition'] = ResolversParentTypes['RetentionDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RetentionDefinitionDescriptionArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionDefinition']>, ParentType, ContextType>;
  grains?: Resolver<ReadonlyArray<ResolversTypes['Grain']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RetentionDefinitionLabelArgs>>;
  name?: Resolver<ResolversTypes['RetentionName'], ParentType, ContextType>;
  return?: Resolver<ResolversTypes['RetentionEvents'], ParentType, ContextType>;
  rolling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['RetentionEvents'], ParentType, ContextType>;
  unbounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetentionEventsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionEvents'] = ResolversParentTypes['RetentionEvents']> = {
  filters?: Resolver<ReadonlyArray<ResolversTypes['Formula']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDefinition'], ParentType, ContextType>;
};

export interface RetentionNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RetentionName'], any> {
  name: 'RetentionName';
}

export type RetentionTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionTable'] = ResolversParentTypes['RetentionTable']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['RetentionCohort']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['SqlStatement']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['RetentionTotal'], ParentType, ContextType>;
};

export type RetentionTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionTotal'] = ResolversParentTypes['RetentionTotal']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RetentionCell']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionValue'] = ResolversParentTypes['RetentionValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RetentionValueFormattedArgs>>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comparedWith?: Resolver<ReadonlyArray<ResolversTypes['NamedComparison']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewDescriptionArgs>>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewLabelArgs>>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReviewLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ReviewName'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['SqlStatement']>, ParentType, ContextType>;
};

export type ReviewBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewBreakdown'] = ResolversParentTypes['ReviewBreakdown']> = {
  dimension?: Resolver<ResolversTypes['DimensionDefinition'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ReviewGroup']>, ParentType, ContextType>;
  rankedBy?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type ReviewDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDefinition'] = ResolversParentTypes['ReviewDefinition']> = {
  comparedWith?: Resolver<ReadonlyArray<ResolversTypes['NamedComparison']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewDefinitionDescriptionArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionDefinition']>, ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['Grain'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewDefinitionLabelArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ReviewName'], ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['SegmentDefinition']>, ParentType, ContextType>;
  top?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewGroup'] = ResolversParentTypes['ReviewGroup']> = {
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RowKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type ReviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewLine'] = ResolversParentTypes['ReviewLine']> = {
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['ReviewBreakdown']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isNorthStar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['ReviewPoint']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export interface ReviewNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReviewName'], any> {
  name: 'ReviewName';
}

export type ReviewPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPoint'] = ResolversParentTypes['ReviewPoint']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type ScoreValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreValue'] = ResolversParentTypes['ScoreValue']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['Caveat']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<ScoreValueCompareArgs, 'align' | 'to' | 'week53'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScoreValueFormattedArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SegmentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Segment'], any> {
  name: 'Segment';
}

export type SegmentDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentDefinition'] = ResolversParentTypes['SegmentDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SegmentDefinitionDescriptionArgs>>;
  filter?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SegmentDefinitionLabelArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['MetricName']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type SourceDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDefinition'] = ResolversParentTypes['SourceDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceDefinitionDescriptionArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceDefinitionLabelArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['MetricName']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SqlStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SqlStatement'] = ResolversParentTypes['SqlStatement']> = {
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<Maybe<ResolversTypes['JSON']>>, ParentType, ContextType>;
  sql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TableColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableColumn'] = ResolversParentTypes['TableColumn']> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exact?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Decimal']>>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ColumnKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TableColumnLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ColumnType'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['JSON']>>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type UsefulnessResolvers = { ACTIONABLE: 'actionable', VANITY: 'vanity' };

export type Week53Resolvers = { NEXT: 'next', NONE: 'none', PREVIOUS: 'previous' };

export type WeekdayResolvers = { FRIDAY: 'friday', MONDAY: 'monday', SATURDAY: 'saturday', SUNDAY: 'sunday', THURSDAY: 'thursday', TUESDAY: 'tuesday', WEDNESDAY: 'wednesday' };

export type Resolvers<ContextType = Context> = {
  Calendar?: GraphQLScalarType;
  CalendarDefinition?: CalendarDefinitionResolvers<ContextType>;
  Catalog?: CatalogResolvers<ContextType>;
  Caveat?: CaveatResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonAlignment?: ComparisonAlignmentResolvers;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Dimension?: GraphQLScalarType;
  DimensionDefinition?: DimensionDefinitionResolvers<ContextType>;
  DimensionFilter?: GraphQLScalarType;
  DimensionType?: DimensionTypeResolvers;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  DimensionValues?: GraphQLScalarType;
  Direction?: DirectionResolvers;
  DurationValue?: DurationValueResolvers<ContextType>;
  Form?: FormResolvers;
  Formula?: FormulaResolvers<ContextType>;
  FunnelDefinition?: FunnelDefinitionResolvers<ContextType>;
  FunnelName?: GraphQLScalarType;
  FunnelRow?: FunnelRowResolvers<ContextType>;
  FunnelStep?: FunnelStepResolvers<ContextType>;
  FunnelStepDefinition?: FunnelStepDefinitionResolvers<ContextType>;
  FunnelTable?: FunnelTableResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalDirection?: GoalDirectionResolvers;
  GoalStatus?: GoalStatusResolvers<ContextType>;
  GoalTarget?: GoalTargetResolvers<ContextType>;
  Grain?: GrainResolvers;
  GroupValue?: GroupValueResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Metric?: MetricResolvers<ContextType>;
  MetricName?: GraphQLScalarType;
  MetricRow?: MetricRowResolvers<ContextType>;
  MetricRowConnection?: MetricRowConnectionResolvers<ContextType>;
  MetricTable?: MetricTableResolvers<ContextType>;
  MetricValue?: MetricValueResolvers<ContextType>;
  MoneyValue?: MoneyValueResolvers<ContextType>;
  NamedComparison?: NamedComparisonResolvers;
  NullsOrder?: NullsOrderResolvers;
  NumberValue?: NumberValueResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PercentageValue?: PercentageValueResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateValue?: RateValueResolvers<ContextType>;
  RetentionCell?: RetentionCellResolvers<ContextType>;
  RetentionCohort?: RetentionCohortResolvers<ContextType>;
  RetentionDefinition?: RetentionDefinitionResolvers<ContextType>;
  RetentionEvents?: RetentionEventsResolvers<ContextType>;
  RetentionName?: GraphQLScalarType;
  RetentionTable?: RetentionTableResolvers<ContextType>;
  RetentionTotal?: RetentionTotalResolvers<ContextType>;
  RetentionValue?: RetentionValueResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewBreakdown?: ReviewBreakdownResolvers<ContextType>;
  ReviewDefinition?: ReviewDefinitionResolvers<ContextType>;
  ReviewGroup?: ReviewGroupResolvers<ContextType>;
  ReviewLine?: ReviewLineResolvers<ContextType>;
  ReviewName?: GraphQLScalarType;
  ReviewPoint?: ReviewPointResolvers<ContextType>;
  ScoreValue?: ScoreValueResolvers<ContextType>;
  Segment?: GraphQLScalarType;
  SegmentDefinition?: SegmentDefinitionResolvers<ContextType>;
  SourceDefinition?: SourceDefinitionResolvers<ContextType>;
  SqlStatement?: SqlStatementResolvers<ContextType>;
  TableColumn?: TableColumnResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Usefulness?: UsefulnessResolvers;
  Week53?: Week53Resolvers;
  Weekday?: WeekdayResolvers;
};

