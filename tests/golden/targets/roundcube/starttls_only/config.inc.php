$config['imap_host'] = 'ssl://imap.mail.me.com:993';
$config['smtp_host'] = 'tls://smtp.mail.me.com:587';
$config['smtp_user'] = '%u@icloud.com';
$config['smtp_pass'] = '%p';
