$config['imap_host'] = 'ssl://imap.gmail.com:993';
$config['smtp_host'] = 'ssl://smtp.gmail.com:465';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
