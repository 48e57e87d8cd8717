<?php
use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = 'mail.example.in';
$mail->Port = 587;
$mail->SMTPSecure = '';
$mail->SMTPAutoTLS = false;
$mail->SMTPAuth = true;
$mail->Username = 'asha@example.in';
$mail->Password = getenv('SMTP_PASSWORD');

$mail->CharSet = PHPMailer::CHARSET_UTF8;
$address = 'asha@example.in';
$name = '';

$mail->setFrom($address, $name);
$mail->addAddress($address, $name);
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
