//! Which provider a domain belongs to: what is known, what is not, and whether it matters how many there are.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dakiya::providers::find::{Domains, Found, by_exchanger, find};

criterion_group!(benches, finding, size);
criterion_main!(benches);

/// Each measures one question. The table is made before: the first question asks
/// for it.
fn finding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("find");
    for (name, domain) in [
        ("exact", "rediffmail.com"),
        ("subdomain", "students.iitb.gmail.com"),
        ("brand", "yahoo.co.ke"),
        ("misspelt", "gmial.com"),
        ("misspelt twice", "hotmal.con"),
        ("not known", "example.org"),
        ("not known, long", "a.rather.long.domain.name.of.somebody.example"),
    ] {
        let certain = matches!(find(domain), Found::Known(_));
        assert_eq!(certain, matches!(name, "exact" | "subdomain" | "brand"), "{domain}");
        group.bench_function(name, |bencher| bencher.iter(|| find(black_box(domain))));
    }
    group.bench_function("exchanger", |bencher| {
        bencher.iter(|| by_exchanger(black_box("alt1.aspmx.l.google.com")));
    });
    group.finish();
}

/// Each measures one question to tables of different size, by going round what
/// is in them.
fn size(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("of domains");
    for size in [10, 200, 5000] {
        let names: Vec<&'static str> =
            (0..size).map(|n| &*format!("mail{n}.example").leak()).collect();
        let domains: Domains<_> = names.iter().copied().zip(0..).collect();
        group.bench_function(size.to_string(), |bencher| {
            let mut names = names.iter().cycle();
            bencher.iter(|| domains.covering(black_box(names.next().copied().unwrap_or_default())));
        });
    }
    group.finish();
}
