//! The printers by themselves: a job on its way, what keeps it, and what is left behind.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use onestop::documents::Paper;
use onestop::kiosk::config::{Args, File, settings};
use onestop::kiosk::print::{Job, Office, Press, PrintError, Printer, Settings, State, Ticket, Tray, Trouble};
use tempfile::TempDir;

/// More than any program takes that does not hang.
const PATIENT: Duration = Duration::from_mins(1);

fn job(to: Tray) -> Job {
    Job { title: "Onestop 3".to_owned(), pdf: b"%PDF-1.7 of a client".to_vec(), pages: 1, to }
}

fn queue(name: &str) -> Printer {
    Printer::Queue(name.to_owned())
}

fn ticket(name: &str) -> Ticket {
    Ticket(name.to_owned())
}

/// Lets others work until something is so, which must be soon.
async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    let since = Instant::now();
    while !so().await {
        assert!(since.elapsed() < PATIENT * 2, "in vain: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A folder with programs in place of CUPS's. They write down what they are told and say what the test has them say.
struct Stand(TempDir);

const LP: &str = r#"echo "$*" >> "$here/sent"; cat > "$here/document"; echo "request id is $2-12 (1 file(s))""#;
const LPSTAT: &str = r#"case "$*" in
-r) say=scheduler ;;
"-W not-completed") say=waiting ;;
"-W completed"*|*" -W completed"*) say=over ;;
"-W all") say=own ;;
"-W all -o"*) say=everyone ;;
*) say=open ;;
esac
cat "$here/$say" 2>/dev/null
exit 0"#;
const CANCEL: &str = r#"echo "$*" >> "$here/cancelled""#;

impl Stand {
    fn new() -> Self {
        let stand = Self(tempfile::tempdir().unwrap());
        stand.program("lp", LP).program("lpstat", LPSTAT).program("cancel", CANCEL);
        stand.says("scheduler", "scheduler is running\n");
        stand
    }

    /// Puts a program in the place of another.
    fn program(&self, name: &str, body: &str) -> &Self {
        let script = format!("#!/bin/sh\nhere=$(dirname \"$0\")\n{body}\n");
        // Not through a file of this process: one that another thread's child holds open for writing cannot be run.
        let mut writer = Command::new("sh");
        writer.args(["-c", "cat > \"$0.new\" && chmod +x \"$0.new\" && mv \"$0.new\" \"$0\""]);
        let mut writer = writer.arg(self.0.path().join(name)).stdin(Stdio::piped()).spawn().unwrap();
        writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        assert!(writer.wait().unwrap().success());
        self
    }

    /// What a kind of report says from now on.
    fn says(&self, report: &str, text: &str) {
        fs::write(self.0.path().join(report), text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    fn office(&self) -> Office {
        self.patient(PATIENT)
    }

    fn patient(&self, limit: Duration) -> Office {
        let settings = Settings { office: queue("office"), slips: None, paper: Paper::Letter, pages: 20 };
        Office::with_programs(settings, self.0.path().to_owned(), limit)
    }

    /// The state of the job office-12, of which `lpstat` says this.
    async fn state(&self, of_job: &str, of_printer: &str) -> State {
        let job = format!("office-12               client           1024   Sun Nov 22 11:30:27 2026\n{of_job}");
        self.says("open", &format!("{job}\tqueued for office\nprinter office {of_printer}"));
        self.office().state(ticket("office-12")).await.unwrap()
    }

    /// The same once it is no longer open.
    async fn over(&self, report: &str) -> State {
        self.says("open", "printer office is idle.  enabled since Sun Nov 22 11:30:27 2026\n\tAlerts: none\n");
        self.says("over", report);
        self.office().state(ticket("office-12")).await.unwrap()
    }
}

/// What a printer says that is at the job.
const BUSY: &str = "now printing office-12.  enabled since Sun Nov 22 11:30:29 2026";
const PRINTS: &str = "\tStatus: \n\tAlerts: job-printing\n";
const WAITS: &str = "\tAlerts: none\n";

#[tokio::test]
async fn a_job_goes_through_a_pipe_to_its_queue() {
    let stand = Stand::new();
    let sent = stand.office().print(job(Tray::Office)).await;
    assert_eq!(sent, Ok(ticket("office-12")));
    assert_eq!(stand.read("sent"), "-d office -t Onestop 3 -o media=Letter -n 1 -\n");
    assert_eq!(stand.read("document"), "%PDF-1.7 of a client");
}

#[tokio::test]
async fn a_slip_goes_to_the_slip_printer_and_is_made_to_fit_its_roll() {
    let stand = Stand::new();
    let settings = Settings { office: queue("office"), slips: Some(queue("desk")), paper: Paper::A4, pages: 20 };
    let office = Office::with_programs(settings, stand.0.path().to_owned(), PATIENT);
    office.print(job(Tray::Slips)).await.unwrap();
    office.print(job(Tray::Office)).await.unwrap();
    let sent = stand.read("sent");
    let lines: Vec<_> = sent.lines().collect();
    assert_eq!(lines, ["-d desk -t Onestop 3 -o fit-to-page -n 1 -", "-d office -t Onestop 3 -o media=A4 -n 1 -"]);
}

#[tokio::test]
async fn without_a_slip_printer_the_office_prints_slips() {
    let stand = Stand::new();
    stand.office().print(job(Tray::Slips)).await.unwrap();
    assert_eq!(stand.read("sent"), "-d office -t Onestop 3 -o media=Letter -n 1 -\n");
}

#[test]
fn what_a_job_says_of_itself_keeps_what_it_prints() {
    let shown = format!("{:?}", job(Tray::Office));
    assert!(!shown.contains("client") && !shown.contains("37"), "{shown}");
}

#[tokio::test]
async fn a_job_waits_is_printed_and_is_done() {
    let stand = Stand::new();
    let idle = "is idle.  enabled since Sun Nov 22 11:30:29 2026\n\tForm mounted:\n\tAlerts: none\n";
    assert_eq!(stand.state(WAITS, idle).await, State::Waiting);
    let busy = format!("{BUSY}\n\tForm mounted:\n\tAlerts: none\n");
    assert_eq!(stand.state(PRINTS, &busy).await, State::Printing);
    let line = "office-12               client           1024   Sun Nov 22 11:30:27 2026\n";
    let over = format!("{line}\tStatus: \n\tAlerts: processing-to-stop-point\n\tqueued for office\n");
    assert_eq!(stand.over(&over).await, State::Done);
    let newer = format!("{line}\tAlerts: job-completed-successfully\n\tqueued for office\n");
    assert_eq!(stand.over(&newer).await, State::Done);
}

#[tokio::test]
async fn a_job_that_was_taken_away_is_lost_and_not_done() {
    let stand = Stand::new();
    let line = "office-12               client           1024   Sun Nov 22 11:30:27 2026\n";
    for alert in ["job-canceled-by-user", "aborted-by-system", "job-canceled-at-device"] {
        let report = format!("{line}\tStatus: \n\tAlerts: {alert}\n\tqueued for office\n");
        assert_eq!(stand.over(&report).await, State::Lost, "{alert}");
    }
    let before_it_began = format!("{line}\tAlerts: processing-to-stop-point\n\tqueued for office\n");
    assert_eq!(stand.over(&before_it_began).await, State::Lost);
    let another = "office-120              client           1024   Sun Nov 22 11:30:27 2026\n\tStatus: \n";
    assert_eq!(stand.over(another).await, State::Lost);
}

#[tokio::test]
async fn what_keeps_the_printer_is_told() {
    let stand = Stand::new();
    for (alerts, trouble) in [
        ("media-empty-error", Trouble::NoPaper),
        ("media-empty media-empty-warning", Trouble::NoPaper),
        ("media-needed-report", Trouble::NoPaper),
        ("media-empty-warning media-jam-error", Trouble::Jam),
        ("toner-low-report cover-open-error", Trouble::Door),
        ("door-open-report", Trouble::Door),
        ("toner-empty-warning", Trouble::Ink),
        ("marker-supply-empty-error", Trouble::Ink),
        ("offline-report", Trouble::Offline),
        ("output-area-full-error", Trouble::Unknown),
    ] {
        let printer = format!("{BUSY}\n\tForm mounted:\n\tAlerts: {alerts}\n");
        assert_eq!(stand.state(PRINTS, &printer).await, State::Stopped(trouble), "{alerts}");
    }
}

#[tokio::test]
async fn a_printer_that_does_not_answer_is_offline() {
    let stand = Stand::new();
    for message in [
        "The printer is not responding.",
        "The printer is unreachable at this time.",
        "Waiting for printer to become available.",
        "The printer may not exist or is unavailable at this time.",
    ] {
        let printer = format!("{BUSY}\n\t{message}\n\tAlerts: connecting-to-device\n");
        assert_eq!(stand.state(PRINTS, &printer).await, State::Stopped(Trouble::Offline), "{message}");
    }
}

#[tokio::test]
async fn what_does_not_keep_the_printer_is_not_told() {
    let stand = Stand::new();
    let left_over = "is idle.  enabled since Sun Nov 22 11:30:29 2026\n\tForm mounted:\n\tAlerts: media-empty-error\n";
    assert_eq!(stand.state(WAITS, left_over).await, State::Waiting);
    for alerts in ["toner-low-warning media-low-report", "connecting-to-device", "cups-missing-filter-error"] {
        let printer = format!("{BUSY}\n\tConnected to printer.\n\tAlerts: {alerts}\n");
        assert_eq!(stand.state(PRINTS, &printer).await, State::Printing, "{alerts}");
    }
}

#[tokio::test]
async fn a_stopped_queue_and_a_held_job_wait_for_staff() {
    let stand = Stand::new();
    let stopped = "disabled since Sun Nov 22 11:30:31 2026 -\n\treason unknown\n\tAlerts: media-empty-error paused\n";
    assert_eq!(stand.state(WAITS, stopped).await, State::Stopped(Trouble::Stopped));
    let idle = "is idle.  enabled since Sun Nov 22 11:30:29 2026\n\tAlerts: none\n";
    let held = "\tAlerts: job-hold-until-specified\n";
    assert_eq!(stand.state(held, idle).await, State::Stopped(Trouble::Unknown));
}

#[tokio::test]
async fn a_lost_answer_is_said_and_the_job_is_not_sent_again() {
    for (what, then) in [("hangs", "exec sleep 600"), ("dies", "kill -9 $$"), ("says something else", "echo ready")] {
        let stand = Stand::new();
        stand.program("lp", &format!("echo $$ >> \"$here/sent\"; {then}"));
        let limit = if what == "hangs" { Duration::from_secs(2) } else { PATIENT };
        let office = stand.patient(limit);
        let sent = office.print(job(Tray::Office)).await.unwrap();
        assert_eq!(sent, Ticket::lost(), "{what}");
        assert_eq!(office.state(sent).await, Ok(State::Lost), "{what}");
        let processes = stand.read("sent");
        assert_eq!(processes.lines().count(), 1, "{what}");
        let process = PathBuf::from(format!("/proc/{}", processes.trim()));
        until("the program ends with its time", async || !process.exists()).await;
    }
}

#[tokio::test]
async fn an_unknown_queue_is_told_from_a_cups_that_is_gone() {
    let stand = Stand::new();
    stand.program("lp", "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1");
    let unknown = stand.office().print(job(Tray::Office)).await.unwrap_err();
    assert_eq!(unknown, PrintError::UnknownQueue { queue: "office".to_owned() });
    assert!(unknown.to_string().contains("lpstat -e"), "{unknown}");
    stand.says("scheduler", "scheduler is not running\n");
    assert_eq!(stand.office().print(job(Tray::Office)).await, Err(PrintError::NotRunning));
    stand.program("lpstat", "[ \"$1\" = -r ] && echo 'scheduler is not running' && exit 0\nexit 1");
    assert_eq!(stand.office().state(ticket("office-12")).await, Err(PrintError::NotRunning));
}

#[tokio::test]
async fn a_closed_queue_and_a_refusal_are_told() {
    let stand = Stand::new();
    stand.program("lp", "echo 'lp: Destination \"office\" is not accepting jobs.' >&2; exit 1");
    let closed = stand.office().print(job(Tray::Office)).await;
    assert_eq!(closed, Err(PrintError::Closed { queue: "office".to_owned() }));
    stand.program("lp", "echo 'lp: Too many active jobs.' >&2; exit 1");
    let refused = stand.office().print(job(Tray::Office)).await;
    assert_eq!(refused, Err(PrintError::Refused { reason: "Too many active jobs.".to_owned() }));
}

#[tokio::test]
async fn a_missing_program_is_named() {
    let stand = Stand::new();
    fs::remove_file(stand.0.path().join("lp")).unwrap();
    let missing = stand.office().print(job(Tray::Office)).await.unwrap_err();
    assert!(matches!(missing, PrintError::Missing { program: "lp", .. }), "{missing}");
    assert!(missing.to_string().contains("cups-client"), "{missing}");
}

#[tokio::test]
async fn a_report_that_does_not_come_is_an_error_and_no_state() {
    let stand = Stand::new();
    stand.program("lpstat", "exec sleep 600");
    let asked = stand.patient(Duration::from_millis(300)).state(ticket("office-12")).await;
    assert_eq!(asked, Err(PrintError::Late { program: "lpstat" }));
}

#[tokio::test]
async fn a_purge_cancels_what_waits_and_deletes_what_is_over() {
    let stand = Stand::new();
    stand.says("waiting", "office-12 client 1024 Sun\nother-13 client 1024 Sun\noffice-14 client 1024 Sun\n");
    stand.says("own", "office-11 client 1024 Sun\noffice-12 client 1024 Sun\noffice-14 client 1024 Sun\n");
    stand.says("everyone", "office-12 client 1024 Sun\noffice-11 client 1024 Sun\noffice-14 client 1024 Sun\n");
    stand.office().purge().await;
    assert_eq!(stand.read("cancelled"), "-x office-12\n-x office-14\n-a -x office\n");
}

#[tokio::test]
async fn a_purge_leaves_the_jobs_of_others_alone() {
    let stand = Stand::new();
    stand.says("waiting", "office-12 client 1024 Sun\n");
    stand.says("own", "office-12 client 1024 Sun\n");
    stand.says("everyone", "office-11 unknown 1024 Sun\noffice-12 client 1024 Sun\n");
    stand.office().purge().await;
    assert_eq!(stand.read("cancelled"), "-x office-12\n");
}

#[tokio::test]
async fn a_purge_has_nothing_to_do_where_nothing_was_printed() {
    let stand = Stand::new();
    stand.says("everyone", "office-11 unknown 1024 Sun\n");
    stand.office().purge().await;
    assert_eq!(stand.read("cancelled"), "");
}

/// A kiosk without a printer, whose prints are kept here.
fn folder_printer(folder: &Path) -> Office {
    let office = Printer::Folder(folder.to_owned());
    Office::new(Settings { office, slips: None, paper: Paper::Letter, pages: 20 })
}

#[tokio::test]
async fn a_folder_keeps_each_print_under_a_name_of_its_own() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("prints");
    let office = folder_printer(&folder);
    let (one, other) = tokio::join!(office.print(job(Tray::Office)), office.print(job(Tray::Slips)));
    let names = BTreeSet::from([one.clone().unwrap().0, other.unwrap().0]);
    assert_eq!(names.len(), 2);
    for name in &names {
        assert!(name.starts_with("onestop-20"), "{name}");
        let file = folder.join(name);
        assert_eq!(fs::read(&file).unwrap(), b"%PDF-1.7 of a client");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    assert_eq!(office.state(one.unwrap()).await, Ok(State::Done));
    office.purge().await;
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "what is printed stays");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_to_is_named() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let failed = folder_printer(&file.join("prints")).print(job(Tray::Office)).await.unwrap_err();
    assert!(matches!(failed, PrintError::Folder { .. }), "{failed}");
    assert!(failed.to_string().contains("print.folder"), "{failed}");
}

fn configured(text: &str) -> Result<Settings, String> {
    let file: File = toml::from_str(text).unwrap();
    let args = Args { data_dir: Some(PathBuf::from("/srv/onestop")), ..Args::default() };
    settings(&args, &file).map(|settings| settings.print).map_err(|error| error.to_string())
}

#[test]
fn a_site_chooses_its_printers() {
    let usual = configured("").unwrap();
    assert_eq!(usual.office, Printer::Folder(PathBuf::from("/srv/onestop/prints")));
    assert_eq!((usual.slips, usual.paper, usual.pages), (None, Paper::Letter, 20));
    let chosen = configured("[print]\noffice = 'HP_4000'\nslips = 'desk'\npaper = 'a4'\npages = 5").unwrap();
    assert_eq!((chosen.office, chosen.slips), (queue("HP_4000"), Some(queue("desk"))));
    assert_eq!((chosen.paper, chosen.pages), (Paper::A4, 5));
    let folder = configured("[print]\nfolder = '/srv/prints'").unwrap();
    assert_eq!(folder.office, Printer::Folder(PathBuf::from("/srv/prints")));
}

#[test]
fn what_a_site_cannot_choose_is_said() {
    for (text, key) in [
        ("office = 'two words'", "print.office"),
        ("office = '-d'", "print.office"),
        ("office = ''", "print.office"),
        ("slips = 'a/b'", "print.slips"),
        ("office = 'a'\nfolder = '/b'", "print.folder"),
        ("paper = 'legal'", "print.paper"),
        ("pages = 0", "print.pages"),
    ] {
        let error = configured(&format!("[print]\n{text}")).unwrap_err();
        assert!(error.starts_with(key) && error.contains("Allowed: "), "{text}: {error}");
    }
}

/// A page with nothing on it.
fn empty_page() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>>>",
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", pdf.len()).unwrap();
        writeln!(pdf, "{number} 0 obj\n{object}\nendobj").unwrap();
    }
    let at = pdf.len();
    format!("{pdf}xref\n0 4\n{table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n").into_bytes()
}

/// A CUPS of one's own, as `.ci/print` starts it.
struct Spooler {
    queue: String,
    folder: PathBuf,
    office: Office,
}

impl Spooler {
    fn of_environment() -> Self {
        let queue = std::env::var("ONESTOP_CUPS_QUEUE").expect("ONESTOP_CUPS_QUEUE: see .ci/print");
        let folder =
            PathBuf::from(std::env::var_os("ONESTOP_CUPS_FOLDER").expect("ONESTOP_CUPS_FOLDER: see .ci/print"));
        let office = Printer::Queue(queue.clone());
        let office = Office::new(Settings { office, slips: None, paper: Paper::A4, pages: 20 });
        Self { queue, folder, office }
    }

    async fn print(&self) -> Ticket {
        let job = Job { title: "Onestop 1".to_owned(), pdf: empty_page(), pages: 1, to: Tray::Office };
        self.office.print(job).await.unwrap()
    }

    async fn comes_to(&self, ticket: &Ticket, state: State) {
        let what = format!("{} comes to {state:?}", ticket.0);
        until(&what, async || self.office.state(ticket.clone()).await == Ok(state)).await;
    }

    /// The numbers of the jobs that came out of the printer, as often as they did.
    fn printed(&self) -> Vec<String> {
        let lines = fs::read_to_string(self.folder.join("out/printed")).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }

    /// How many files the spool holds.
    fn spooled(&self) -> usize {
        let entries = fs::read_dir(self.folder.join("spool")).unwrap().map(Result::unwrap);
        entries.filter(|entry| entry.file_type().unwrap().is_file()).count()
    }

    async fn leaves_nothing(&self) {
        until("the spool is empty", async || {
            self.office.purge().await;
            self.spooled() == 0
        })
        .await;
    }

    fn runs(&self, program: &str) {
        assert!(Command::new(program).arg(&self.queue).status().unwrap().success(), "{program}");
    }
}

#[tokio::test]
#[ignore = "needs a CUPS of its own: .ci/print"]
async fn a_real_cups_prints_once_tells_what_keeps_it_and_holds_nothing() {
    let spooler = Spooler::of_environment();
    let mut tickets = Vec::new();
    for _ in 0..50 {
        tickets.push(spooler.print().await);
    }
    for ticket in &tickets {
        spooler.comes_to(ticket, State::Done).await;
    }
    let printed = spooler.printed();
    assert_eq!((printed.len(), printed.iter().collect::<BTreeSet<_>>().len()), (50, 50), "{printed:?}");
    assert!(spooler.spooled() > 0, "this CUPS keeps what it has printed");
    spooler.leaves_nothing().await;

    let empty = spooler.folder.join("out/empty");
    fs::write(&empty, "").unwrap();
    let first = spooler.print().await;
    spooler.comes_to(&first, State::Stopped(Trouble::NoPaper)).await;
    let second = spooler.print().await;
    spooler.comes_to(&second, State::Stopped(Trouble::NoPaper)).await;
    fs::remove_file(&empty).unwrap();
    spooler.comes_to(&second, State::Done).await;
    assert_eq!(spooler.printed().len(), 52);

    spooler.runs("cupsdisable");
    let waiting = spooler.print().await;
    spooler.comes_to(&waiting, State::Stopped(Trouble::Stopped)).await;
    spooler.leaves_nothing().await;
    spooler.comes_to(&waiting, State::Lost).await;
    spooler.runs("cupsenable");

    // The client goes while the printer is at work, and while a job is on its way to the queue.
    fs::write(&empty, "").unwrap();
    let begun = spooler.print().await;
    spooler.comes_to(&begun, State::Stopped(Trouble::NoPaper)).await;
    let cut_off = tokio::time::timeout(Duration::from_millis(2), spooler.print()).await;
    drop(cut_off);
    spooler.leaves_nothing().await;
    fs::remove_file(&empty).unwrap();
    let last = spooler.print().await;
    spooler.comes_to(&last, State::Done).await;
    assert_eq!(spooler.printed().len(), 53, "nothing that was cancelled came out");
    spooler.leaves_nothing().await;
}

#[tokio::test]
#[ignore = "needs a CUPS of its own: .ci/print"]
async fn a_real_cups_tells_a_queue_that_it_lacks() {
    let settings = Settings { office: queue("nowhere"), slips: None, paper: Paper::Letter, pages: 20 };
    let unknown = Office::new(settings).print(job(Tray::Office)).await;
    assert_eq!(unknown, Err(PrintError::UnknownQueue { queue: "nowhere".to_owned() }));
}
