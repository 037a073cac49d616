//! Whether a page shows the QR code of a text.

use lopdf::{Dictionary, Document, Object};
use onestop::documents::Typeset;
use onestop::documents::qr::Code;

/// How wide the page is drawn, in pixels: a field of a code has several.
const WIDTH: u32 = 2_400;

/// Whether the last page has a code with exactly the fields of the one that says `text`.
pub fn shows(typeset: &Typeset, text: &str) -> bool {
    let code = Code::of(text).unwrap();
    let rows: Vec<_> = code.rows().collect();
    let picture = typeset.picture(typeset.pages() - 1, WIDTH).unwrap();
    let file = Document::load_mem(&typeset.pdf().unwrap()).unwrap();
    let [_, _, page_width, page_height] = edges(&file, page(&file).get(b"MediaBox").unwrap());
    let scale = f64::from(picture.width) / page_width;
    let is_dark = |across: f64, up: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the page")]
        let [column, row] = [across * scale, (page_height - up) * scale].map(|place| place as usize);
        picture.rgba[4 * (row * picture.width as usize + column)] < 128
    };
    figures(&file).into_iter().any(|[left, bottom, right, top]| {
        #[expect(clippy::cast_precision_loss, reason = "at most 177 fields")]
        let middle = |field: usize| (field as f64 + 0.5) / code.width as f64;
        let dark = |row: usize, column: usize| {
            is_dark(left + (right - left) * middle(column), top - (top - bottom) * middle(row))
        };
        (0..code.width).all(|row| (0..code.width).all(|column| dark(row, column) == rows[row][column]))
    })
}

/// The last page.
fn page(file: &Document) -> &Dictionary {
    let (_, id) = file.get_pages().into_iter().next_back().unwrap();
    file.get_dictionary(id).unwrap()
}

/// Where the figures stand: left, bottom, right, top, in points.
fn figures(file: &Document) -> Vec<[f64; 4]> {
    let elements = file.objects.values().filter_map(|object| object.as_dict().ok());
    let figures =
        elements.filter(|element| element.get(b"S").is_ok_and(|tag| tag.as_name().is_ok_and(|name| name == b"Figure")));
    let told = figures.flat_map(|figure| figure.get(b"A").unwrap().as_array().unwrap());
    told.filter_map(|attributes| Some(edges(file, resolved(file, attributes).as_dict().ok()?.get(b"BBox").ok()?)))
        .collect()
}

fn resolved<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).unwrap().1
}

fn edges(file: &Document, object: &Object) -> [f64; 4] {
    let numbers = resolved(file, object).as_array().unwrap().iter();
    numbers.map(|number| f64::from(number.as_float().unwrap())).collect::<Vec<_>>().try_into().unwrap()
}
