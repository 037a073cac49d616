//! The picture of a page.

use onestop::documents::{Document, Paper, Picture, Slip, typeset};
use onestop::domain::resume::Layout;

use crate::{ENTRY, resume};

const WHITE: [u8; 4] = [255; 4];

fn at(picture: &Picture, column: u32, row: u32) -> [u8; 4] {
    let place = 4 * (row * picture.width + column) as usize;
    picture.rgba[place..place + 4].try_into().unwrap()
}

#[test]
fn a_page_is_as_wide_as_asked_white_at_its_edges_and_has_ink() {
    let slip = Slip { language: "en".to_owned(), title: "Stocker".to_owned(), ..Slip::default() };
    let resumes = Layout::ALL.map(|layout| Document::Resume(resume(ENTRY), layout));
    for document in resumes.into_iter().chain([Document::DataSheet(resume(ENTRY)), Document::Slip(slip)]) {
        for (paper, shape) in [(Paper::Letter, 11.0 / 8.5), (Paper::A4, 297.0 / 210.0)] {
            let typeset = typeset(&document, paper).unwrap();
            for width in [1, 320, 641, 1275] {
                let picture = typeset.picture(0, width).unwrap();
                assert_eq!(picture.width, width);
                assert_eq!(picture.rgba.len() as u64, 4 * u64::from(picture.width) * u64::from(picture.height));
                assert!(picture.rgba.chunks(4).all(|pixel| pixel[3] == 255), "the page shines through");
            }
            let picture = typeset.picture(0, 640).unwrap();
            let (right, bottom) = (picture.width - 1, picture.height - 1);
            if !matches!(document, Document::Slip(_)) {
                assert!((f64::from(picture.height) - 640.0 * shape).abs() <= 1.0, "{} high", picture.height);
            }
            // The modern layout has a band of color at the top.
            let is_modern = matches!(document, Document::Resume(_, Layout::Modern));
            for corner in [at(&picture, 0, 0), at(&picture, right, 0)] {
                assert_eq!(corner == WHITE, !is_modern);
            }
            assert_eq!([at(&picture, 0, bottom), at(&picture, right, bottom)], [WHITE; 2]);
            let dark = picture.rgba.chunks(4).filter(|pixel| pixel[..3].iter().all(|part| *part < 100)).count();
            let whole = picture.rgba.len() / 4;
            assert!(dark > 50 && dark < whole / 4, "{dark} of {whole} pixels are dark");
        }
    }
}

#[test]
fn a_picture_file_shows_the_same() {
    let typeset = typeset(&Document::Resume(resume(ENTRY), Layout::Simple), Paper::Letter).unwrap();
    assert_eq!(typeset.picture(1, 320), None);
    let picture = typeset.picture(0, 320).unwrap();
    let shown = image::load_from_memory(&picture.png()).unwrap().to_rgba8();
    assert_eq!((shown.width(), shown.height()), (picture.width, picture.height));
    assert!(shown.into_raw() == picture.rgba);
}
