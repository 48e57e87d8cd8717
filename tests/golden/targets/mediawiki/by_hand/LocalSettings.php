$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'smtp.example.in',
  'port' => 587,
  'starttls' => true,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'asha@example.in',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@example.in';
$wgEmergencyContact = 'asha@example.in';
