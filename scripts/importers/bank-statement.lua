-- 은행의 거래 내역(입출금 명세) CSV. 은행마다 머리글과 안내 줄이 다르므로 ‘거래일시’ 줄을 찾아 그 아래를 읽습니다.
-- A bank's statement as CSV. Banks differ in headings and in the lines above them, so the row of headings is looked for.
local headings = {
  time = { "거래일시", "거래일자", "거래일", "일시" },
  clock = { "거래시간", "거래시각", "시간" },
  paid = { "출금액", "출금금액", "출금(원)", "찾으신금액", "출금" },
  received = { "입금액", "입금금액", "입금(원)", "맡기신금액", "입금" },
  balance = { "잔액", "거래후잔액", "거래후 잔액", "잔액(원)" },
  member = { "기재내용", "보낸분/받는분", "의뢰인/수취인", "내용", "적요", "거래내용" },
}

-- 머리글의 이름마다 몇째 칸인지. 시각과 금액이 없으면 머리글이 아닙니다.
-- Which field each heading is in; without a time and an amount it is no row of headings.
local function places(fields)
  local found = {}
  for name, words in pairs(headings) do
    for _, word in ipairs(words) do
      for at, field in ipairs(fields) do
        if not found[name] and field:gsub("%s", "") == word:gsub("%s", "") then found[name] = at end
      end
    end
  end
  if found.time and (found.paid or found.received) then return found end
end

local function amount(text)
  local digits = (text or ""):gsub("[,%s원₩]", "")
  return tonumber(digits) or 0
end

return importer {
  id = "bank-statement",
  title = { ko = "은행 거래 내역", en = "Bank statement" },
  source = {
    ko = "여러 은행의 인터넷 뱅킹이 내려주는 거래 내역 CSV의 공통된 모양",
    en = "What the statements that Korean online banking exports as CSV have in common",
  },

  -- 금액은 들어오면 양수, 나가면 음수입니다. member는 통장에 찍힌 이름입니다.
  -- Amounts are positive when money came in. The member is the name printed in the book.
  columns = { time = "time", member = "category", amount = "number", balance = "number" },

  read = function(file)
    local at
    for _, fields in file:fields() do
      if not at then
        at = places(fields)
      else
        local day = fields[at.time] or ""
        if at.clock and fields[at.clock] and fields[at.clock] ~= "" then day = day .. " " .. fields[at.clock] end
        if day:match("^%d%d%d%d") then
          row {
            time = day, member = fields[at.member],
            amount = amount(fields[at.received]) - amount(fields[at.paid]),
            balance = at.balance and amount(fields[at.balance]) or nil,
          }
        elseif day:match("^%d") then
          skip { ko = "날짜가 연도로 시작하지 않습니다", en = "the date does not begin with its year" }
        end
      end
    end
  end,

  examples = {
    {
      given = [[
거래내역조회
계좌번호,123-456-7890
거래일시,적요,출금액,입금액,잔액
2020.07.06 19:30:00,김하늘,0,"30,000","1,030,000"
2020.07.07 09:10:05,도서관 대관,"50,000",0,"980,000"
합계,,"50,000","30,000",
]],
      expect = {
        { time = "2020-07-06T19:30:00", member = "김하늘", amount = 30000, balance = 1030000 },
        { time = "2020-07-07T09:10:05", member = "도서관 대관", amount = -50000, balance = 980000 },
      },
    },
    {
      given = "거래일자\t거래시간\t내용\t찾으신 금액\t맡기신 금액\n2020-07-06\t08:00\t이바다\t\t10000원\n06/07\t\t\t1\t\n",
      expect = { { time = "2020-07-06T08:00", member = "이바다", amount = 10000 } },
      skipped = { 3 },
    },
  },
}
