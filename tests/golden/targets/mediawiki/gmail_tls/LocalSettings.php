$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'ssl://smtp.gmail.com',
  'port' => 465,
  'starttls' => false,
  'IDHost' => 'gmail.com',
  'auth' => true,
  'username' => 'asha@gmail.com',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = 'asha@gmail.com';
$wgEmergencyContact = 'asha@gmail.com';
