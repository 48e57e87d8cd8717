$config['imap_host'] = 'tls://imap.example.in:143';
$config['smtp_host'] = 'tls://smtp.example.in:587';
$config['smtp_user'] = '%u@example.in';
$config['smtp_pass'] = '%p';
