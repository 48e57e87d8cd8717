$CFG->smtphosts = 'smtp.gmail.com:465';
$CFG->smtpsecure = 'ssl';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'asha@gmail.com';
$CFG->smtppass = getenv('SMTP_PASSWORD');
$CFG->noreplyaddress = 'asha@gmail.com';
