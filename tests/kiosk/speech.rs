//! The voice by itself: what it says, how soon it is silent, and what it leaves behind.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use iced::futures::StreamExt as _;
use onestop::i18n::Language;
use onestop::kiosk::speech::headphones::{Watch, watch};
use onestop::kiosk::speech::{Ending, Engine, Fault, Kind, Settings, Speaking, USUAL_RATE, USUAL_VOLUME, Utterance};
use onestop::kiosk::speech::{PACE, engine};
use tempfile::TempDir;

/// Waits for the end of an utterance or the next change; the voice itself is asked outside of any async runtime.
fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn utterance(language: Language, text: &str) -> Utterance {
    Utterance { text: text.to_owned(), language, volume: USUAL_VOLUME, rate: USUAL_RATE, interrupt: true }
}

/// Lets others work until something is so, which must be soon.
fn until(what: &str, mut so: impl FnMut() -> bool) {
    let since = Instant::now();
    while !so() {
        assert!(since.elapsed() < Duration::from_secs(20), "in vain: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// How a process is, as `/proc` has it: `S` asleep, `T` held, `Z` ended and not cleared away; none once it is gone.
fn state(process: &str) -> Option<char> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

/// A program in place of espeak-ng, which writes down how it was started and what it was told.
struct Stand {
    folder: TempDir,
}

/// What a [`Stand`] goes on to do when it has its text: nothing, or speak for as long as anyone may wait.
const BRIEF: &str = "exit 0";
const LONG: &str = r#"sleep 600 & echo $! >> "$here/children"; wait"#;

impl Stand {
    fn new(then: &str) -> Self {
        let stand = Self { folder: tempfile::tempdir().unwrap() };
        let script = format!(
            "#!/bin/sh\nhere=$(dirname \"$0\")\nexport here\necho \"$$ $*\" >> \"$here/started\"\n\
             cat > \"$here/text.$$\"\nmv \"$here/text.$$\" \"$here/said.$$\"\n{then}\n"
        );
        // Not through a file of this process: one that another thread's child holds open for writing cannot be run.
        let mut writer = Command::new("sh");
        writer.args(["-c", "cat > \"$0\" && chmod +x \"$0\""]).arg(stand.program()).stdin(Stdio::piped());
        let mut writer = writer.spawn().unwrap();
        writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        assert!(writer.wait().unwrap().success());
        stand
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("voice")
    }

    fn engine(&self) -> Arc<dyn Engine> {
        engine(&Settings { program: self.program(), ..Settings::default() })
    }

    fn lines(&self, file: &str) -> Vec<String> {
        fs::read_to_string(self.folder.path().join(file)).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// The processes that were started, as their numbers and arguments.
    fn started(&self) -> Vec<(String, String)> {
        let split = |line: String| line.split_once(' ').map(|(id, arguments)| (id.to_owned(), arguments.to_owned()));
        self.lines("started").into_iter().filter_map(split).collect()
    }

    /// The number of the process that was started as the `count`th.
    fn process(&self, count: usize) -> String {
        until("a process starts", || self.started().len() >= count);
        self.started()[count - 1].0.clone()
    }

    /// What a process was told, once it has been told all of it.
    fn told(&self, process: &str) -> String {
        let file = self.folder.path().join(format!("said.{process}"));
        until("the text arrives", || file.exists());
        fs::read_to_string(file).unwrap()
    }

    /// Says the first thing, in a process that speaks on: its number, with what will come of it.
    fn speaks(&self, voice: &dyn Engine, text: &str) -> (String, Speaking) {
        let process = self.process(1);
        let speaking = voice.say(utterance(Language::English, text));
        assert_eq!(self.told(&process), text);
        until("it speaks", || !self.lines("children").is_empty());
        (process, speaking)
    }
}

#[test]
fn a_transcript_has_a_line_for_each_utterance() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("spoken.jsonl");
    let kind: Kind = format!("transcript:{}", file.display()).parse().unwrap();
    let voice = engine(&Settings { engine: kind, ..Settings::default() });
    let first = voice.say(utterance(Language::English, &"Welcome. ".repeat(500)));
    let second = voice.say(utterance(Language::Arabic, "ابحث عن \u{2068}\"Onestop\"\u{2069}"));
    assert_eq!(wait(first), Ok(Ending::Stopped), "the second takes its place");
    assert_eq!(wait(second), Ok(Ending::Whole));
    let third = voice.say(Utterance { interrupt: false, ..utterance(Language::Spanish, &"Bienvenido. ".repeat(500)) });
    voice.hush();
    assert_eq!(wait(third), Ok(Ending::Stopped));
    let lines: Vec<String> = fs::read_to_string(&file).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with(r#"{"language":"en","text":"Welcome. Welcome. "#));
    assert!(lines[0].ends_with(r#"","interrupt":true}"#));
    assert_eq!(lines[1], r#"{"language":"ar","text":"ابحث عن \"Onestop\"","interrupt":true}"#);
    assert!(lines[2].starts_with(r#"{"language":"es","#) && lines[2].ends_with(r#","interrupt":false}"#));
}

#[test]
fn a_transcript_that_is_held_is_not_over() {
    let folder = tempfile::tempdir().unwrap();
    let kind = Kind::Transcript(folder.path().join("spoken.jsonl"));
    let voice = engine(&Settings { engine: kind, ..Settings::default() });
    let text = "Thirty-five hours a week, at $17.50. ".repeat(2);
    let mut speaking = voice.say(utterance(Language::English, &text));
    voice.pause(true);
    thread::sleep(PACE * 100);
    assert!(wait(iced::futures::future::poll_immediate(&mut speaking)).is_none(), "it waits");
    voice.pause(false);
    assert_eq!(wait(speaking), Ok(Ending::Whole));
}

#[test]
fn a_transcript_that_cannot_be_written_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let voice = engine(&Settings { engine: Kind::Transcript(folder.path().to_owned()), ..Settings::default() });
    let fault = wait(voice.say(utterance(Language::English, "Welcome"))).unwrap_err();
    assert_eq!(fault.code(), "VOICE-5");
    assert_eq!(voice.check(Language::English), Err(fault));
}

#[test]
fn the_silent_voice_says_nothing_to_its_end() {
    let voice = engine(&Settings { engine: "silent".parse().unwrap(), ..Settings::default() });
    assert_eq!(wait(voice.say(utterance(Language::English, "Welcome"))), Ok(Ending::Stopped));
    assert_eq!(voice.check(Language::Arabic), Ok(()));
}

#[test]
fn an_unknown_engine_is_told_what_there_is() {
    for wrong in ["espeak", "transcript:", "transcript", ""] {
        assert_eq!(wrong.parse::<Kind>().unwrap_err(), "allowed: espeak-ng, silent, transcript:FILE");
    }
    assert_eq!("espeak-ng".parse::<Kind>(), Ok(Kind::Espeak));
}

#[test]
fn the_first_word_finds_a_process_that_waits() {
    let stand = Stand::new(BRIEF);
    let voice = stand.engine();
    let waiting = stand.process(1);
    assert_eq!(stand.started()[0].1, "--stdin -b 1 -v en-us -s 160 -a 80");
    assert_eq!(wait(voice.say(utterance(Language::English, "Find a job"))), Ok(Ending::Whole));
    assert_eq!(stand.told(&waiting), "Find a job", "it is the one that speaks");
    assert_eq!(state(&waiting), None, "and it is cleared away");
    let next = stand.process(2);
    assert_eq!(wait(voice.say(utterance(Language::English, "Back"))), Ok(Ending::Whole));
    assert_eq!(stand.told(&next), "Back", "as does the one that took its place");
}

#[test]
fn each_manner_of_speaking_has_its_process() {
    let stand = Stand::new(BRIEF);
    let voice =
        engine(&Settings { program: stand.program(), device: Some("plughw:1,0".to_owned()), ..Settings::default() });
    let unused = stand.process(1);
    let slow_and_soft = Utterance { volume: 1, rate: 1, ..utterance(Language::Arabic, "عمل") };
    assert_eq!(wait(voice.say(slow_and_soft)), Ok(Ending::Whole));
    assert_eq!(state(&unused), None, "the one for English is not kept");
    let fast_and_loud = Utterance { volume: 10, rate: 9, ..utterance(Language::Spanish, "trabajo") };
    assert_eq!(wait(voice.say(fast_and_loud)), Ok(Ending::Whole));
    assert_eq!(wait(voice.say(utterance(Language::Mirrored, "job"))), Ok(Ending::Whole));
    let said: Vec<String> = stand.started().into_iter().map(|(_, arguments)| arguments).collect();
    for expected in ["ar -s 100 -a 25", "es-419 -s 370 -a 200", "en-us -s 160 -a 80"] {
        assert!(said.contains(&format!("--stdin -b 1 -v {expected} -d plughw:1,0")), "{expected}: {said:?}");
    }
}

#[test]
fn the_text_arrives_whole_and_without_orders() {
    let stand = Stand::new(BRIEF);
    let voice = stand.engine();
    let says = |count, text: &str| {
        let process = stand.process(count);
        assert_eq!(wait(voice.say(utterance(Language::English, text))), Ok(Ending::Whole));
        stand.told(&process)
    };
    assert_eq!(says(1, "ابحث عن عمل\nCook, $17.50 — <b>40 h</b>"), "ابحث عن عمل\nCook, $17.50 — <b>40 h</b>");
    assert_eq!(says(2, "press [[h@l@U]] now"), "press ((h@l@U)) now");
    assert_eq!(says(3, "\u{1}50s end\0 of\tit\u{e03c}\u{9f}!"), " 50s end  of it  !");
    assert_eq!(says(4, "\u{200f}\u{2068}Onestop\u{2069}\u{200f}"), "Onestop");
    let long = "Onestop ".repeat(40_000);
    assert_eq!(says(5, &long), long, "more than a pipe holds");
    let all = stand.started().into_iter().map(|(_, arguments)| arguments).collect::<String>();
    assert!(!all.contains("Cook") && !all.contains("Onestop"), "nothing of it is on a command line");
}

#[test]
fn hushing_is_silence_before_it_returns() {
    let stand = Stand::new(LONG);
    let voice = stand.engine();
    let (process, speaking) = stand.speaks(&*voice, "A long story");
    voice.hush();
    assert_eq!(state(&process), None);
    assert_eq!(wait(speaking), Ok(Ending::Stopped));
    voice.hush();
}

#[test]
fn the_next_utterance_ends_the_one_before() {
    let stand = Stand::new(LONG);
    let voice = stand.engine();
    let (process, first) = stand.speaks(&*voice, "A long story");
    stand.process(2);
    let second = voice.say(utterance(Language::English, "Stop"));
    assert_eq!(state(&process), None);
    assert_eq!(wait(first), Ok(Ending::Stopped));
    drop(voice);
    assert_eq!(wait(second), Ok(Ending::Stopped));
}

#[test]
fn pausing_holds_the_voice_and_hushing_ends_it_all_the_same() {
    let stand = Stand::new(LONG);
    let voice = stand.engine();
    voice.pause(true);
    let (process, speaking) = stand.speaks(&*voice, "A long story");
    voice.pause(true);
    until("it is held", || state(&process) == Some('T'));
    voice.pause(false);
    until("it goes on", || state(&process) == Some('S'));
    voice.pause(true);
    voice.hush();
    assert_eq!(state(&process), None);
    assert_eq!(wait(speaking), Ok(Ending::Stopped));
}

#[test]
fn nothing_is_left_when_the_voice_is_gone() {
    let stand = Stand::new(LONG);
    let voice = stand.engine();
    let (speaker, speaking) = stand.speaks(&*voice, "A long story");
    let standby = stand.process(2);
    drop(voice);
    assert_eq!((state(&speaker), state(&standby)), (None, None));
    assert_eq!(wait(speaking), Ok(Ending::Stopped));
    let children = stand.lines("children");
    assert_eq!(children.len(), 1);
    // Whose parent is gone is cleared away by the system, if at all.
    until("what the program had started has ended", || matches!(state(&children[0]), None | Some('Z')));
    assert_eq!(stand.started().len(), 2, "no other is prepared");
}

#[test]
fn a_process_that_died_on_standby_is_not_missed() {
    let stand = Stand::new(BRIEF);
    let voice = stand.engine();
    let waiting = stand.process(1);
    assert!(Command::new("kill").args(["-9", &waiting]).status().unwrap().success());
    until("it is dead", || state(&waiting) == Some('Z'));
    assert_eq!(wait(voice.say(utterance(Language::English, "Find a job"))), Ok(Ending::Whole));
    let told = |process: &str| fs::read_to_string(stand.folder.path().join(format!("said.{process}"))).ok();
    let said: Vec<String> = stand.started().iter().filter_map(|(process, _)| told(process)).collect();
    assert_eq!(said, ["Find a job"]);
}

#[test]
fn a_missing_program_is_a_fault_that_says_what_to_install() {
    let settings = Settings { program: Path::new("/nonexistent/espeak-ng").to_owned(), ..Settings::default() };
    let voice = engine(&settings);
    let fault = wait(voice.say(utterance(Language::English, "Find a job"))).unwrap_err();
    assert_eq!(fault.code(), "VOICE-1");
    assert!(fault.to_string().contains("/nonexistent/espeak-ng"), "{fault}");
    assert!(fault.to_string().contains("apt install espeak-ng"), "{fault}");
    assert_eq!(voice.check(Language::English), Err(fault));
    voice.pause(true);
    voice.hush();
}

#[test]
fn what_the_program_complains_of_is_a_fault() {
    for (then, code, named) in [
        ("echo 'Error: The specified espeak-ng voice does not exist.' >&2; exit 1", "VOICE-2", "es-419"),
        ("echo 'ALSA lib pcm.c:1:(x) Unknown PCM' >&2; echo 'error: No such device' >&2", "VOICE-3", "No such device"),
        ("exit 7", "VOICE-4", "with code 7"),
        ("kill -9 $$", "VOICE-4", "by a signal"),
    ] {
        let stand = Stand::new(then);
        let voice = stand.engine();
        let fault = wait(voice.say(utterance(Language::Spanish, "Buscar empleo"))).unwrap_err();
        assert_eq!(fault.code(), code, "{fault}");
        assert!(fault.to_string().contains(named), "{fault}");
        assert!(!fault.to_string().contains("empleo"), "{fault}");
        assert_eq!(voice.check(Language::Spanish), Err(fault));
    }
    let stand = Stand::new("echo 'ALSA lib pcm.c:1:(snd_pcm_recover) underrun occurred' >&2");
    assert_eq!(wait(stand.engine().say(utterance(Language::English, "Back"))), Ok(Ending::Whole), "only a remark");
}

#[test]
fn the_words_are_not_shown_to_developers() {
    let shown = format!("{:?}", utterance(Language::English, "555-0100"));
    assert!(!shown.contains("0100"), "{shown}");
}

/// A stand for the real program without sound, which leaves the phonemes of what it was told in a file.
fn real(then: &str) -> Option<Stand> {
    let there = Command::new("espeak-ng").arg("--version").output().is_ok();
    assert!(there || std::env::var("ONESTOP_REQUIRE_ALL").as_deref() != Ok("1"), "espeak-ng is missing");
    if !there {
        println!("skipped: espeak-ng is missing");
    }
    there.then(|| Stand::new(then))
}

#[test]
fn the_real_program_has_every_language() {
    let Some(stand) = real(r#"espeak-ng -q "$@" < "$here/said.$$""#) else { return };
    let voice = stand.engine();
    for language in Language::all() {
        assert_eq!(voice.check(language), Ok(()), "{language:?}");
        assert_eq!(wait(voice.say(utterance(language, language.name()))), Ok(Ending::Whole), "{language:?}");
    }
}

#[test]
fn the_real_program_without_its_device_is_a_fault() {
    if real(BRIEF).is_some() {
        let device = Some("no-such-device".to_owned());
        let voice = engine(&Settings { device, ..Settings::default() });
        assert!(matches!(voice.check(Language::English), Err(Fault::NoSound { .. })));
    }
}

#[test]
fn the_real_program_speaks_arabic_in_arabic_and_takes_no_orders() {
    let Some(stand) = real(r#"espeak-ng -q -x "$@" < "$here/said.$$" > "$here/phonemes""#) else { return };
    let voice = stand.engine();
    let phonemes = |language, text: &str| {
        assert_eq!(wait(voice.say(utterance(language, text))), Ok(Ending::Whole));
        stand.lines("phonemes").join("\n")
    };
    let arabic = phonemes(Language::Arabic, "ابحث عن عمل. الأجر 25 دولارًا في الساعة، بدوام كامل.");
    assert!(!arabic.trim().is_empty() && !arabic.contains("(en"), "{arabic}");
    let spanish = phonemes(Language::Spanish, "Buscar empleo. 25 dólares por hora, tiempo completo.");
    assert!(!spanish.trim().is_empty() && !spanish.contains("(en"), "{spanish}");
    assert!(!phonemes(Language::English, "[[h@l@U]]").contains("h@l@U"));
    assert_eq!(phonemes(Language::English, "one\0two\u{1}50s"), phonemes(Language::English, "one two 50s"));
}

#[test]
fn headphones_are_found_in_what_alsa_tells() {
    let report = |front: &str, phantom: &str| {
        format!(
            "numid=1,iface=MIXER,name='Headphone Playback Switch'\n  ; type=BOOLEAN,access=rw------,values=2\n  \
             : values=on,on\nnumid=18,iface=CARD,name='Speaker Phantom Jack'\n  \
             ; type=BOOLEAN,access=r-------,values=1\n  : values=on\n\
             numid=19,iface=CARD,name='Headphone Phantom Jack'\n  : values={phantom}\n\
             numid=20,iface=CARD,name='Front Headphone Jack'\n  ; type=BOOLEAN,access=r-------,values=1\n  \
             : values={front}\nnumid=21,iface=PCM,name='Playback Channel Map'\n  : values=0,0\n"
        )
    };
    assert!(Watch::Alsa.plugged(&report("on", "on")));
    assert!(!Watch::Alsa.plugged(&report("off", "on")));
    assert!(!Watch::Alsa.plugged(""));
    assert!(Watch::Alsa.concerns("node hw:0, #20 (0,0,0,Front Headphone Jack,0) VALUE"));
    assert!(!Watch::Alsa.concerns("node hw:0, #3 (2,0,0,Master Playback Volume,0) VALUE"));
}

#[test]
fn headphones_are_found_in_what_pulse_tells() {
    let report = |availability: &str| {
        format!(
            "Card #0\n\tName: alsa_card.example\n\tPorts:\n\
             \t\tanalog-output-speaker: Speakers (type: Speaker, priority: 10000, latency offset: 0 usec, available)\n\
             \t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, latency offset: 0 usec, \
             availability group: Legacy 4, {availability})\n\t\t\tPart of profile(s): output:analog-stereo\n"
        )
    };
    assert!(Watch::Pulse.plugged(&report("available")));
    assert!(!Watch::Pulse.plugged(&report("not available")));
    assert!(!Watch::Pulse.plugged(&report("availability unknown")));
    assert!(Watch::Pulse.concerns("Event 'change' on card #0"));
    for other in ["Event 'change' on sink #0", "Event 'new' on sink-input #4", "Event 'new' on client #12"] {
        assert!(!Watch::Pulse.concerns(other), "{other}");
    }
}

#[test]
fn where_nobody_tells_of_headphones_the_watch_ends() {
    assert_eq!(wait(watch(Watch::None).collect::<Vec<bool>>()), Vec::<bool>::new());
}
