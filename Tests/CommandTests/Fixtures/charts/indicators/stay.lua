return indicator {
  id = "stay", title = { ko = "다시 온 비율", en = "Return share" }, kind = "manual", unit = "%", better = "higher",
  per = "meeting",
}
