$CFG->smtphosts = '192.0.2.25:2465';
$CFG->smtpsecure = 'ssl';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'server@example.in';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'server@example.in';
