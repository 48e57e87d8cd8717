//! Where the site lives: the folder of its host, and its whole address if that is known.

/// Where the site lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    /// The folder of the host, without its last slash.
    pub(crate) base: String,
    /// Scheme and host, without a slash; nothing for files that may go to any host.
    origin: Option<String>,
}

impl Site {
    /// A site in the folder `public_url`, at `address` if that is not empty.
    ///
    /// # Errors
    ///
    /// The address is none, or it is that of another folder.
    pub(crate) fn at(public_url: &str, address: &str) -> Result<Self, String> {
        let base = public_url.trim_end_matches('/').to_owned();
        if address.is_empty() {
            return Ok(Self { base, origin: None });
        }
        let whole = address.trim_end_matches('/');
        let origin = whole
            .strip_suffix(&base)
            .filter(|origin| is_origin(origin))
            .ok_or_else(|| format!("`{address}` is not the address of a site in `{base}/`"))?;
        Ok(Self { base, origin: Some(origin.to_owned()) })
    }

    /// The whole address of the file or page at `path`, which is seen from the folder of
    /// the site; nothing where the host is not known.
    pub(crate) fn address(&self, path: &str) -> Option<String> {
        let Self { base, origin } = self;
        origin.as_ref().map(|origin| format!("{origin}{base}/{path}"))
    }

    /// The same, or where it is seen from the root of the host.
    pub(crate) fn link(&self, path: &str) -> String {
        self.address(path).unwrap_or_else(|| format!("{}/{path}", self.base))
    }

    /// Whether the host is known.
    pub(crate) const fn is_known(&self) -> bool {
        self.origin.is_some()
    }
}

/// Whether it is a scheme that browsers load pages by, and a host in ASCII.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
    host.is_some_and(|host| !host.is_empty() && host.chars().all(fits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_whole_where_the_address_is_known() {
        for (address, whole) in [
            ("https://example.org/mail/", "https://example.org/mail/en/"),
            ("https://example.org/mail", "https://example.org/mail/en/"),
            ("http://127.0.0.1:8080/mail/", "http://127.0.0.1:8080/mail/en/"),
        ] {
            let site = Site::at("/mail/", address).expect("a site");
            assert_eq!(site.link("en/"), whole);
            assert_eq!(site.address("en/").as_deref(), Some(whole));
        }
    }

    #[test]
    fn links_begin_at_the_root_of_the_host_where_it_is_not() {
        let site = Site::at("/mail/", "").expect("a site");
        assert_eq!(site.link("en/"), "/mail/en/");
        assert_eq!(site.address("en/"), None);
        assert!(!site.is_known());
    }

    #[test]
    fn addresses_of_other_folders_or_of_nothing_are_refused() {
        for (public_url, address) in [
            ("/mail/", "https://example.org/"),
            ("/", "https://example.org/mail/"),
            ("/", "example.org"),
            ("/", "ftp://example.org/"),
            ("/", "https://"),
            ("/", "https://example.org/?a"),
            ("/", "https://\"><script>"),
        ] {
            assert!(Site::at(public_url, address).is_err(), "{address} in {public_url}");
        }
    }
}
