$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'smtp.sendgrid.net',
  'port' => 587,
  'starttls' => true,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'apikey',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'noreply@example.in';
$wgEmergencyContact = 'noreply@example.in';
