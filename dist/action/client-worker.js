import '../clients/index.js'
