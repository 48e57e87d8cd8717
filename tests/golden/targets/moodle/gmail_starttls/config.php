$CFG->smtphosts = 'smtp.gmail.com:587';
$CFG->smtpsecure = 'tls';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@gmail.com';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'asha@gmail.com';
