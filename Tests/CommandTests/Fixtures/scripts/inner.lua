return { steps = { { check = function() end } } }
