return data.attendance:distinct("member")
