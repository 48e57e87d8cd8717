$config['imap_host'] = 'ssl://imap.example.in:993';
$config['smtp_host'] = 'ssl://smtp.example.in:465';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
