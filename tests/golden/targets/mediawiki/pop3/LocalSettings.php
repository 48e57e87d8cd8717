$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'ssl://mail.example.in',
  'port' => 465,
  'starttls' => false,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'asha@example.in',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@example.in';
$wgEmergencyContact = 'asha@example.in';
