require('os')
