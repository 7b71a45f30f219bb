return data.activity:where("kind", "글")
