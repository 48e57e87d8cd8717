$CFG->smtphosts = 'smtp.example.in:587';
$CFG->smtpsecure = 'tls';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@example.in';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'asha@example.in';
