$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'ssl://192.0.2.25',
  'port' => 2465,
  'starttls' => false,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'server@example.in',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'server@example.in';
$wgEmergencyContact = 'server@example.in';
