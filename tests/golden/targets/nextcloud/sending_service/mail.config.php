<?php
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.sendgrid.net',
  'mail_smtpport' => 587,
  'mail_smtpsecure' => '',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'apikey',
  'mail_smtppassword' => 'YOUR-PASSWORD',
  'mail_from_address' => 'noreply',
  'mail_domain' => 'example.in',
];
