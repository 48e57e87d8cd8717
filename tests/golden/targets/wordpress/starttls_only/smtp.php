<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.mail.me.com';
    $mail->Port = 587;
    $mail->SMTPSecure = 'tls';
    $mail->SMTPAuth = true;
    $mail->Username = 'asha@icloud.com';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'asha@icloud.com';
    $mail->Sender = 'asha@icloud.com';
    $mail->FromName = 'Asha Rao';
});
