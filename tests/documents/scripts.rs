//! Resumes in many scripts are written and read back.

use onestop::documents::{Document, Paper, text};
use onestop::domain::resume::{Layout, Resume};
use serde_json::json;

use crate::fields::{Form, arabic, fields, missing};
use crate::pages::{self, can_be_read};
use crate::{pdf, resume};

/// A language, a name, a line about oneself, a position and two tasks.
const TEXTS: [(&str, [&str; 5]); 10] = [
    (
        "Vietnamese",
        [
            "Nguyễn Thị Ánh",
            "Tôi làm việc chăm chỉ và học nhanh trong kho hàng.",
            "Nhân viên xếp hàng",
            "Sắp xếp kệ hàng mỗi ngày, kiểm tra ngày hết hạn.",
            "Dỡ hàng từ xe tải một cách an toàn.",
        ],
    ),
    (
        "French",
        [
            "Hélène Œuvrard-Lebœuf",
            "Je travaille à l’hôtel depuis l’été ; je suis soignée, sérieuse et ponctuelle.",
            "Femme de chambre",
            "Nettoyé 14 chambres par jour – façade, cuisine, entrée.",
            "Aidé à la réception du hôtel « Le Chêne ».",
        ],
    ),
    (
        "Polish",
        [
            "Żaneta Wójcik-Łęcka",
            "Pracuję szybko, dokładnie i chętnie uczę się nowych rzeczy.",
            "Pakowaczka",
            "Układałam żółte skrzynki, sprawdzałam jakość części.",
            "Ćwiczyłam nowe osoby przy taśmie.",
        ],
    ),
    (
        "Turkish",
        [
            "Gülşah Çağrı Işık",
            "İşimi özenle yapar, müşterilere güler yüzle yardım ederim.",
            "Fırın çalışanı",
            "Düğünler için büyük pastalar, çörekler hazırladım.",
            "Kasayı her akşam saydım.",
        ],
    ),
    (
        "Haitian Creole",
        [
            "Wòzlò Jean-Baptiste",
            "Mwen travay byen ak tout moun epi mwen aprann vit.",
            "Anplwaye netwayaj",
            "Netwaye chanm yo chak jou, lave twal, pote pwovizyon.",
            "Ede granmoun yo monte nan bis la.",
        ],
    ),
    (
        "Russian",
        [
            "Ольга Щербакова",
            "Работаю быстро и аккуратно, люблю помогать людям.",
            "Комплектовщица",
            "Собирала заказы на складе: до 120 коробок в день.",
            "Объясняла новым сотрудникам, как всё устроено.",
        ],
    ),
    (
        "Ukrainian",
        [
            "Ґанна Їжакевич",
            "Працюю швидко, люблю порядок і допомагаю колегам.",
            "Комірниця",
            "Щодня приймала вантаж, перевіряла якість, вела облік.",
            "Навчала нових працівників з’їжджати навантажувачем.",
        ],
    ),
    (
        "Simplified Chinese",
        [
            "王小明",
            "我在仓库工作了三年,负责整理货架。做事认真,学得快,愿意轮班,也会开叉车,还能教新同事怎样安全地搬运重物。",
            "理货员",
            "每天整理货架,检查日期(120箱)。",
            "帮助顾客找到需要的商品。",
        ],
    ),
    (
        "Korean",
        [
            "김하늘",
            "창고에서 삼 년 동안 일했습니다. 빠르고 꼼꼼하게 일하며 새로운 일을 금방 배웁니다.",
            "물류 직원",
            "매일 선반을 정리하고 상자 120개를 검사했습니다.",
            "새 직원에게 안전하게 드는 법을 가르쳤습니다.",
        ],
    ),
    (
        "Tagalog",
        [
            "Maria Luningning Dela Peña",
            "Masipag ako, mabilis matuto at marunong makisama sa mga katrabaho.",
            "Tagaayos ng paninda",
            "Nag-ayos ng mga paninda araw-araw at tumulong sa mga mamimili.",
            "Nagbilang ng stock tuwing Lunes.",
        ],
    ),
];

const ARABIC: [&str; 5] = [
    "مريم عبد الرحمن",
    "أعمل بجد وأتعلم بسرعة، وأساعد زملائي (في المخزن) منذ 2019. أحب العمل مع الناس وأصل في الموعد دائما.",
    "عاملة مخزن",
    "رتبت الرفوف كل يوم، وفحصت 120 صندوقا في الساعة.",
    "ساعدت الزبائن بالعربية والإنجليزية.",
];

fn written([name, summary, position, first, second]: [&str; 5]) -> Resume {
    let whole = json!({
        "basics": {"name": name, "label": position, "summary": summary, "email": "work@mail.example",
            "location": {"city": "Dayton", "region": "Ohio"}},
        "work": [{"position": position, "name": "Miller Road Grocery", "startDate": "2019-03", "current": true,
            "location": "Kettering, Ohio", "highlights": [first, second]}],
        "education": [{"studyType": "Diploma", "institution": name}],
        "skills": [{"name": position, "keywords": [position, "forklift"]}],
        "languages": [{"language": "English", "fluency": "good"}],
        "references": [{"name": name, "reference": summary}],
    });
    resume(&whole.to_string())
}

#[test]
fn every_script_is_written_and_read_back() {
    if !can_be_read() {
        return;
    }
    for (language, texts) in TEXTS {
        let resume = written(texts);
        for layout in Layout::ALL {
            let wanted = fields(&resume, Form::Page(layout));
            let read = pages::text(&pdf(&Document::Resume(resume.clone(), layout), Paper::Letter));
            assert_eq!(missing(&read, &wanted), [""; 0], "{language}, {}", layout.name());
            assert!(!read.contains('\u{fffd}'), "{language}, {}: a letter has no glyph", layout.name());
        }
    }
}

/// `pdftotext` orders a page that is written from both sides by columns, and a line's parts as they stand: each field
/// is read by itself, its letters in logical order. That the fields follow each other, the plain text tells.
#[test]
fn arabic_is_written_and_read_back_in_logical_order() {
    if !can_be_read() {
        return;
    }
    let resume = written(ARABIC);
    for layout in Layout::ALL {
        let document = Document::Resume(resume.clone(), layout);
        let read = pages::text(&pdf(&document, Paper::Letter));
        for field in fields(&resume, Form::Page(layout)) {
            assert!(arabic(&read).contains(&arabic(&field.text)), "{}: {}", layout.name(), field.path);
        }
        assert!(!read.contains('\u{fffd}'), "{}: a letter has no glyph", layout.name());
        assert_eq!(missing(&text(&document), &fields(&resume, Form::Plain(layout))), [""; 0], "{}", layout.name());
    }
}

#[test]
fn a_letter_that_no_font_has_is_seen_to_be_missing() {
    let resume = resume(&json!({"basics": {"name": "Ana 😀 Reyes"}}).to_string());
    let document = Document::Resume(resume, Layout::Simple);
    let pdf = pdf(&document, Paper::Letter);
    assert!(text(&document).contains("Ana 😀 Reyes"), "what is to be typed elsewhere keeps it");
    if can_be_read() {
        assert!(pages::text(&pdf).contains("Ana \u{fffd} Reyes"));
    }
}
