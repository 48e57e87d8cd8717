$CFG->smtphosts = 'mail.example.in:587';
$CFG->smtpsecure = '';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@example.in';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'asha@example.in';
