            'auto_tls' => false,
