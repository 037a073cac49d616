//! The Employment Projections.

use onestop::domain::labor::outlook::{Experience, Growth, Schooling, Training};
use onestop::domain::labor::skill::Skill;
use onestop::server::import::labor::Read;
use onestop::server::import::labor::projections::read;
use onestop::server::labor::facts::Projected;

use super::*;

const HEADS: &str = "2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,\
    \"Employment, 2024\",\"Employment, 2034\",\"Employment change, percent, 2024\u{2013}34\",\
    \"Occupational openings, 2024\u{2013}34 annual average\",\"Median annual wage, dollars, 2024[1]\",\
    Typical education needed for entry,Work experience in a related occupation,\
    Typical on-the-job training needed to attain competency in the occupation";

fn occupation<'a>(read: &'a Read<Projected>, code: &str) -> &'a Projected {
    read.rows.iter().find(|row| row.code.to_string() == code).unwrap_or_else(|| panic!("{code} is missing"))
}

/// Table 1.2 with these rows.
fn table(rows: &[&str]) -> String {
    format!("\"Table 1.2, 2024\u{2013}34\"\n{HEADS}\n{}\nFootnotes:\n[1] All of it is made up.\n", rows.join("\n"))
}

#[test]
fn the_real_tables_in_any_order() {
    let names = ["skills", "education", "occupation"].map(|name| format!("labor/projections_2024_34_{name}.xlsx"));
    let Some(files) = names.iter().map(|name| data(name)).collect::<Option<Vec<_>>>() else { return };
    let all = read(&files).unwrap();
    assert_eq!(all.release.to_string(), "2024-2034");
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.rows.len(), 832);
    let sum = |of: fn(&Projected) -> i64| all.rows.iter().map(of).sum::<i64>();
    assert_eq!(sum(|row| row.outlook.jobs_from.cast_signed()), 169_956_400);
    assert_eq!(sum(|row| row.outlook.jobs_to.cast_signed()), 175_169_900);
    assert_eq!(sum(|row| row.outlook.openings.unwrap().cast_signed()), 18_861_600);
    assert_eq!(sum(|row| row.outlook.change.into()), 14_516);
    assert_eq!(sum(|row| row.skills.unwrap().0.iter().map(|rank| i64::from(*rank)).sum()), 706_427);
    let growth = |kind| all.rows.iter().filter(|row| row.outlook.growth() == kind).count();
    assert_eq!([Growth::Growing, Growth::Steady, Growth::Shrinking].map(growth), [543, 79, 210]);
    assert!(all.rows.iter().all(|row| row.outlook.schooling.is_some() && row.outlook.training.is_some()));

    let drivers = occupation(&all, "53-3032");
    assert_eq!(drivers.title, "Heavy and tractor-trailer truck drivers");
    let outlook = &drivers.outlook;
    assert_eq!((outlook.from, outlook.to), (2024, 2034));
    assert_eq!((outlook.jobs_from, outlook.jobs_to, outlook.change), (2_235_100, 2_324_400, 40));
    assert_eq!(outlook.openings, Some(237_600));
    assert_eq!(outlook.schooling, Some(Schooling::Certificate));
    assert_eq!(outlook.experience, Some(Experience::None));
    assert_eq!(outlook.training, Some(Training::Short));
    let ranks = [28, 26, 5, 15, 47, 79, 89, 12, 3, 20, 84, 73, 40, 14, 29, 17, 15];
    assert_eq!(drivers.skills.unwrap().0, ranks);
    assert_eq!(drivers.skills.unwrap().top(1), [(Skill::FineMotor, 89)]);
    assert_eq!(occupation(&all, "31-1120").outlook.change, 170, "kept though it is of two occupations");

    let alone = read(&files[2..]).unwrap();
    assert_eq!(alone.rows.len(), 832);
    assert!(alone.rows.iter().all(|row| row.skills.is_none()));
    let (path, why) = read(&files[..2]).unwrap_err();
    assert_eq!(path, files[0]);
    assert!(why.to_string().contains("occupation.xlsx"), "{why}");
}

#[test]
fn dashes_are_absent_and_sums_are_left_out() {
    let folder = Folder::new();
    let file = folder.file(
        "table.csv",
        table(&[
            "\"Total, all occupations\",00-0000,Summary,169956.1,175167.9,3.1,18863.3,49500,\u{2014},\u{2014},\u{2014}",
            "  Legislators[1] ,11-1031,Line item,27.7,28.6,-3.4,\u{2014},44810,\u{2014},\u{2014},None",
            "Teachers,25-1000,Line item,\"1,500\",1500.0,0,2.2,\u{2014},\
                Bachelor\u{2019}s degree,5 years or more,Apprenticeship",
        ]),
    );
    let all = read(&[file]).unwrap();
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.rows.len(), 2);
    let legislators = occupation(&all, "11-1031");
    assert_eq!(legislators.title, "Legislators");
    let outlook = &legislators.outlook;
    assert_eq!((outlook.jobs_from, outlook.change, outlook.openings), (27_700, -34, None));
    assert_eq!((outlook.schooling, outlook.experience, outlook.training), (None, None, Some(Training::None)));
    let teachers = &occupation(&all, "25-1000").outlook;
    assert_eq!((teachers.jobs_from, teachers.openings), (1_500_000, Some(2_200)));
    assert_eq!((teachers.schooling, teachers.experience), (Some(Schooling::Bachelor), Some(Experience::FiveOrMore)));
}

#[test]
fn rows_that_cannot_be_believed_are_rejected_with_their_words() {
    let folder = Folder::new();
    let file = folder.file(
        "table.csv",
        table(&[
            "Cooks,35-2014,Line item,10,11,10,1.1,30000,A week of clown school,None,None",
            "Farmers,TE1000,Line item,10,11,10,1.1,30000,None,None,None",
            "Guards,33-9032,Line item,\u{2014},11,10,1.1,30000,\u{2014},None,None",
            "Bakers,51-3011,Line item,10,11,many,1.1,30000,\u{2014},None,None",
            "Tailors,51-6052,Line item,ten,11,1,1.1,30000,\u{2014},None,None",
            "Welders,51-4121,Line item,10,11,10,1.1,30000,\u{2014},None,None",
            "Welders,51-4121,Line item,20,22,10,1.1,30000,\u{2014},None,None",
        ]),
    );
    let all = read(&[file]).unwrap();
    assert_eq!(
        reasons(&all.rejects),
        [
            "table: \u{201c}A week of clown school\u{201d} is no schooling that is known",
            "table: \u{201c}TE1000\u{201d} is no code of the Standard Occupational Classification",
            "table: no number of jobs",
            "table: \u{201c}many\u{201d} is no change in percent",
            "table: \u{201c}ten\u{201d} is no number of thousands",
            "table: the code 51-4121 again",
        ]
    );
    assert_eq!((all.rejects[0].line, all.rejects[0].record), (3, 1));
    assert!(all.rejects[0].raw.contains("clown school"));
    assert_eq!(all.rows.len(), 1);
    assert_eq!(all.rows[0].outlook.jobs_from, 10_000, "the first counts");
}

#[test]
fn other_tables_fill_what_is_open() {
    let folder = Folder::new();
    let row = "Welders,51-4121,Line item,10,11,10,1.1,30000,\u{2014},Less than 5 years,\u{2014}";
    let jobs = folder.file("jobs.csv", table(&[row]));
    let needs = "2024 National Employment Matrix code,Typical education needed for entry,Work experience in a related \
        occupation,Typical on-the-job training needed to attain competency in the occupation\n\
        51-4121,High school diploma or equivalent,None,Long-term on-the-job training\n\
        51-9199,High school diploma or equivalent,None,None\n";
    let needs = folder.file("needs.csv", needs);
    let names: Vec<_> = Skill::ALL.iter().map(|skill| skill.published()).collect();
    let ranks = |last: &str| format!("{}{last}", "50,".repeat(16));
    let skills = format!(
        "Title,2024 National Employment Matrix code,{}\nWelders[1],51-4121,{}\nTailors,51-6052,{}\n",
        names.join(","),
        ranks("100"),
        ranks("101"),
    );
    let skills = folder.file("skills.csv", skills);
    let all = read(&[needs, skills, jobs]).unwrap();
    let outlook = &all.rows[0].outlook;
    assert_eq!(outlook.schooling, Some(Schooling::HighSchool));
    assert_eq!(outlook.experience, Some(Experience::UnderFive), "as table 1.2 says");
    assert_eq!(outlook.training, Some(Training::Long));
    assert_eq!(all.rows[0].skills.unwrap().top(1), [(Skill::Writing, 100)]);
    assert_eq!(
        reasons(&all.rejects),
        [
            "skills: \u{201c}101\u{201d} is no rank in Writing and reading, 0 to 100",
            "needs: this occupation is not in table 1.2",
        ]
    );
}

#[test]
fn releases_are_not_mixed_and_strangers_are_named() {
    let folder = Folder::new();
    let row = "Welders,51-4121,Line item,10,11,10,1.1,30000,\u{2014},None,None";
    let now = folder.file("now.csv", table(&[row]));
    let old =
        table(&[row]).replace("Employment, 2024", "Employment, 2022").replace("Employment, 2034", "Employment, 2032");
    let old = folder.file("old.csv", old);
    let (path, why) = read(&[now.clone(), old.clone()]).unwrap_err();
    assert_eq!(path, old);
    assert!(why.to_string().contains("2022-2032"), "{why}");

    let skills: Vec<_> = Skill::ALL.iter().map(|skill| skill.published()).collect();
    let other = folder.file("other.csv", format!("2022 National Employment Matrix code,{}\n", skills.join(",")));
    let (path, why) = read(&[now.clone(), other.clone()]).unwrap_err();
    assert_eq!(path, other);
    assert!(why.to_string().contains("2022"), "{why}");

    let stranger = folder.file("stranger.csv", "a,b\n1,2\n");
    let (path, why) = read(&[now, stranger.clone()]).unwrap_err();
    assert_eq!(path, stranger);
    assert!(why.to_string().contains("1.2"), "{why}");
}
