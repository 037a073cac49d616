//! QR codes (ISO/IEC 18004).

use onestop::documents::qr::Code;

const TEXTS: [&str; 3] = ["https://jobs.example/t/0a1b2c3d4e5f60718293a4b5c6d7e8f9", "ñandú مرحبا", "12345678901"];

#[test]
fn the_runs_of_a_code_cover_its_dark_fields_and_nothing_else() {
    for text in TEXTS.map(str::to_owned).into_iter().chain(["x".repeat(2_000)]) {
        let code = Code::of(&text).unwrap();
        let rows: Vec<_> = code.rows().collect();
        assert!(rows.len() == code.width && rows.iter().all(|row| row.len() == code.width));
        let mut painted = vec![vec![false; code.width]; code.width];
        for (column, row, length) in code.runs() {
            assert!(column == 0 || !painted[row][column - 1], "two runs of a row touch");
            for field in &mut painted[row][column..column + length] {
                assert!(!*field, "a field is covered twice");
                *field = true;
            }
        }
        assert!(painted == rows);
    }
}

#[test]
fn a_code_has_its_three_marks() {
    for text in TEXTS {
        let code = Code::of(text).unwrap();
        assert_eq!((code.width - 17) % 4, 0, "no size of a code");
        let rows: Vec<_> = code.rows().collect();
        let far = code.width - 7;
        for (left, top) in [(0, 0), (far, 0), (0, far)] {
            assert!(rows[top][left..left + 7].iter().all(|dark| *dark));
            assert_eq!(rows[top + 1][left..left + 7], [true, false, false, false, false, false, true]);
            assert_eq!(rows[top + 3][left..left + 7], [true, false, true, true, true, false, true]);
        }
    }
}

#[test]
fn what_is_too_long_has_no_code() {
    assert_eq!(Code::of(&"x".repeat(3_000)), None);
}
