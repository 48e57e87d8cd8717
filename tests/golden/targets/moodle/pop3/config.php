$CFG->smtphosts = 'mail.example.in:465';
$CFG->smtpsecure = 'ssl';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@example.in';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'asha@example.in';
