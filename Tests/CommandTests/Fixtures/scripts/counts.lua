-- What there is, in one look.
print("rows", #data.activity, ...)
return {
  rows = data.activity:count(), people = data.activity:distinct("member"),
  posts = ratio(data.activity:where("kind", "글"):count(), data.activity:count()),
  exact = 9007199254740993, third = 1 / 3,
}
