$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'smtp.mail.me.com',
  'port' => 587,
  'starttls' => true,
  'IDHost' => 'icloud.com',
  'auth' => true,
  'username' => 'asha@icloud.com',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@icloud.com';
$wgEmergencyContact = 'asha@icloud.com';
