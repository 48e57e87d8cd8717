$config['imap_host'] = 'ssl://imap.gmail.com:993';
$config['smtp_host'] = 'tls://smtp.gmail.com:587';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
