$CFG->smtphosts = 'smtp.example.in:465';
$CFG->smtpsecure = 'ssl';
$CFG->smtpauthtype = 'PLAIN';
$CFG->smtpuser = 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !';
$CFG->smtppass = 'YOUR-PASSWORD';
$CFG->noreplyaddress = '-a$b`c\'d{e}|#&@example.in';
