---@meta moim

-- moim의 스크립트가 쓰는 이름들. 루아 언어 서버(LuaLS)가 이 파일을 읽어 자동 완성과 검사를 해 준다.
-- The names that scripts of moim use, for the completion and checks of the Lua language server.
--
-- 스크립트에는 파일, 네트워크, 시계가 없고, 같은 자료에서는 언제나 같은 값이 나온다.
-- Scripts have no files, network or clock; the same data always give the same value.

---사람이 읽는 글은 두 언어로 쓴다. Every text a person reads is written in both languages.
---@class Text
---@field ko string
---@field en string

--------------------------------------------------------------------------------
-- 워크시트 Worksheets
--------------------------------------------------------------------------------

---단계 The phase in which a worksheet is filled in.
---@alias Phase
---| "forming" # 모집
---| "plan" # 기획
---| "execute" # 실행
---| "feedback" # 환류
---| "followThrough" # 후속 실행
---| "reporting" # 보고
---| "archived" # 보관

---@alias StepType
---| "text" # 글 A text.
---| "number" # 수 A number.
---| "yesno" # 예/아니요 True or false.
---| "date" # 날짜 A date such as "2020-07-09".
---| "choice" # 보기 중 하나 One of the choices.
---| "choices" # 보기 여럿 A list of choices.
---| "indicator" # 지표의 id The id of an indicator.
---| "member" # 참여자의 id The id of a member.
---| "hypothesis" # 가설의 id The id of a hypothesis.

---답은 문항의 id로 찾는다. 답하지 않은 문항은 nil, 없는 문항은 오류다.
---Answers by the id of their step: nil for a step without one, an error for a step there is not.
---@alias Answers table<string, any>

---@class WorksheetTable
---@field id string 파일 이름과 같은 id. The name of its file.
---@field title Text
---@field source? Text 어디에서 왔는가. Where it comes from.
---@field intro? Text 첫머리의 안내. What stands above the steps.
---@field phase Phase
---@field scope? "member"|"group"|"optional" 누가 내는가(기본 "member"). Who hands it in; "member" when left out.
---@field steps Step[]
---@field produces? fun(answers: Answers): Hypothesis? 답에서 가설을 만든다. Makes a hypothesis of the answers.
---@field examples? WorksheetExampleTable[] 이 워크시트의 시험. Its tests.

---@class StepTable
---@field id string
---@field ask Text 물음. The question.
---@field help? Text
---@field type StepType
---@field required? boolean
---@field choices? ChoiceTable[] choice와 choices의 보기. For choice and choices.
---@field min? number
---@field max? number
---@field unit? string|Text|fun(answers: Answers): string|Text|nil 수의 단위. The unit of a number.
---@field when? fun(answers: Answers): boolean? 묻는 조건. Whether the step is asked.
---@field check? fun(value: any, answers: Answers): Text? 답의 문제를 말한다. Says what is wrong with an answer.

---@class ChoiceTable
---@field value string
---@field title Text

---@class WorksheetExampleTable
---@field given table<string, any> 답. Answers.
---@field expect string[] 문제가 있어야 하는 문항의 id. The ids of the steps that have a problem.
---@field produces? table<string, any> 만들어진 가설에서 견줄 항목. Fields of the hypothesis that is made, to compare.
---@field indicators? table<string, string|Text> 답에 나오는 지표의 단위. The units of indicators in the answers.

---@class HypothesisTable
---@field belief string 우리는 무엇을 믿는가. We believe that…
---@field action string 확인하려고 무엇을 하는가. To verify that, we will…
---@field indicator string 무엇을 재는가. And measure…
---@field target number 얼마가 되면 옳은가. We are right if it reaches…
---@field prediction? string
---@field guardrails? string[] 나빠지면 안 되는 지표. Indicators that must not get worse.
---@field judged_in_cycle? integer 판정하는 주기(없으면 이번). The cycle that judges it; this one when left out.
---@field baseline_from? string 기준선의 첫날. The first day the baseline may use.

---@class Worksheet
---@class Step
---@class Hypothesis

---워크시트를 정의한다. 스크립트는 이것을 돌려준다. Defines a worksheet, which the script returns.
---@param definition WorksheetTable
---@return Worksheet
function worksheet(definition) end

---@param definition StepTable
---@return Step
function step(definition) end

---@param definition HypothesisTable
---@return Hypothesis
function hypothesis(definition) end

---@class Indicator
---@field id string
---@field title Text
---@field unit Text
---@field better "higher"|"lower"

---프로그램의 지표. 워크시트의 함수 안에서만 쓴다. The program's indicators, inside a worksheet's functions.
---@type table<string, Indicator>
indicators = {}

---지금의 주기와 쓰는 사람. 워크시트의 함수 안에서만 쓴다. The cycle and who writes, inside a worksheet's functions.
---@class Current
---@field cycle integer 첫 주기 전에는 0. 0 before the first cycle.
---@field member? string 모임의 워크시트에서는 nil. Nil for the group's own worksheets.
current = {}

--------------------------------------------------------------------------------
-- 지표 Indicators
--------------------------------------------------------------------------------

---@class IndicatorTable
---@field id string 파일 이름과 같은 id. The name of its file.
---@field title Text
---@field definition? Text 말로 쓴 공식. The formula in words.
---@field source? Text
---@field kind? "simple"|"ratio"|"cumulative"|"derived"|"survey"|"manual" 값이 어디서 오는가. Where values come from.
---@field unit string|Text "%"이면 값은 0과 1 사이의 비율이다. With "%" values are shares from 0 to 1.
---@field better "higher"|"lower"
---@field per "meeting"|"day"|"week"|"month"|"cycle"|"program" 기간. The periods it is read for.
---@field needs? string[] 읽을 자료. The tables it reads.
---@field from? string[] 재료가 되는 지표의 id. 공식은 readings.ID로 읽는다. Indicators it is made from, as readings.ID.
---@field answers? string 답을 읽을 워크시트의 id. 공식은 data.answers로 읽는다. The worksheet that data.answers holds.
---@field since? string 누적을 시작하는 날(기본은 시즌의 첫날). The first day a cumulative one counts; the season's when left out.
---@field lag? integer 몇 기간이 더 지나야 아는가(기본 1). How many more periods must begin before it is known; 1.
---@field guardrail? boolean 나빠지는지 지켜볼 지표. A measure to watch, never one to win by.
---@field formula? fun(data: table<string, Table>, period: Period, readings: table<string, Reading?>): number|Ratio|None|nil
---@field examples? IndicatorExampleTable[] 이 지표의 시험. Its tests.

---@class IndicatorExampleTable
---@field given? table<string, table<string, any>[]> 자료마다 행의 목록. Lists of rows by table.
---@field readings? table<string, number|None> 재료인 지표의 값. The values of the indicators it is made from.
---@field period string 기간에 드는 날(UTC). A day of the period, in UTC.
---@field expect number|None
---@field periods? string[] 기간이 시작하는 날(자료로 알 수 없을 때). The days on which periods begin, where the data do not say.

---@class IndicatorDefinition

---지표를 정의한다. 스크립트는 이것을 돌려준다. Defines an indicator, which the script returns.
---@param definition IndicatorTable
---@return IndicatorDefinition
function indicator(definition) end

---@class None

---측정값 없음. 0과 다르다. none("까닭")으로 까닭을 적을 수 있다.
---No reading, which is not 0. none("reason") or none{ ko = …, en = … } says why.
---@type None|fun(reason: string|Text): None
none = nil

---공식이 세지 않은 것과 까닭을 측정값에 남긴다. 0이면 남기지 않는다.
---Leaves in the reading what the formula did not count, and why; 0 leaves nothing.
---@param count integer
---@param reason Text
function exclude(count, reason) end

---재료인 지표의 같은 기간 측정값. The same period's reading of an indicator that this one is made from.
---@class Reading
---@field value number
---@field numerator? number
---@field denominator? number

---@class Ratio
---@field numerator number
---@field denominator number
---@field value? number 분모가 0이면 nil. Nil when the denominator is 0.

---분자와 분모를 함께 지니는 비율. 분모가 0이면 측정값이 없다.
---A quotient that keeps its parts; with a denominator of 0 there is no reading.
---@param numerator number
---@param denominator number
---@return Ratio
function ratio(numerator, denominator) end

---두 시각 사이의 시간. 뒤의 것이 먼저이면 음수이다. The hours from one moment to another, negative where the second is earlier.
---@param first string "2020-07-09T19:30:00Z"
---@param second string
---@return number
function hours_between(first, second) end

--------------------------------------------------------------------------------
-- 기간과 표 Periods and tables
--------------------------------------------------------------------------------

---@class Period
---@field start string 시작 시각(UTC). When it begins, in UTC.
---@field finish string 끝 시각. 이 시각은 들지 않는다. When it ends; that moment is not part of it.
---@field label Text
local Period = {}

---다음 기간. 아직 오지 않았으면 빈 기간이다. The next period; an empty one where it has not begun.
---@return Period
function Period:next() end

---앞의 기간. 없으면 빈 기간이다. The previous period; an empty one where there is none.
---@return Period
function Period:previous() end

---이 기간까지 이어지는 count개의 기간을 하나로. 그만큼 없으면 nil.
---The last periods up to and with this one, as one; nil where there are not so many.
---@param count integer
---@return Period?
function Period:trailing(count) end

---이 기간의 끝까지 달력으로 count일을 하나의 기간으로. 여기에는 앞뒤 기간이 없다.
---The calendar days up to the end of this period, as one period, which has none beside it.
---@param count integer 1…36525
---@return Period
function Period:days(count) end

---이 기간 안에 온전히 드는 날·주(월요일부터)·달의 목록. 기간마다 days를 쓸 수 있다.
---The days, weeks (from Monday) or months that lie wholly inside this period; each of them has days.
---@param kind "day"|"week"|"month"
---@return Period[]
function Period:split(kind) end

---표. 메서드는 새 표나 값을 돌려주며 원래 표를 바꾸지 않는다. 빈칸은 0도 빈 글도 아니다.
---A table of data. Methods give a new one or a value and change nothing; a missing cell is neither 0 nor "".
---@class Table
---@operator len: integer
local Table = {}

---기간에 드는 행. The rows within a period.
---@param period Period
---@return Table
function Table:during(period) end

---기간의 시작이나 시각보다 앞선 행. The rows before a period begins, or before a moment.
---@param period Period|string
---@return Table
function Table:before(period) end

---기간의 끝이나 시각부터의 행. The rows from the end of a period, or from a moment.
---@param period Period|string
---@return Table
function Table:after(period) end

---조건에 맞는 행. 값 대신 목록이나 집합을 주면 그 가운데 하나인 행.
---The rows where a column has a value; with a list or set, one of its values.
---@param column string
---@param value string|number|boolean|nil|any[]|Set
---@return Table
---@overload fun(self: Table, column: string, operator: "=="|"~="|"<"|"<="|">"|">=", value: any): Table
---@overload fun(self: Table, columns: table<string, any>): Table
function Table:where(column, value) end

---열의 서로 다른 값. The different values of a column.
---@param column string
---@return Set
function Table:distinct(column) end

---행의 수. 열을 주면 그 열이 빈칸이 아닌 행의 수. How many rows; with a column, how many of its cells are there.
---@param column? string
---@return integer
function Table:count(column) end

---@param column string
---@return number? # 셀 칸이 없으면 nil. Nil where no cell is there.
function Table:sum(column) end

---@param column string
---@return number?
function Table:mean(column) end

---@param column string
---@return number?
function Table:median(column) end

---@param column string
---@param p number 0…1
---@return number?
function Table:quantile(column, p) end

---@param column string
---@return any
function Table:min(column) end

---@param column string
---@return any
function Table:max(column) end

---빈칸이 아닌 첫 값. The first cell that is there.
---@param column string
---@return any
function Table:first(column) end

---빈칸이 아닌 마지막 값. The last cell that is there.
---@param column string
---@return any
function Table:last(column) end

---@class Group
---@field key any 빈칸의 묶음에서는 nil이며 맨 뒤에 온다. Nil for the missing cells, which come last.
---@field rows Table

---열의 값마다 묶는다. 값의 차례로 나온다. 같은 이름의 열이 없으면 "day", "week", "month", "meeting", "cycle"은 기간마다
---묶으며, 첫 기간과 마지막 기간 사이의 빈 기간도 있고 key는 시작하는 날이다.
---One group for each value of a column, in the order of the values. Where no column has that name, "day", "week",
---"month", "meeting" and "cycle" are periods: those without rows between the first and the last are there, and keys are
---the days they begin on.
---@param column string
---@return Groups
function Table:group(column) end

---by의 값을 하나라도 함께 가진, 열의 서로 다른 두 값은 몇 쌍인가(예: 같은 회의에 나온 두 사람). 열의 값은 8192개까지.
---How many unordered pairs of values of a column share a value of `by`, as two members share a meeting. At most 8192
---different values.
---@param column string
---@param by string
---@return integer
function Table:pairs(column, by) end

---같은 값을 가진 다른 표의 행을 나란히 붙인다. "left"는 짝이 없는 행도 남긴다. 1,000,000행까지.
---Each row beside the other table's rows with the same value; "left" keeps rows without a partner. At most 1,000,000.
---@param other Table
---@param column string
---@param kind? "inner"|"left"
---@return Table
function Table:join(other, column, kind) end

---열의 차례로. 빈칸은 늘 뒤에 온다. In the order of a column; missing cells always come last.
---@param column string
---@param order? "ascending"|"descending"
---@return Table
function Table:sort(column, order) end

---처음 몇 행. The first rows.
---@param count integer
---@return Table
function Table:limit(count) end

---행을 루아 테이블로. 되도록 위의 메서드를 쓰는 것이 빠르다. Rows as Lua tables; the methods above are faster.
---@return table<string, any>[]
function Table:rows() end

---묶음의 목록. ipairs로 하나씩 볼 수 있고, 아래 메서드는 모든 묶음을 한 번에 센다.
---A list of groups: ipairs walks it, and the methods below tell of all groups at once.
---@class Groups
---@operator len: integer
---@field [integer] Group
local Groups = {}

---묶음의 값을 차례로. The values that groups are made by, in order.
---@return any[]
function Groups:keys() end

---묶음마다 행의 수. How many rows there are in each.
---@return Numbers
function Groups:counts() end

---묶음마다 숫자 열의 합. 셀 칸이 없는 묶음의 자리는 nil.
---The sum of a number column in each; nil in the place of one without a cell.
---@param column string
---@return Numbers
function Groups:sums(column) end

---묶음마다 열의 서로 다른 값의 수. How many different values a column has in each.
---@param column string
---@return Numbers
function Groups:distinct_counts(column) end

---수의 목록. 자리가 nil일 수 있으며(1부터 #까지 세어 보세요), 요약은 그런 자리를 건너뛴다.
---A list of numbers. A place may be nil (count from 1 to #); summaries pass over it.
---@class Numbers
---@operator len: integer
---@field [integer] number?
local Numbers = {}

---@return number? # 수가 없으면 nil. Nil where there is no number.
function Numbers:sum() end

---@return number?
function Numbers:mean() end

---@return number?
function Numbers:median() end

---@param p number 0…1
---@return number?
function Numbers:quantile(p) end

---@return number?
function Numbers:min() end

---@return number?
function Numbers:max() end

---지니 계수. 모두 같으면 0. The Gini coefficient, 0 where all are the same.
---@return number? # 합이 0이면 nil. Nil where the sum is 0.
function Numbers:gini() end

---가장 큰 ⌈p·n⌉개가 차지하는 몫. The share of the sum that the ⌈p·n⌉ largest hold.
---@param p number 0…1
---@return number?
function Numbers:top_share(p) end

---빈자리를 뺀 루아 목록. A Lua list of those that are there.
---@return number[]
function Numbers:values() end

---서로 다른 값의 집합. A set of different values.
---@class Set
---@operator len: integer
local Set = {}

---어느 한쪽에라도 있는 값. The values in either set.
---@param set Set
---@return Set
function Set:union(set) end

---양쪽에 다 있는 값. The values in both sets.
---@param set Set
---@return Set
function Set:intersection(set) end

---이 집합에만 있는 값. The values in this set that are not in the other.
---@param set Set
---@return Set
function Set:difference(set) end

---@return integer
function Set:count() end

---빈칸(nil)은 어느 집합에도 없다. No set has nil, a missing cell, in it.
---@param value string|number|boolean|nil
---@return boolean
function Set:contains(value) end

---차례로 놓은 값. The values in order.
---@return any[]
function Set:values() end

--------------------------------------------------------------------------------
-- 가져오기 형식 Importers
--------------------------------------------------------------------------------

---@alias ColumnKind
---| "time" # 시각 A moment.
---| "category" # 몇 가지 가운데 하나 One of a few texts.
---| "number" # 수 A number.
---| "text" # 글 Free text, of which only the length stays without --keep-text.
---| "boolean" # 참/거짓 Yes or no.

---@class ImporterTable
---@field id string 파일 이름과 같은 id. The name of its file.
---@field title Text
---@field source? Text 어디에서 왔는가. Where it comes from.
---@field columns table<string, ColumnKind> time은 꼭 있고 member는 사람이다. There must be a time; member is a person.
---@field read fun(file: ImportFile) 파일의 줄에서 행을 만든다. Makes rows of the lines of a file.
---@field examples? ImporterExampleTable[] 이 형식의 시험. Its tests.

---@class ImporterExampleTable
---@field given string 파일의 내용. What the file holds.
---@field expect Cells[] 나와야 하는 행. The rows that must come of it.
---@field skipped? integer[] 건너뛰어야 하는 줄. The lines that must be skipped.

---가져오기 형식을 정의한다. Declares a format to import.
---@param definition ImporterTable
---@return ImporterTable
function importer(definition) end

--------------------------------------------------------------------------------
-- 판정 규칙 Verdict rules
--------------------------------------------------------------------------------

---@alias VerdictWord
---| "supported" # 지지
---| "refuted" # 기각
---| "inconclusive" # 판단 불가

---@class VerdictTable
---@field id string 파일 이름과 같은 id. The name of its file.
---@field title Text
---@field source? Text 어디에서 왔는가. Where it comes from.
---@field rule fun(evidence: Evidence): VerdictWord|VerdictAnswer|nil nil이면 기본 규칙대로. Nil leaves the default.
---@field examples? VerdictExampleTable[] 이 규칙의 시험. Its tests.

---@class VerdictExampleTable
---@field given table 규칙이 보는 근거. default는 꼭 있어야 한다. Evidence, as far as the rule looks at it; default must be there.
---@field expect VerdictWord

---@class VerdictAnswer
---@field verdict VerdictWord
---@field reason? Text 다른 까닭보다 앞에 적힌다. Stands before the other reasons.
---@field settle? Text 판단 불가일 때, 무엇이 있으면 가릴 수 있는가. For inconclusive: what would settle it.

---판정의 근거. 봉인한 예측과 그 결과. What a verdict rests on: the sealed prediction and what came of it.
---@class Evidence
---@field hypothesis string
---@field indicator string
---@field belief string
---@field action string
---@field target number 비율은 0–1. A share is 0 to 1.
---@field better "higher"|"lower"
---@field baseline? EvidenceEstimate
---@field result? EvidenceEstimate
---@field change? EvidenceEstimate 결과에서 기준선을 뺀 것. Result less baseline.
---@field target_met? boolean
---@field change_test? EvidenceTest 바뀌었는가. Whether anything changed.
---@field target_test? EvidenceTest 목표에 못 미치는가. Whether the target is out of reach.
---@field signals EvidenceSignal[]
---@field guardrails EvidenceGuardrail[]
---@field carried_out? "as-planned"|"partly"|"not-done"
---@field coverage? { periods: integer, readings: integer }
---@field readings number[] 봉인한 뒤의 측정값. Readings since the seal.
---@field baseline_readings number[]
---@field default VerdictWord 기본 규칙의 판정. What the default rule says.

---@class EvidenceEstimate
---@field value number
---@field lower? number 95%
---@field upper? number
---@field readings integer
---@field denominator? number

---@class EvidenceTest
---@field p number
---@field corrected number 함께 판정한 수를 헤아린 p. p after correction for those judged together.
---@field together integer
---@field smallest_p number 이 개수로 나올 수 있는 가장 작은 p. The smallest p that so few readings could give.
---@field method string

---@class EvidenceSignal
---@field rule "beyond-limits"|"shift"|"trend"
---@field good integer[] 좋은 쪽 점의 자리. Positions of the points on the good side.
---@field bad integer[]
---@field takes? integer 이 규칙에 필요한 점의 수. Points that the rule takes, where there are too few.

---@class EvidenceGuardrail
---@field indicator string
---@field baseline? number
---@field result? number
---@field worsened? boolean

---판정 규칙을 정의한다. Declares a rule for verdicts.
---@param definition VerdictTable
---@return VerdictTable
function verdict(definition) end

---읽고 있는 파일. The file that is being read.
---@class ImportFile
---@field name string 폴더 없는 이름. Its name without its folder.
local ImportFile = {}

---줄마다: for number, line in file:lines() do … end. Line by line; a line that is not UTF-8 is reported and passed over.
---@return fun(): integer?, string?
function ImportFile:lines() end

---CSV의 행마다 칸의 목록: for number, fields in file:fields(",") do … end. The fields of each row of delimited text.
---@param separator? string "," ";" 또는 "\t". 비우면 알아낸다. Found out when left out.
---@return fun(): integer?, string[]?
function ImportFile:fields(separator) end

---열 이름 → 값. 시각과 수는 글로 주어도 된다. Values by column; times and numbers may be texts.
---@alias Cells table<string, any>

---지금 줄에서 나온 행 하나를 더한다. Adds a row that comes of the present line.
---@param cells Cells
function row(cells) end

---지금 줄을 읽을 수 없는 줄로 알린다. 줄의 내용을 까닭에 옮기지 않는다.
---Reports the present line as one that cannot be read. The reason should not quote the line.
---@param reason? string|Text
function skip(reason) end

--------------------------------------------------------------------------------
-- 통계 Statistics
--------------------------------------------------------------------------------

---숫자 목록의 요약. 표에는 표의 메서드를 쓴다. Summaries of a list of numbers; tables have methods of their own.
stats = {}

---@param list number[]|Numbers
---@return number
function stats.sum(list) end

---@param list number[]|Numbers
---@return number? # 빈 목록이면 nil. Nil for an empty list.
function stats.mean(list) end

---@param list number[]|Numbers
---@return number?
function stats.median(list) end

---@param list number[]|Numbers
---@param p number 0…1
---@return number?
function stats.quantile(list, p) end

---표준편차(n−1로 나눔). The standard deviation, with n − 1 below.
---@param list number[]|Numbers
---@return number? # 값이 둘보다 적으면 nil. Nil for fewer than two.
function stats.deviation(list) end

---지니 계수 Σ(2i−n−1)xᵢ/(nΣx). 모두 같으면 0. The Gini coefficient of a whole population, 0 where all are the same.
---@param list number[]|Numbers
---@return number? # 합이 0이면 nil. Nil where the sum is 0.
function stats.gini(list) end

---가장 큰 ⌈p·n⌉개가 차지하는 몫. The share of the sum that the ⌈p·n⌉ largest hold.
---@param list number[]|Numbers
---@param p number 0…1
---@return number?
function stats.top_share(list, p) end

---합의 절반(share)을 채우는 가장 적은 사람 수. CHAOSS의 contributor absence factor(버스 팩터).
---The fewest holders of half (share) of the sum: the contributor absence factor of CHAOSS, or bus factor.
---@param list number[]|Numbers
---@param share? number 기본 0.5. 0.5 when left out.
---@return integer?
function stats.absence_factor(list, share) end

---@class Interval
---@field estimate number
---@field lower number
---@field upper number

---비율의 윌슨 구간. Wilson's interval for a share.
---@param successes integer
---@param trials integer
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 시행이 없으면 nil. Nil without trials.
function stats.wilson(successes, trials, confidence) end

---한 걸음 뒤의 자신과의 상관. The correlation of a series with itself one step later.
---@param list number[]|Numbers
---@return number? # 변하지 않으면 nil. Nil for a flat or empty series.
function stats.autocorrelation(list) end

---비율의 정확한(클로퍼–피어슨) 구간. The exact interval of a share.
---@param successes integer
---@param trials integer
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 시행이 없으면 nil. Nil without trials.
function stats.clopper_pearson(successes, trials, confidence) end

---두 비율의 차(둘째−첫째)의 뉴컴 구간. 인자는 { 성공, 시행 }이나 ratio. Newcombe's interval of second less first, each { successes, trials }.
---@param first integer[]|Ratio
---@param second integer[]|Ratio
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 시행이 없으면 nil. Nil where one has no trials.
function stats.newcombe(first, second, confidence) end

---사건의 발생률의 정확한 구간. The exact interval of events by exposure.
---@param events integer
---@param exposure number
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 노출량이 0이면 nil. Nil without exposure.
function stats.rate_interval(events, exposure, confidence) end

---두 발생률의 비(둘째÷첫째). { 사건, 노출량 }. 끝은 math.huge일 수 있다. The second rate over the first, each { events, exposure }; an end may be math.huge.
---@param first integer[]|Ratio
---@param second integer[]|Ratio
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 사건이나 노출량이 없으면 nil. Nil without any event or exposure.
function stats.rate_ratio(first, second, confidence) end

---두 목록이 얼마나 다른가(둘째−첫째)의 호지스–레만 구간. 분포를 가정하지 않는다. By how much second is larger (Hodges and Lehmann), no distribution assumed.
---@param first number[]|Numbers
---@param second number[]|Numbers
---@param confidence? number 기본 0.95. 0.95 when left out.
---@return Interval? # 수가 적어 구간이 없으면 nil. Nil where so few allow none: four against four are the fewest for 0.95.
function stats.shift_interval(first, second, confidence) end

---평균이나 중앙값의 부트스트랩(BCa) 구간, 95%. A bootstrap interval (BCa) of the mean or the median.
---@param values number[]|Numbers 8개부터 500개까지. From 8 to 500.
---@param statistic "mean"|"median"
---@param seed? integer 기본 1. 1 when left out.
---@return Interval? # 8개보다 적거나 모두 같으면 nil. Nil for fewer than 8, or all the same.
function stats.bootstrap(values, statistic, seed) end

---검정의 결과. exact가 false이면 뽑은 표본으로 센 것이다. What a test found; not exact where a seeded sample was drawn.
---@class TestResult
---@field p number
---@field smallest_p number 이 크기의 자료로 가장 작은 p. No data of this size could give a smaller one.
---@field exact boolean
---@field draws? integer
---@field standard_error? number
---@field u? number
---@field shift? number
---@field difference? number
---@field coefficient? number

---이항 검정. The binomial test.
---@param successes integer
---@param trials integer
---@param chance? number 기본 0.5. 0.5 when left out.
---@return TestResult
function stats.binomial_test(successes, trials, chance) end

---피셔의 정확 검정. 인자는 { 성공, 시행 }(성공과 실패가 아님). Fisher's test of { successes, trials }, not failures.
---@param first integer[]|Ratio
---@param second integer[]|Ratio
---@return TestResult
function stats.fisher(first, second) end

---바너드의 정확 검정(저마다 200까지). 수가 적을 때 피셔보다 예민하다. Barnard's test, at most 200 trials each; keener than Fisher's for few.
---@param first integer[]|Ratio
---@param second integer[]|Ratio
---@return TestResult
function stats.barnard(first, second) end

---두 발생률이 다른가. Whether two rates differ.
---@param first integer[]|Ratio
---@param second integer[]|Ratio
---@return TestResult? # 노출량이 0이면 nil. Nil without exposure.
function stats.rate_test(first, second) end

---짝지은 두 목록의 부호 검정. The sign test of two lists in pairs.
---@param first number[]|Numbers
---@param second number[]|Numbers
---@return TestResult
function stats.sign_test(first, second) end

---맨–휘트니 검정(합쳐 100개까지). u와 shift는 둘째 목록 쪽. The Mann–Whitney test, at most 100 numbers in all.
---@param first number[]|Numbers
---@param second number[]|Numbers
---@return TestResult? # 빈 목록이면 nil. Nil for an empty list.
function stats.mann_whitney(first, second) end

---평균 차이(둘째−첫째)의 순열 검정. A permutation test of second less first.
---@param first number[]|Numbers
---@param second number[]|Numbers
---@param seed? integer 기본 1. 1 when left out.
---@return TestResult? # 빈 목록이면 nil. Nil for an empty list.
function stats.permutation_test(first, second, seed) end

---짝지은 순열 검정. The same for pairs.
---@param first number[]|Numbers
---@param second number[]|Numbers
---@param seed? integer 기본 1. 1 when left out.
---@return TestResult? # 빈 목록이면 nil. Nil for an empty list.
function stats.paired_permutation_test(first, second, seed) end

---스피어먼의 ρ. Spearman's ρ.
---@param x number[]|Numbers
---@param y number[]|Numbers
---@param seed? integer 기본 1. 1 when left out.
---@return TestResult? # 변하지 않으면 nil. Nil for fewer than two points or a flat list.
function stats.spearman(x, y, seed) end

---가장 가까운 직선. The line that fits best.
---@class LinearFit
---@field intercept number
---@field slope number
---@field lower number 기울기의 95% 구간. The 95 % interval of the slope.
---@field upper number
---@field p number 기울기가 0이라는 가정의 p. Of a slope of 0, for normal values.
---@field r_squared? number y가 변하지 않으면 없다. Not there where y never changes.
---@field residual_deviation number

---최소 제곱 직선. Least squares.
---@param x number[]|Numbers
---@param y number[]|Numbers
---@return LinearFit? # 점이 셋보다 적거나 x가 변하지 않으면 nil. Nil for fewer than three points or a flat x.
function stats.linear_fit(x, y) end

---켄들의 τ-b. Kendall's τ-b.
---@param x number[]|Numbers
---@param y number[]|Numbers
---@param seed? integer 기본 1. 1 when left out.
---@return TestResult?
function stats.kendall(x, y, seed) end

---홀름의 보정. Holm's adjustment.
---@param ps number[]|Numbers
---@return number[]
function stats.holm(ps) end

---벤저미니–호크버그의 보정. Benjamini and Hochberg's adjustment.
---@param ps number[]|Numbers
---@return number[]
function stats.benjamini_hochberg(ps) end

---@class RunChartOptions
---@field centre? number 앞서 정한 중심선. A line fixed before; the median when left out.

---@class XmROptions
---@field baseline? integer 처음 몇 점에서 한계를 얻는가. How many points the limits come from.
---@field screened? boolean 기본 true. True when left out.
---@field better? "higher"|"lower"

---@class Signal
---@field outcome "fired"|"not fired"|"cannot fire"
---@field points integer[] 1부터. From 1; empty where it is the whole series.
---@field minimum integer 켜질 수 있는 가장 적은 점. The fewest points that could fire it.
---@field high? integer[]
---@field low? integer[]

---@class RunChart
---@field centre number
---@field useful integer
---@field runs integer
---@field crossings integer
---@field longest integer
---@field signals table<string, Signal>

---런 차트. A run chart: shift, trend, too_few_runs, too_many_runs, long_run, few_crossings.
---@param values number[]|Numbers
---@param options? RunChartOptions
---@return RunChart? # 값이 없으면 nil. Nil without values.
function stats.run_chart(values, options) end

---@class XmR
---@field centre number
---@field lower number
---@field upper number
---@field mean_range number
---@field range_limit number
---@field ranges number[]
---@field screened integer[]
---@field baseline integer
---@field trial boolean
---@field signals table<string, Signal>
---@field kinds? string[] better를 주었을 때. With better: common_cause, improvement, concern.

---XmR 관리도. An XmR chart.
---@param values number[]|Numbers
---@param options? XmROptions
---@return XmR? # 값이 둘보다 적으면 nil. Nil for fewer than two.
function stats.xmr(values, options) end

---@class XmRStretch
---@field from integer 첫 자리. The position of its first value.
---@field chart? XmR 값이 하나뿐이면 없다. Not there for a single value.

---바뀐 것을 아는 자리에서 새로 시작하는 XmR 관리도. One XmR chart for each stretch between known changes.
---@param values number[]|Numbers
---@param changes number[]|Numbers 새 구간이 시작하는 자리, 차례로. Where each new stretch begins, ascending.
---@return XmRStretch[]
function stats.rebased_xmr(values, changes) end

---@class AttributeChart
---@field centre number
---@field points AttributePoint[] 분모가 0인 자리는 빠진다. Without those of denominator 0.
---@field signals integer[]

---@class AttributePoint
---@field position integer
---@field value number
---@field lower number
---@field upper number

---비율의 관리도. A chart of shares.
---@param numerators number[]|Numbers
---@param denominators number[]|Numbers
---@return AttributeChart? # 분모가 모두 0이면 nil. Nil where all denominators are 0.
function stats.p_chart(numerators, denominators) end

---발생률의 관리도. A chart of rates.
---@param numerators number[]|Numbers
---@param denominators number[]|Numbers
---@return AttributeChart? # 분모가 모두 0이면 nil. Nil where all denominators are 0.
function stats.u_chart(numerators, denominators) end

---두 비율의 차이를 보려면 집단마다 몇 명인가. People in each of two groups to see the change.
---@param first number
---@param second number
---@param power? number 기본 0.8. 0.8 when left out.
---@param level? number 기본 0.05. 0.05 when left out.
---@return integer? # 두 비율이 같으면 nil. Nil where they are the same.
function stats.sample_size(first, second, power, level) end

---@class SmallestChange
---@field rise? number
---@field fall? number

---집단마다 size명으로 볼 수 있는 가장 작은 변화. The smallest change that size people in each group would show.
---@param proportion number
---@param size integer
---@param power? number 기본 0.8. 0.8 when left out.
---@param level? number 기본 0.05. 0.05 when left out.
---@return SmallestChange
function stats.smallest_change(proportion, size, power, level) end

---이만한 점으로 나올 수 있는 가장 작은 p. The smallest p that so many points can give.
---@param before integer
---@param after integer
---@return number
function stats.smallest_p(before, after) end

---변화 뒤에 필요한 가장 적은 점. The fewest points after a change that could show it.
---@param before integer
---@param level? number 기본 0.05. 0.05 when left out.
---@return integer? # 천 개로도 모자라면 nil. Nil where not even a thousand would do.
function stats.fewest_after(before, level) end
