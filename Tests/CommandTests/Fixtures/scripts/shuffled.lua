-- 앞뒤 두 목록의 평균이 우연만으로 이만큼 다를 수 있는가. Whether chance alone sets two means so far apart.
local rows = data.activity:count()
return stats.permutation_test({ 1, 2, 9, rows }, { 3, 8, 20 })
