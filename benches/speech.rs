//! How soon the voice is heard and how soon it is silent, with the real espeak-ng: `cargo bench --bench speech`.
//!
//! ALSA writes into a pipe in place of a sound card, so that no sound is needed: the first sound is the first sample
//! there that is not zero. What a card adds to it is not counted. The pipe is not read on, so the voice goes on
//! speaking until it is hushed.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::fs::{self, File};
use std::io::Read;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use onestop::i18n::Language;
use onestop::kiosk::speech::{Engine, Settings, USUAL_RATE, USUAL_VOLUME, Utterance, engine};

/// How often each is measured.
const TIMES: u8 = 100;
/// Between utterances, as when someone presses key after key: the next process comes to be ready.
const PAUSE: Duration = Duration::from_millis(80);

const SENTENCES: [(Language, &str); 3] = [
    (Language::English, "Forklift operator. Dayton, Ohio. Seventeen dollars and fifty cents an hour. "),
    (Language::Spanish, "Operador de montacargas. Diecisiete dólares con cincuenta centavos por hora. "),
    (Language::Arabic, "سائق رافعة شوكية. سبعة عشر دولارًا وخمسون سنتًا في الساعة. "),
];

/// espeak-ng without a sound card.
struct Stand {
    folder: tempfile::TempDir,
}

impl Stand {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (sound, alsa) = (at("sound"), at("asound.conf"));
        assert!(Command::new("mkfifo").arg(&sound).status().unwrap().success());
        let file = sound.display();
        let device = format!("pcm.!default {{ type file slave.pcm null file \"{file}\" format raw }}");
        fs::write(&alsa, format!("{device}\npcm.null {{ type null }}\n")).unwrap();
        let (alsa, nobody) = (alsa.display(), at("no-pulse"));
        let nobody = nobody.display();
        let script = format!(
            "#!/bin/sh\nexport ALSA_CONFIG_PATH='{alsa}' PULSE_SERVER='unix:{nobody}'\nexec espeak-ng \"$@\"\n"
        );
        fs::write(at("voice"), script).unwrap();
        assert!(Command::new("chmod").arg("+x").arg(at("voice")).status().unwrap().success());
        Self { folder }
    }

    /// From the order to speak to the first sound, and from the order to be silent to the end of the process.
    fn measure(&self, voice: &dyn Engine, utterance: Utterance) -> (Duration, Duration) {
        // Whatever was in the pipe is gone when nobody has it open. Open for both, so that opening it waits for nobody.
        let mut sound = File::options().read(true).write(true).open(self.folder.path().join("sound")).unwrap();
        let begun = Instant::now();
        drop(voice.say(utterance));
        let mut samples = [0; 4096];
        loop {
            let length = sound.read(&mut samples).unwrap();
            if samples[..length].iter().any(|byte| *byte != 0) {
                break;
            }
        }
        let heard = begun.elapsed();
        thread::sleep(PAUSE);
        let hushed = Instant::now();
        voice.hush();
        (heard, hushed.elapsed())
    }
}

fn main() {
    if Command::new("espeak-ng").arg("--version").output().is_err() {
        println!("skipped: espeak-ng is not there (Debian: apt install espeak-ng)");
        return;
    }
    let stand = Stand::new();
    let program = stand.folder.path().join("voice");
    let voice = engine(&Settings { program, ..Settings::default() });
    println!("{:<44}{:>12}{:>12}{:>12}", "milliseconds", "p50", "p95", "most");
    let mut silences = Vec::new();
    for (language, sentence) in SENTENCES {
        let text = sentence.repeat(60);
        let utterance = |rate| Utterance { text: text.clone(), language, volume: USUAL_VOLUME, rate, interrupt: true };
        // The process that is ready speaks another language.
        stand.measure(&*voice, utterance(USUAL_RATE));
        let mut row = |name: &str, rate: fn(u8) -> u8| {
            let times = (0..TIMES).map(|time| stand.measure(&*voice, utterance(rate(time))));
            let (heard, silent): (Vec<_>, Vec<_>) = times.unzip();
            silences.extend(silent);
            report(&format!("{name}, {}", language.name()), heard);
        };
        row("to the first sound", |_| USUAL_RATE);
        row("the same with another rate each", |time| 1 + time % 9);
    }
    report("from hush to silence", silences);
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!("{name:<44}{:>12.2}{:>12.2}{:>12.2}", at(50), at(95), at(100));
}
