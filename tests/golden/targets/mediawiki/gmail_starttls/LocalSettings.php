$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'smtp.gmail.com',
  'port' => 587,
  'starttls' => true,
  'IDHost' => 'gmail.com',
  'auth' => true,
  'username' => 'asha@gmail.com',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@gmail.com';
$wgEmergencyContact = 'asha@gmail.com';
