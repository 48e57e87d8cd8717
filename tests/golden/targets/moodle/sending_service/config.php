$CFG->smtphosts = 'smtp.sendgrid.net:587';
$CFG->smtpsecure = 'tls';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'apikey';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'noreply@example.in';
