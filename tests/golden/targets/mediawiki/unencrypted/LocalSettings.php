$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'mail.example.in',
  'port' => 587,
  'starttls' => false,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'asha@example.in',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@example.in';
$wgEmergencyContact = 'asha@example.in';
