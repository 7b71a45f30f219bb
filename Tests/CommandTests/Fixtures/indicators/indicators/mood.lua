-- The mood of a meeting, as the group rates it on the way out.
return indicator {
  id = "mood", kind = "manual", guardrail = true,
  title = { ko = "모임의 분위기", en = "Mood of the meeting" },
  definition = { ko = "돌아가며 매긴 점수의 평균(1–5)", en = "The mean of what everyone gives it, from 1 to 5" },
  unit = { ko = "점", en = "points" }, better = "higher", per = "meeting",
}
