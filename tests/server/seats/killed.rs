//! The same while servers are killed in the middle of it and started again: what was said is still so.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use onestop::api::meetings::Booking;
use onestop::domain::meeting::{BookingState, MeetingId};
use serde_json::{Value, json};

use super::{CLIENTS, Dice, Known, SEATS, SOON, many, nobody_is_wronged};
use crate::program::{Served, program};
use crate::support::{Database, Desk, SOURCE, code, key, meeting, on_both};

on_both!(a_server_that_is_killed_forgets_nobody);

/// How long a client waits before it asks a server again that did not answer.
const PAUSE: Duration = Duration::from_millis(20);

/// What all clients share.
struct Hall {
    addresses: Vec<String>,
    kiosk: String,
    meetings: [MeetingId; 2],
    tries: u32,
    tried: AtomicU32,
    killed_often_enough: AtomicBool,
    /// Goes up with each request and each answer.
    time: AtomicU32,
    /// Requests that broke off.
    broken: AtomicU32,
}

/// What a request asks for, beyond its path.
#[derive(Default)]
struct Ask {
    key: Option<String>,
    body: Option<Value>,
}

impl Hall {
    fn tick(&self) -> u32 {
        self.time.fetch_add(1, Ordering::SeqCst)
    }

    /// Asks any server, again and again, as kiosks do, until one has answered.
    fn ask(&self, dice: &mut Dice, method: &str, below: &str, ask: &Ask) -> (u16, Value) {
        loop {
            let at = usize::try_from(dice.roll(self.addresses.len() as u64)).unwrap();
            match self.send(&self.addresses[at], method, below, ask) {
                Ok((status, body)) if status != 503 => return (status, body),
                Ok(_) => {}
                Err(_) => {
                    self.broken.fetch_add(1, Ordering::Relaxed);
                }
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn send(&self, address: &str, method: &str, below: &str, ask: &Ask) -> io::Result<(u16, Value)> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let body = ask.body.as_ref().map(Value::to_string).unwrap_or_default();
        let key = ask.key.as_ref().map(|key| format!("idempotency-key: {key}\r\n")).unwrap_or_default();
        let length = body.len();
        let request = format!(
            "{method} /api/v1{below} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: Bearer {}\r\n\
             {key}content-type: application/json\r\ncontent-length: {length}\r\n",
            self.kiosk
        );
        write!(stream, "{request}\r\n{body}")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(cut)?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or_else(cut)?;
        Ok((status, serde_json::from_str(body).map_err(|_| cut())?))
    }

    fn booking(&self, dice: &mut Dice, method: &str, below: &str, ask: &Ask) -> Option<Booking> {
        let (status, body) = self.ask(dice, method, below, ask);
        if status == 409 {
            assert_eq!(body["code"], "meeting_full");
            return None;
        }
        assert!(matches!(status, 200 | 201), "{body}");
        Some(serde_json::from_value(body).unwrap())
    }
}

/// One client among many: takes a seat, moves, gives it back, and again. What it has in the end.
fn one_of_many(hall: &Hall, number: u32) -> Option<Known> {
    let mut dice = Dice(u64::from(number) + 1);
    let mut known: Option<Known> = None;
    loop {
        let tried = hall.tried.fetch_add(1, Ordering::Relaxed);
        if tried >= hall.tries && hall.killed_often_enough.load(Ordering::Relaxed) {
            return known;
        }
        let Some(has) = &mut known else {
            let wanted = &hall.meetings[usize::from(dice.roll(5) == 0)];
            let asked = hall.tick();
            let ask = Ask { key: Some(key(tried)), body: Some(json!({ "name": "Rosa" })) };
            let booking = hall.booking(&mut dice, "POST", &format!("/meetings/{wanted}/bookings"), &ask).unwrap();
            known = Some(Known { booking, asked, answered: hall.tick(), moved: false });
            continue;
        };
        let path = format!("/bookings/{}", code(&has.booking));
        match dice.roll(10) {
            0..4 => {
                let cancelled = hall.booking(&mut dice, "DELETE", &path, &Ask::default()).unwrap();
                assert_eq!(cancelled.state, BookingState::Cancelled);
                known = None;
            }
            4..7 => {
                let to = &hall.meetings[usize::from(has.booking.meeting.id == hall.meetings[0])];
                let ask = Ask { body: Some(json!({ "meeting": to })), ..Ask::default() };
                if let Some(moved) = hall.booking(&mut dice, "POST", &format!("{path}/move"), &ask) {
                    assert_eq!((&moved.meeting.id, moved.state), (to, BookingState::Confirmed));
                    *has = Known { booking: moved, moved: true, ..*has };
                }
            }
            _ => {
                let now = hall.booking(&mut dice, "GET", &path, &Ask::default()).unwrap();
                assert_eq!(now.meeting.id, has.booking.meeting.id, "nobody is moved by another");
                let lost = has.booking.state == BookingState::Confirmed && now.state != BookingState::Confirmed;
                assert!(!lost, "a seat that was told is kept");
                has.booking = now;
            }
        }
    }
}

async fn a_server_that_is_killed_forgets_nobody(database: Database) {
    let servers = if database.address.contains("://") { 2 } else { 1 };
    let meetings = [meeting("A", SOON, SEATS), meeting("B", SOON, SEATS)];
    let site = database.site().await;
    let now = site.backend.settings.clock.now();
    site.backend.store.put_meetings(&meetings, SOURCE, now).await.unwrap();
    let desk = Desk::of_guests(&site, "By the door").await;
    let folders: Vec<_> = (0..servers).map(|_| tempfile::TempDir::new().unwrap()).collect();
    let start = |server: usize, listen: &str| {
        let folder = folders[server].path();
        let config = folder.join("onestop.toml");
        let secrets = site.database.settings.secrets.display();
        std::fs::write(&config, format!("[secrets]\nfile = {:?}\n", secrets.to_string())).unwrap();
        let mut command = program();
        command.args(["serve", "--samples", "false", "--log", "info", "--listen", listen]);
        command.args(["--database", &site.database.address]).arg("--data-dir").arg(folder).arg("--config").arg(config);
        command.env("ONESTOP_NOW", "2026-01-10T12:00:00Z");
        Served::start(command)
    };
    let mut running: Vec<_> = (0..servers).map(|server| start(server, "127.0.0.1:0")).collect();
    let hall = Arc::new(Hall {
        addresses: running.iter().map(|served| served.address.clone()).collect(),
        kiosk: desk.kiosk().to_owned(),
        meetings: meetings.map(|meeting| meeting.id),
        tries: if many() { 10_000 } else { 300 },
        tried: AtomicU32::new(0),
        killed_often_enough: AtomicBool::new(false),
        time: AtomicU32::new(0),
        broken: AtomicU32::new(0),
    });
    let all = Arc::new(Mutex::new(Vec::new()));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (hall, all) = (Arc::clone(&hall), Arc::clone(&all));
            std::thread::spawn(move || {
                let known = one_of_many(&hall, number);
                all.lock().unwrap().extend(known);
            })
        })
        .collect();
    let kills = if many() { 10 } else { 3 };
    let mut dice = Dice(7);
    for kill in 0..kills {
        tokio::time::sleep(Duration::from_millis(300 + dice.roll(900))).await;
        let server = kill % servers;
        // Dropped, it is killed: SIGKILL leaves it no moment to put anything in order.
        drop(running.remove(server));
        tokio::time::sleep(Duration::from_millis(dice.roll(200))).await;
        running.insert(server, tokio::task::block_in_place(|| start(server, &hall.addresses[server])));
    }
    hall.killed_often_enough.store(true, Ordering::Relaxed);
    tokio::task::block_in_place(|| clients.into_iter().for_each(|client| client.join().unwrap()));
    assert!(hall.broken.load(Ordering::Relaxed) > 0, "nobody noticed that a server was killed");
    let mut all = std::mem::take(&mut *all.lock().unwrap());
    nobody_is_wronged(&site, &desk, &hall.meetings, &mut all).await;
}
