$CFG->smtphosts = 'smtp.mail.me.com:587';
$CFG->smtpsecure = 'tls';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@icloud.com';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = 'asha@icloud.com';
