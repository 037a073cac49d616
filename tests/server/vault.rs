//! The keys in their file, and what they close: a stolen database gives nothing away.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use ed25519_dalek::{Signature, VerifyingKey};
use onestop::config;
use onestop::domain::clock::Clock;
use onestop::domain::digits::checked;
use onestop::server::keys::{self, KeysError};
use onestop::server::settings::{Args, File, Settings};
use onestop::server::store::Store;
use onestop::server::vault::{Vault, VaultError, random_number, random_token};
use onestop::server::{Backend, ServerError};
use proptest::prelude::*;
use serde_json::json;
use tempfile::TempDir;

use crate::support::{Database, Visit};

const ABOUT: &str = "card 1 contacts";
const TEXT: &[u8] = b"canary: the bakery on Third Street, applied on Monday";

/// A folder for a file of keys.
struct Place {
    _folder: TempDir,
    path: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("secrets.toml");
        Self { _folder: folder, path }
    }

    fn open(&self) -> Vault {
        Vault::open(&self.path).unwrap()
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }

    /// What is said of a file with this text.
    fn refused(&self, text: &str) -> String {
        fs::write(&self.path, text).unwrap();
        Vault::open(&self.path).unwrap_err().to_string()
    }
}

fn opened(vault: &Vault, sealed: &str) -> Vec<u8> {
    vault.open_sealed(ABOUT, sealed).unwrap().to_vec()
}

#[test]
fn what_is_sealed_opens_where_it_was_sealed_for_and_nowhere_else() {
    let place = Place::new();
    let vault = place.open();
    let sealed = vault.seal(ABOUT, TEXT);
    assert_eq!(opened(&vault, &sealed), TEXT);
    assert_eq!(opened(&place.open(), &sealed), TEXT, "after a restart");
    for elsewhere in ["card 2 contacts", "card 1 hours", "", "card 1 contacts "] {
        assert!(matches!(vault.open_sealed(elsewhere, &sealed), Err(VaultError::Damaged)), "{elsewhere}");
    }
    assert_eq!(opened(&vault, &vault.seal(ABOUT, b"")), b"");
    let stranger = Place::new().open();
    assert!(matches!(stranger.open_sealed(ABOUT, &sealed), Err(VaultError::UnknownKey { .. })));
}

#[test]
fn the_same_text_is_never_sealed_twice_the_same() {
    let place = Place::new();
    let (one, other) = (place.open(), place.open());
    let sealed: BTreeSet<_> =
        [&one, &other].iter().flat_map(|vault| (0..50).map(move |_| vault.seal(ABOUT, TEXT))).collect();
    assert_eq!(sealed.len(), 100);
    let nonces: BTreeSet<_> = sealed.iter().map(|text| text[20..52].to_owned()).collect();
    assert_eq!(nonces.len(), 100);
}

#[test]
fn every_changed_or_missing_byte_is_noticed() {
    let vault = Place::new().open();
    let sealed = vault.seal(ABOUT, TEXT);
    for place in 0..sealed.len() {
        for other in [b'A', b'b', b'0', b'.', b'_', b'='] {
            let mut bytes = sealed.clone().into_bytes();
            if bytes[place] != other {
                bytes[place] = other;
                assert!(vault.open_sealed(ABOUT, &String::from_utf8(bytes).unwrap()).is_err(), "byte {place}");
            }
        }
        assert!(vault.open_sealed(ABOUT, &sealed[..place]).is_err(), "the first {place} bytes");
    }
    assert!(vault.open_sealed(ABOUT, &format!("{sealed}A")).is_err());
}

#[test]
fn any_bytes_are_sealed_and_opened() {
    let vault = Place::new().open();
    proptest!(|(about in ".{0,40}", bytes in any::<Vec<u8>>(), rubbish in ".{0,120}")| {
        let sealed = vault.seal(&about, &bytes);
        prop_assert!(sealed.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert_eq!(vault.open_sealed(&about, &sealed).unwrap().to_vec(), bytes);
        prop_assert!(vault.open_sealed(&about, &rubbish).is_err());
    });
}

#[test]
fn a_rotated_vault_opens_the_old_and_seals_with_the_new() {
    let place = Place::new();
    let running = place.open();
    let before = running.seal(ABOUT, TEXT);
    assert!(!running.is_old(&before));

    let rotated = Vault::rotate(&place.path).unwrap();
    assert!(rotated.is_old(&before) && running.is_old(&before), "a running server notices, too");
    assert_eq!(opened(&rotated, &before), TEXT);
    let after = rotated.seal(ABOUT, TEXT);
    assert!(!rotated.is_old(&after));
    assert_eq!(opened(&running, &after), TEXT);
    assert_eq!(Vault::key_of(&running.seal(ABOUT, TEXT)), Vault::key_of(&after));
    assert_eq!((rotated.public(), rotated.mac("token", b"x")), (running.public(), running.mac("token", b"x")));

    let used = BTreeSet::from([Vault::key_of(&before).unwrap().to_owned()]);
    let kept = Vault::retire(&place.path, &used).unwrap();
    assert_eq!(opened(&kept, &before), TEXT, "a key that is used stays");
    let retired = Vault::retire(&place.path, &BTreeSet::new()).unwrap();
    for vault in [&retired, &running] {
        let error = vault.open_sealed(ABOUT, &before).unwrap_err();
        let (says, id) = (error.to_string(), Vault::key_of(&before).unwrap());
        assert!(says.contains(id) && says.contains("secrets.toml") && says.contains("copy"), "{says}");
        assert_eq!(opened(vault, &after), TEXT);
    }
}

#[test]
fn keys_that_many_make_and_rotate_at_once_are_the_same_for_all() {
    let place = Place::new();
    let sealed: Vec<_> = std::thread::scope(|scope| {
        let one = || {
            let vault = place.open();
            let first = vault.seal(ABOUT, TEXT);
            (first, Vault::rotate(&place.path).unwrap().seal(ABOUT, TEXT))
        };
        let all: Vec<_> = (0..8).map(|_| scope.spawn(one)).collect();
        all.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let vault = place.open();
    for (first, second) in &sealed {
        assert_eq!((opened(&vault, first), opened(&vault, second)), (TEXT.to_vec(), TEXT.to_vec()));
    }
    assert_eq!(place.text().matches("[[sealing]]").count(), 9, "no key is lost");
    let left = fs::read_dir(place.path.parent().unwrap()).unwrap().count();
    assert_eq!(left, 1, "nothing else stays in the folder");
}

#[test]
fn what_is_not_sealed_here_is_old() {
    let vault = Place::new().open();
    for text in
        ["", "v1", "v1..", "v1.0123456789abcdef", "v1.0123456789ABCDEF.x", "v2.0123456789abcdef.x", "plain text"]
    {
        assert_eq!(Vault::key_of(text), None, "{text}");
        assert!(vault.is_old(text), "{text}");
        assert!(matches!(vault.open_sealed(ABOUT, text), Err(VaultError::Damaged)), "{text}");
    }
}

#[test]
fn the_file_is_for_its_owner_only() {
    let place = Place::new();
    let vault = place.open();
    Vault::rotate(&place.path).unwrap();
    assert_eq!(fs::metadata(&place.path).unwrap().permissions().mode() & 0o777, 0o600);
    for mode in [0o640, 0o604, 0o644, 0o660] {
        fs::set_permissions(&place.path, fs::Permissions::from_mode(mode)).unwrap();
        let error = Vault::open(&place.path).unwrap_err();
        let says = error.to_string();
        assert!(matches!(error, VaultError::Exposed { .. }), "{says}");
        assert!(says.contains(&format!("mode {mode:o}")) && says.contains("chmod 600"), "{says}");
    }
    fs::set_permissions(&place.path, fs::Permissions::from_mode(0o400)).unwrap();
    assert_eq!(opened(&place.open(), &vault.seal(ABOUT, TEXT)), TEXT, "to read it is enough");
}

#[test]
fn a_broken_file_says_what_to_do_and_none_of_its_keys() {
    let place = Place::new();
    let vault = place.open();
    let text = place.text();
    let key = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap();
        line.split('"').nth(1).unwrap().to_owned()
    };
    let (pepper, sealing) = (key("pepper"), key("key"));
    let block = text[text.find("[[sealing]]").unwrap()..].to_owned();
    let line = |part: &str| text[..text.find(part).unwrap()].matches('\n').count() + 1;
    for (broken, at) in [
        (String::new(), 1),
        (text.replace("pepper", "peper"), line("pepper")),
        (text.replace(&pepper, &pepper[1..]), line("pepper")),
        (text.replace(&sealing, &format!("{sealing}!")), line("key = ")),
        (text.replace(&sealing, "=\" \"="), line("key = ")),
        (text.replace(&block, "sealing = []\n"), 1),
        (format!("{text}{block}"), line("[[sealing]]")),
        (text.replace("id = \"", "id = \"x"), line("[[sealing]]")),
    ] {
        let says = place.refused(&broken);
        assert!(says.contains(&format!("secrets.toml, line {at}: ")), "line {at}: {says}");
        assert!(says.contains("Allowed: pepper, signing") && says.contains("copy"), "{says}");
        assert!(!says.contains(&pepper[1..]) && !says.contains(&sealing) && !says.contains('\n'), "{says}");
        assert_eq!(opened(&vault, &vault.seal(ABOUT, TEXT)), TEXT, "a running server goes on");
        assert!(matches!(Vault::rotate(&place.path), Err(VaultError::Malformed { .. })));
    }
    fs::write(&place.path, &text).unwrap();
    assert_eq!(opened(&place.open(), &vault.seal(ABOUT, TEXT)), TEXT, "put back from its copy");
}

#[test]
fn a_place_without_a_file_says_what_to_do() {
    let place = Place::new();
    for result in [Vault::rotate(&place.path), Vault::retire(&place.path, &BTreeSet::new())] {
        let says = result.unwrap_err().to_string();
        assert!(says.contains("cannot read the keys") && says.contains("[secrets]"), "{says}");
    }
    assert!(!place.path.exists(), "nothing is rotated that was not there");
    let says = Vault::open(&place.path.join("missing/secrets.toml")).unwrap_err().to_string();
    assert!(says.contains("cannot write the keys") && says.contains("[secrets]"), "{says}");
}

#[test]
fn a_mac_is_for_its_purpose_and_its_site() {
    let place = Place::new();
    let vault = place.open();
    let macs = [
        vault.mac("token", b"x"),
        vault.mac("token", b"y"),
        vault.mac("tokenx", b""),
        vault.mac("code", b"x"),
        Place::new().open().mac("token", b"x"),
    ];
    assert_eq!(BTreeSet::from(macs).len(), macs.len());
    assert_eq!(place.open().mac("token", b"x"), macs[0], "after a restart");
}

#[test]
fn anybody_with_the_public_key_checks_a_signature() {
    let place = Place::new();
    let vault = place.open();
    let public = VerifyingKey::from_bytes(&vault.public()).unwrap();
    let signature = Signature::from_bytes(&vault.sign(TEXT));
    assert!(public.verify_strict(TEXT, &signature).is_ok());
    assert!(public.verify_strict(&TEXT[1..], &signature).is_err());
    let stranger = Signature::from_bytes(&Place::new().open().sign(TEXT));
    assert!(public.verify_strict(TEXT, &stranger).is_err());
    assert_eq!(place.open().public(), vault.public(), "after a restart");
}

#[test]
fn tokens_and_numbers_are_each_another() {
    let tokens: BTreeSet<_> = (0..500).map(|_| random_token().unwrap()).collect();
    assert_eq!(tokens.len(), 500);
    assert!(tokens.iter().all(|token| token.len() == 26 && token.bytes().all(|letter| letter.is_ascii_alphanumeric())));
    let numbers: BTreeSet<_> = (0..500).map(|_| random_number(11).unwrap()).collect();
    assert_eq!(numbers.len(), 500);
    assert!(numbers.iter().all(|number| number.len() == 12 && checked(number).is_some()));
    assert!((0..10).all(|digit| numbers.iter().any(|number| number.starts_with(char::from(b'0' + digit)))));
}

#[test]
fn a_shown_vault_shows_nothing() {
    assert_eq!(format!("{:?}", Place::new().open()), "Vault");
}

#[test]
fn the_site_says_where_the_keys_are() {
    let args = Args { data_dir: Some("/data".into()), ..Args::default() };
    let settings = |text: &str| Settings::resolve(&args, &toml::from_str::<File>(text).unwrap(), Clock::system());
    assert_eq!(settings("").unwrap().secrets.to_str(), Some("/data/secrets.toml"));
    let named = settings("[secrets]\nfile = \"/etc/onestop/secrets.toml\"").unwrap();
    assert_eq!(named.secrets.to_str(), Some("/etc/onestop/secrets.toml"));
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("site.toml");
    fs::write(&path, "[secrets]\nfiel = \"x\"").unwrap();
    let error = config::read::<File>(Some(&path)).unwrap_err().to_string();
    assert!(error.contains("line 2") && error.contains("`file`"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backend_keeps_its_keys_and_does_not_open_without_them() {
    let database = Database::sqlite();
    let sealed = Backend::open(database.settings.clone()).await.unwrap().vault.seal(ABOUT, TEXT);
    assert_eq!(opened(&Vault::open(&database.settings.secrets).unwrap(), &sealed), TEXT);
    assert!(database.settings.secrets.starts_with(database.folder.path()));
    fs::write(&database.settings.secrets, "").unwrap();
    let error = Backend::open(database.settings.clone()).await.unwrap_err();
    assert!(matches!(error, ServerError::Keys(KeysError::Vault(VaultError::Malformed { .. }))), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_goes_with_its_own_keys_only() {
    let database = Database::sqlite();
    let settings = database.settings.clone();
    let kept = settings.secrets.with_extension("kept");
    drop(Backend::open(settings.clone()).await.unwrap());

    fs::rename(&settings.secrets, &kept).unwrap();
    let error = Backend::open(settings.clone()).await.unwrap_err();
    assert!(matches!(error, ServerError::Keys(KeysError::Missing { .. })), "{error}");
    assert!(!settings.secrets.exists(), "no new keys come in the place of those that are missing");

    Vault::open(&settings.secrets).unwrap();
    let error = Backend::open(settings.clone()).await.unwrap_err();
    assert!(matches!(error, ServerError::Keys(KeysError::Others { .. })), "{error}");
    assert!(error.to_string().contains("secrets renew"), "it says what to do");

    fs::rename(&kept, &settings.secrets).unwrap();
    Backend::open(settings).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_are_lost_are_renewed_and_take_with_them_what_they_closed() {
    let database = Database::sqlite();
    let settings = database.settings.clone();
    let (number, database) = {
        let site = database.site().await;
        let visit = Visit::with_new_card(&site, "Front").await;
        (visit.number().to_owned(), site.database)
    };
    fs::remove_file(&settings.secrets).unwrap();
    let store = Store::open(&settings.database).await.unwrap();
    let renewed = keys::renew(&store, &settings).await.unwrap();
    assert_eq!((renewed.cards, renewed.bookings), (1, 0));
    assert!(keys::open(&store, &settings).await.is_ok());
    store.close().await;

    let site = database.site().await;
    let visit = Visit::with_new_card(&site, "Front").await;
    let before = visit.post("/sign-in", &json!({ "number": number, "pin": "482915" })).await;
    assert_eq!(before.json()["code"], "wrong_pin", "the card is there no more");
}
