-- 가져오기 형식 하나. 고칠 때마다 ‘moim script test importers/my-importer.lua’로 시험하세요.
-- One format to import. After each change, test it with ‘moim script test importers/my-importer.lua’.
-- 쓰기: moim data import 파일 --as 이름 --with my-importer. To use it: moim data import FILE --as NAME --with my-importer.
return importer {
  -- 파일 이름과 같은 id. The id, which is the name of the file.
  id = "my-importer",

  title = { ko = "새 형식", en = "New format" },

  -- 열과 그 종류: time, category, number, text, boolean. 시각을 담는 time은 꼭 있어야 하고, member는 사람의 이름이며 id로 바뀝니다.
  -- Columns and their kinds. There must be a time; member is a person's name and becomes an id.
  -- text 열은 --keep-text 없이는 길이만 남습니다. Of a text column only the length stays without --keep-text.
  columns = { time = "time", member = "category", amount = "number" },

  -- 파일을 한 줄씩 읽습니다. 쉼표로 나뉜 파일이면 file:lines() 대신 file:fields(",")가 칸의 목록을 줍니다.
  -- Reads the file line by line. For delimited files file:fields(",") gives lists of fields instead of lines.
  read = function(file)
    for _, line in file:lines() do
      -- 2020-07-06 김하늘 12,000
      local day, name, amount = line:match("^(%d+-%d+-%d+)%s+(.-)%s+([%d,]+)$")
      if day then
        -- 시각과 숫자는 글 그대로 주어도 됩니다. Times and numbers may be given as the texts they are.
        row { time = day, member = name, amount = amount }
      elseif line:match("%S") then
        -- 읽을 수 없는 줄은 까닭과 함께 알립니다. A line that cannot be read is reported with the reason.
        skip { ko = "날짜, 이름, 금액의 차례가 아닙니다", en = "not a date, a name and an amount" }
      end
    end
  end,

  -- 예는 이 형식의 시험입니다: given에서 expect의 행이 나오고 skipped의 줄은 건너뛰어야 합니다.
  -- Examples are its tests: of what is given these rows must come, and these lines be skipped.
  examples = {
    {
      given = "2020-07-06 김하늘 12,000\n2020-07-07 이 바다 500\n",
      expect = {
        { time = "2020-07-06", member = "김하늘", amount = 12000 },
        { time = "2020-07-07", member = "이 바다", amount = 500 },
      },
    },
    {
      given = "합계\n2020-07-06 김하늘 1\n",
      expect = { { time = "2020-07-06", member = "김하늘", amount = 1 } },
      skipped = { 1 },
    },
  },
}
