<?php
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.mail.me.com',
  'mail_smtpport' => 587,
  'mail_smtpsecure' => '',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'asha@icloud.com',
  'mail_smtppassword' => 'YOUR-PASSWORD',
  'mail_from_address' => 'asha',
  'mail_domain' => 'icloud.com',
];
