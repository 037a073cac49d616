//! What a phone shows: one small page in its language, without script, pictures or cookies.

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Left;

/// What the pages say in one language. Machine-translated from English where it is another.
#[derive(Debug)]
pub struct Words {
    language: &'static str,
    direction: &'static str,
    title: &'static str,
    lead: &'static str,
    get: &'static str,
    minutes: &'static str,
    /// The minutes left in the last minute.
    last_minute: &'static str,
    downloads: &'static str,
    then: &'static str,
    delete: &'static str,
    deleted_title: &'static str,
    deleted: &'static str,
    nothing_title: &'static str,
    nothing: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    direction: "ltr",
    title: "Your resume",
    lead: "Save it on this phone.",
    get: "Get the PDF",
    minutes: "Minutes left",
    last_minute: "less than 1",
    downloads: "Downloads left",
    then: "Then we delete it. Until then, anyone with this page's address can open it.",
    delete: "Delete it now",
    deleted_title: "Deleted",
    deleted: "Your resume is gone from our server. A copy that you saved stays with you.",
    nothing_title: "There is nothing here",
    nothing: "It may have been deleted, or its time may be over. You can make a new code at the kiosk.",
};

const SPANISH: Words = Words {
    language: "es",
    direction: "ltr",
    title: "Su currículum",
    lead: "Guárdelo en este teléfono.",
    get: "Obtener el PDF",
    minutes: "Minutos restantes",
    last_minute: "menos de 1",
    downloads: "Descargas restantes",
    then: "Después lo borramos. Hasta entonces, quien tenga la dirección de esta página puede abrirlo.",
    delete: "Borrarlo ahora",
    deleted_title: "Borrado",
    deleted: "Su currículum ya no está en nuestro servidor. La copia que guardó sigue siendo suya.",
    nothing_title: "Aquí no hay nada",
    nothing: "Puede que se haya borrado o que se haya acabado el tiempo. Puede crear otro código en el quiosco.",
};

const ARABIC: Words = Words {
    language: "ar",
    direction: "rtl",
    title: "سيرتك الذاتية",
    lead: "احفظها على هذا الهاتف.",
    get: "تنزيل ملف PDF",
    minutes: "الدقائق المتبقية",
    last_minute: "أقل من 1",
    downloads: "مرات التنزيل المتبقية",
    then: "بعد ذلك نحذفها. وحتى ذلك الوقت يمكن لكل من لديه عنوان هذه الصفحة أن يفتحها.",
    delete: "احذفها الآن",
    deleted_title: "تم الحذف",
    deleted: "لم تعد سيرتك الذاتية على خادمنا. النسخة التي حفظتها تبقى معك.",
    nothing_title: "لا يوجد شيء هنا",
    nothing: "ربما حُذف الملف أو انتهى وقته. يمكنك إنشاء رمز جديد عند الجهاز.",
};

/// All languages; the first is that of phones whose own is not among them.
static ALL: [Words; 3] = [ENGLISH, SPANISH, ARABIC];

impl Words {
    /// The words that a phone likes best, as its `Accept-Language` says.
    pub fn of(headers: &HeaderMap) -> &'static Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok()).unwrap_or_default();
        let (mut best, mut liked): (&Self, f64) = (&ALL[0], 0.0);
        for range in asked.split(',') {
            let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
            let language = tag.trim().split('-').next().unwrap_or_default();
            let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()).unwrap_or(0.0);
            let known = ALL.iter().find(|words| words.language.eq_ignore_ascii_case(language));
            if let Some(words) = known.filter(|_| weight > liked) {
                (best, liked) = (words, weight);
            }
        }
        best
    }
}

/// The page of a document. Its addresses hold behind a proxy that puts a path before them, too.
pub fn held(words: &Words, token: &str, left: Left) -> Response {
    let Words { lead, get, minutes, downloads, then, delete, .. } = words;
    let whole = left.minutes.to_string();
    let counted = if left.minutes == 0 { words.last_minute } else { whole.as_str() };
    let body = format!(
        "<p>{lead}</p>\n\
         <a class=\"key\" href=\"{token}/resume.pdf\">{get}</a>\n\
         <dl><dt>{minutes}</dt><dd>{counted}</dd><dt>{downloads}</dt><dd>{uses}</dd></dl>\n\
         <p>{then}</p>\n\
         <form method=\"post\" action=\"{token}/delete\"><button class=\"key plain\">{delete}</button></form>\n",
        uses = left.uses,
    );
    page(words, words.title, &body, StatusCode::OK)
}

/// The document has just been deleted.
pub fn deleted(words: &Words) -> Response {
    page(words, words.deleted_title, &format!("<p>{}</p>\n", words.deleted), StatusCode::OK)
}

/// Nothing is held under this address, now or ever.
pub fn nothing(words: &Words, status: StatusCode) -> Response {
    page(words, words.nothing_title, &format!("<p>{}</p>\n", words.nothing), status)
}

/// An answer that nobody keeps, finds, frames or learns its address from.
pub fn private(answer: impl IntoResponse) -> Response {
    (HEADERS, answer).into_response()
}

const HEADERS: [(&str, &str); 5] = [
    ("cache-control", "no-store"),
    ("referrer-policy", "no-referrer"),
    ("x-robots-tag", "noindex"),
    (
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
];

/// The kiosk's colours in daylight and in the dark, and keys for thumbs.
const STYLE: &str = "\
:root{color-scheme:light dark;--page:#f5f1e8;--text:#17252f;--key:#ffc533;--on-key:#17252f;--edge:#6f757a}
@media(prefers-color-scheme:dark){:root{--page:#17252f;--text:#fff;--edge:#8d9ca7}}
body{margin:0;background:var(--page);color:var(--text);font:1.125rem/1.5 system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
.key{display:block;box-sizing:border-box;width:100%;padding:1rem;border:2px solid var(--key);border-radius:.75rem;\
background:var(--key);color:var(--on-key);font:inherit;font-weight:700;text-align:center;text-decoration:none}
.plain{border-color:var(--edge);background:none;color:var(--text)}
.key:focus-visible{outline:3px solid var(--text);outline-offset:3px}
dl{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;margin:1.5rem 0}
dd{margin:0;font-weight:700;text-align:end}";

fn page(words: &Words, title: &str, body: &str, status: StatusCode) -> Response {
    let Words { language, direction, .. } = words;
    let html = format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{language}\" dir=\"{direction}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n\
         <style>{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         <main>\n\
         <h1>{title}</h1>\n\
         {body}\
         </main>\n\
         </body>\n\
         </html>\n"
    );
    let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    private((status, kind, html))
}
