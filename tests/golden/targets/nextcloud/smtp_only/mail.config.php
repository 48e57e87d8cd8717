<?php
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => '192.0.2.25',
  'mail_smtpport' => 2465,
  'mail_smtpsecure' => 'ssl',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'server@example.in',
  'mail_smtppassword' => 'YOUR-PASSWORD',
  'mail_from_address' => 'server',
  'mail_domain' => 'example.in',
];
