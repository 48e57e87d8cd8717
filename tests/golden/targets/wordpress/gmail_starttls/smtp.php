<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.gmail.com';
    $mail->Port = 587;
    $mail->SMTPSecure = 'tls';
    $mail->SMTPAuth = true;
    $mail->Username = 'asha@gmail.com';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'asha@gmail.com';
    $mail->Sender = 'asha@gmail.com';
});
