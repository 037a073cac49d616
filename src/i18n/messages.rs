//! The table of messages. Each line becomes a method of [`Text`] and stands in `i18n/<language>/<area>.ftl`.

use fluent_bundle::types::FluentNumber;

use super::Text;

/// A line of the table, for the test that holds it against the languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// The method of [`Text`].
    pub method: &'static str,
    /// The file that it is in.
    pub area: &'static str,
    /// Its name there.
    pub id: &'static str,
    /// Its variables.
    pub variables: &'static [&'static str],
}

macro_rules! messages {
    ($($area:ident { $($method:ident $(($($variable:ident: $kind:ty),+))? = $id:literal;)+ })+) => {
        /// Every message of the table.
        pub const MESSAGES: &[Message] = &[$($(Message {
            method: stringify!($method),
            area: stringify!($area),
            id: $id,
            variables: &[$($(stringify!($variable)),+)?],
        }),+),+];

        impl Text {$($(
            #[doc = concat!("`", $id, "` of `", stringify!($area), ".ftl`.")]
            #[must_use]
            pub fn $method(self $($(, $variable: $kind)+)?) -> String {
                self.format($id, &[$($((stringify!($variable), $variable.into())),+)?])
            }
        )+)+}
    };
}

messages! {
    bar {
        bar_back = "bar-back";
        bar_home = "bar-home";
        bar_read = "bar-read";
        bar_person = "bar-person";
        bar_language = "bar-language";
        bar_larger_text = "bar-larger-text";
        bar_done = "bar-done";
    }
    card {
        card_an_hour = "card-an-hour";
        card_about = "card-about";
        card_pay(pay: &str) = "card-pay";
        card_pay_about(pay: &str) = "card-pay-about";
        card_pay_not_given = "card-pay-not-given";
        card_hours_not_given = "card-hours-not-given";
        card_date_not_given = "card-date-not-given";
        card_place_not_given = "card-place-not-given";
        card_employer_not_given = "card-employer-not-given";
        card_full_time = "card-full-time";
        card_part_time = "card-part-time";
        card_full_or_part_time = "card-full-or-part-time";
        card_hours_and_age(hours: &str, age: &str) = "card-hours-and-age";
        card_city_and_state(city: &str, state: &str) = "card-city-and-state";
        card_place_and_miles(place: &str, miles: &str) = "card-place-and-miles";
    }
    careers {
        careers_title = "careers-title";
        careers_hint = "careers-hint";
        careers_question = "careers-question";
        careers_kinds = "careers-kinds";
        careers_kinds_hint = "careers-kinds-hint";
        careers_before = "careers-before";
        careers_before_hint = "careers-before-hint";
        careers_like = "careers-like";
        careers_like_hint(count: u64) = "careers-like-hint";
        careers_like_go_on(done: u64, all: u64) = "careers-like-go-on";
        careers_like_done = "careers-like-done";
        careers_jobless = "careers-jobless";
        careers_jobless_hint = "careers-jobless-hint";
        careers_compare = "careers-compare";
        careers_kinds_question = "careers-kinds-question";
        careers_before_question = "careers-before-question";
        careers_compare_question = "careers-compare-question";
        careers_title_field = "careers-title-field";
        careers_title_hint = "careers-title-hint";
        careers_title_none = "careers-title-none";
        careers_title_matched(name: &str) = "careers-title-matched";
        careers_fits_question = "careers-fits-question";
        careers_middle(pay: &str) = "careers-middle";
        careers_middle_state(pay: &str) = "careers-middle-state";
        careers_middle_nation(pay: &str) = "careers-middle-nation";
        careers_pay_unknown = "careers-pay-unknown";
        careers_people(count: u64) = "careers-people";
        careers_people_unknown = "careers-people-unknown";
        careers_pay_and_people(pay: &str, people: &str) = "careers-pay-and-people";
        careers_none_heading = "careers-none-heading";
        careers_none_body = "careers-none-body";
        careers_fits_none_body = "careers-fits-none-body";
        careers_other_way = "careers-other-way";
        careers_as_table = "careers-as-table";
        careers_as_picture = "careers-as-picture";
        careers_pay_here = "careers-pay-here";
        careers_work_like_this = "careers-work-like-this";
    }
    common {
        common_not_given = "common-not-given";
    }
    compare {
        compare_question = "compare-question";
        compare_none = "compare-none";
        compare_another = "compare-another";
        compare_full = "compare-full";
        compare_open = "compare-open";
        compare_remove = "compare-remove";
        compare_remove_name(name: &str) = "compare-remove-name";
        compare_middle = "compare-middle";
        compare_spread = "compare-spread";
        compare_growth = "compare-growth";
        compare_people = "compare-people";
        compare_schooling = "compare-schooling";
        compare_training = "compare-training";
        compare_where(what: &str, area: &str) = "compare-where";
        compare_more(more: &str, difference: &str, less: &str) = "compare-more";
        compare_same(one: &str, other: &str) = "compare-same";
        compare_as_much(one: &str, other: &str) = "compare-as-much";
        compare_unsure(one: &str, other: &str) = "compare-unsure";
        compare_periods = "compare-periods";
        compare_areas = "compare-areas";
        compare_missing(name: &str) = "compare-missing";
        compare_one(name: &str, wage: &str) = "compare-one";
    }
    done {
        done_heading = "done-heading";
        done_body = "done-body";
        done_yes = "done-yes";
        done_no = "done-no";
    }
    figures {
        figures_or_more(amount: &str) = "figures-or-more";
        figures_hour(amount: &str) = "figures-hour";
        figures_year(amount: &str) = "figures-year";
        figures_at_least(wage: &str) = "figures-at-least";
        figures_percent(number: FluentNumber) = "figures-percent";
        figures_metro(name: &str) = "figures-metro";
        figures_nation = "figures-nation";
        figures_near(name: &str) = "figures-near";
        figures_in(name: &str) = "figures-in";
        figures_in_region(name: &str) = "figures-in-region";
        figures_in_nation = "figures-in-nation";
        figures_source_pay(date: &str) = "figures-source-pay";
        figures_source_growth(from: &str, to: &str) = "figures-source-growth";
        figures_source_unemployment(date: &str) = "figures-source-unemployment";
        figures_source_work(release: &str) = "figures-source-work";
        figures_source_areas(date: &str) = "figures-source-areas";
        figures_credit_pay(date: &str) = "figures-credit-pay";
        figures_credit_growth(from: &str, to: &str) = "figures-credit-growth";
        figures_credit_unemployment(date: &str) = "figures-credit-unemployment";
        figures_credit_work(release: &str) = "figures-credit-work";
        figures_credit_areas(date: &str) = "figures-credit-areas";
        figures_not_published = "figures-not-published";
        figures_low(figure: &str) = "figures-low";
        figures_lower(figure: &str) = "figures-lower";
        figures_middle(figure: &str) = "figures-middle";
        figures_upper(figure: &str) = "figures-upper";
        figures_high(figure: &str) = "figures-high";
        figures_low_means = "figures-low-means";
        figures_lower_means = "figures-lower-means";
        figures_middle_means = "figures-middle-means";
        figures_upper_means = "figures-upper-means";
        figures_high_means = "figures-high-means";
        figures_half = "figures-half";
        figures_head_low = "figures-head-low";
        figures_head_lower = "figures-head-lower";
        figures_head_middle = "figures-head-middle";
        figures_head_upper = "figures-head-upper";
        figures_head_high = "figures-head-high";
        figures_head_time = "figures-head-time";
        figures_named(name: &str, figure: &str) = "figures-named";
        figures_beside(name: &str, figure: &str) = "figures-beside";
        figures_scale(from: &str, to: &str) = "figures-scale";
        figures_schooling_none = "figures-schooling-none";
        figures_schooling_high_school = "figures-schooling-high-school";
        figures_schooling_some_college = "figures-schooling-some-college";
        figures_schooling_certificate = "figures-schooling-certificate";
        figures_schooling_associate = "figures-schooling-associate";
        figures_schooling_bachelor = "figures-schooling-bachelor";
        figures_schooling_master = "figures-schooling-master";
        figures_schooling_doctor = "figures-schooling-doctor";
        figures_experience_none = "figures-experience-none";
        figures_experience_under_five = "figures-experience-under-five";
        figures_experience_five_or_more = "figures-experience-five-or-more";
        figures_training_none = "figures-training-none";
        figures_training_short = "figures-training-short";
        figures_training_moderate = "figures-training-moderate";
        figures_training_long = "figures-training-long";
        figures_training_apprenticeship = "figures-training-apprenticeship";
        figures_training_residency = "figures-training-residency";
        figures_zone_1 = "figures-zone-1";
        figures_zone_2 = "figures-zone-2";
        figures_zone_3 = "figures-zone-3";
        figures_zone_4 = "figures-zone-4";
        figures_zone_5 = "figures-zone-5";
        figures_skill_adaptability = "figures-skill-adaptability";
        figures_skill_computers = "figures-skill-computers";
        figures_skill_creativity = "figures-skill-creativity";
        figures_skill_analysis = "figures-skill-analysis";
        figures_skill_service = "figures-skill-service";
        figures_skill_detail = "figures-skill-detail";
        figures_skill_fine_motor = "figures-skill-fine-motor";
        figures_skill_interpersonal = "figures-skill-interpersonal";
        figures_skill_leadership = "figures-skill-leadership";
        figures_skill_mathematics = "figures-skill-mathematics";
        figures_skill_mechanical = "figures-skill-mechanical";
        figures_skill_strength = "figures-skill-strength";
        figures_skill_problem_solving = "figures-skill-problem-solving";
        figures_skill_projects = "figures-skill-projects";
        figures_skill_science = "figures-skill-science";
        figures_skill_speaking = "figures-skill-speaking";
        figures_skill_writing = "figures-skill-writing";
        figures_interest_realistic = "figures-interest-realistic";
        figures_interest_investigative = "figures-interest-investigative";
        figures_interest_artistic = "figures-interest-artistic";
        figures_interest_social = "figures-interest-social";
        figures_interest_enterprising = "figures-interest-enterprising";
        figures_interest_conventional = "figures-interest-conventional";
    }
    find {
        find_title = "find-title";
        find_step_work = "find-step-work";
        find_step_place = "find-step-place";
        find_step_hours = "find-step-hours";
        find_step_pay = "find-step-pay";
        find_openings(count: u64) = "find-openings";
        find_type_word = "find-type-word";
        find_work_question = "find-work-question";
        find_narrower_question = "find-narrower-question";
        find_any_work = "find-any-work";
        find_all_of(group: &str) = "find-all-of";
        find_place_question = "find-place-question";
        find_another_place = "find-another-place";
        find_any_distance = "find-any-distance";
        find_hours_question = "find-hours-question";
        find_any_hours = "find-any-hours";
        find_full_time = "find-full-time";
        find_part_time = "find-part-time";
        find_pay_question = "find-pay-question";
        find_any_pay = "find-any-pay";
        find_pay_or_more(pay: &str) = "find-pay-or-more";
        find_show = "find-show";
    }
    finish {
        finish_question = "finish-question";
        finish_pages(count: u64) = "finish-pages";
        finish_found(count: u64) = "finish-found";
        finish_nothing_found = "finish-nothing-found";
        finish_more_advice = "finish-more-advice";
        finish_no_name = "finish-no-name";
        finish_no_reach = "finish-no-reach";
        finish_no_work = "finish-no-work";
        finish_no_tasks(work: &str) = "finish-no-tasks";
        finish_few_tasks(work: &str) = "finish-few-tasks";
        finish_no_goal = "finish-no-goal";
        finish_no_strengths = "finish-no-strengths";
        finish_no_schooling = "finish-no-schooling";
        finish_no_numbers = "finish-no-numbers";
        finish_weak_verb(task: &str) = "finish-weak-verb";
        finish_long_line(task: &str) = "finish-long-line";
        finish_gap = "finish-gap";
        finish_misspelled(word: &str) = "finish-misspelled";
        finish_unknown_word(word: &str) = "finish-unknown-word";
        finish_asked_for(thing: &str) = "finish-asked-for";
        finish_have_it = "finish-have-it";
        finish_change = "finish-change";
        finish_add_name = "finish-add-name";
        finish_add_reach = "finish-add-reach";
        finish_add_work = "finish-add-work";
        finish_add_tasks = "finish-add-tasks";
        finish_add_goal = "finish-add-goal";
        finish_add_strengths = "finish-add-strengths";
        finish_add_schooling = "finish-add-schooling";
        finish_layout = "finish-layout";
        finish_simple = "finish-simple";
        finish_simple_note = "finish-simple-note";
        finish_modern = "finish-modern";
        finish_modern_note = "finish-modern-note";
        finish_skills = "finish-skills";
        finish_skills_note = "finish-skills-note";
        finish_federal = "finish-federal";
        finish_federal_note = "finish-federal-note";
        finish_more = "finish-more";
        finish_print = "finish-print";
        finish_letter = "finish-letter";
        finish_letter_note = "finish-letter-note";
        finish_data_sheet = "finish-data-sheet";
        finish_data_sheet_note = "finish-data-sheet-note";
        finish_take = "finish-take";
        finish_take_note = "finish-take-note";
    }
    format {
        format_pay_range(low: &str, high: &str) = "format-pay-range";
        format_pay_up_to(high: &str) = "format-pay-up-to";
        format_miles(miles: FluentNumber) = "format-miles";
        format_miles_under_one = "format-miles-under-one";
        format_today = "format-today";
        format_yesterday = "format-yesterday";
        format_days_ago(days: u64) = "format-days-ago";
        format_weeks_ago(weeks: u64) = "format-weeks-ago";
        format_months_ago(months: u64) = "format-months-ago";
        format_years_ago = "format-years-ago";
        format_age_today = "format-age-today";
        format_age_yesterday = "format-age-yesterday";
        format_age_days(days: u64) = "format-age-days";
        format_age_weeks(weeks: u64) = "format-age-weeks";
        format_age_months(months: u64) = "format-age-months";
        format_age_years = "format-age-years";
        format_moment(day: &str, time: &str) = "format-moment";
    }
    help {
        help_asking_heading = "help-asking-heading";
        help_waiting_heading = "help-waiting-heading";
        help_answered_heading = "help-answered-heading";
        help_while_you_wait = "help-while-you-wait";
        help_failed_heading = "help-failed-heading";
        help_failed_body = "help-failed-body";
        help_go_on = "help-go-on";
        help_cancel = "help-cancel";
        help_again = "help-again";
    }
    home {
        home_question = "home-question";
        home_find = "home-find";
        home_find_hint(count: u64) = "home-find-hint";
        home_find_hint_plain = "home-find-hint-plain";
        home_words = "home-words";
        home_words_hint = "home-words-hint";
        home_new = "home-new";
        home_new_hint(count: u64) = "home-new-hint";
        home_new_hint_plain = "home-new-hint-plain";
    }
    interests {
        interests_question = "interests-question";
        interests_progress(now: u64, all: u64) = "interests-progress";
        interests_notice = "interests-notice";
        interests_skip = "interests-skip";
        interests_show = "interests-show";
        interests_show_later(count: u64) = "interests-show-later";
        interests_not_at_all = "interests-not-at-all";
        interests_not_much = "interests-not-much";
        interests_okay = "interests-okay";
        interests_much = "interests-much";
        interests_very_much = "interests-very-much";
        interests_unanswered = "interests-unanswered";
        interests_result = "interests-result";
        interests_most(kinds: &str) = "interests-most";
        interests_alike = "interests-alike";
        interests_over = "interests-over";
        interests_go_on = "interests-go-on";
        interests_work = "interests-work";
    }
    keyboard {
        keyboard_space = "keyboard-space";
        keyboard_numbers = "keyboard-numbers";
        keyboard_letters = "keyboard-letters";
        keyboard_abc_order = "keyboard-abc-order";
        keyboard_usual_order = "keyboard-usual-order";
        keyboard_hide = "keyboard-hide";
        keyboard_show = "keyboard-show";
        keyboard_say_delete = "keyboard-say-delete";
        keyboard_say_apostrophe = "keyboard-say-apostrophe";
        keyboard_say_hyphen = "keyboard-say-hyphen";
        keyboard_say_period = "keyboard-say-period";
        keyboard_say_comma = "keyboard-say-comma";
        keyboard_say_slash = "keyboard-say-slash";
        keyboard_say_and = "keyboard-say-and";
        keyboard_say_at = "keyboard-say-at";
    }
    language {
        language_question = "language-question";
    }
    line {
        line_name_question = "line-name-question";
        line_name_field = "line-name-field";
        line_name_hint = "line-name-hint";
        line_phone_question = "line-phone-question";
        line_phone_field = "line-phone-field";
        line_phone_hint = "line-phone-hint";
        line_email_question = "line-email-question";
        line_email_field = "line-email-field";
        line_email_hint = "line-email-hint";
        line_city_question = "line-city-question";
        line_city_field = "line-city-field";
        line_city_hint = "line-city-hint";
        line_employer_question = "line-employer-question";
        line_employer_field = "line-employer-field";
        line_employer_hint = "line-employer-hint";
        line_place_question = "line-place-question";
        line_place_field = "line-place-field";
        line_place_hint = "line-place-hint";
        line_school_question = "line-school-question";
        line_school_field = "line-school-field";
        line_school_hint = "line-school-hint";
        line_task_question = "line-task-question";
        line_task_field = "line-task-field";
        line_task_hint = "line-task-hint";
        line_skill_question = "line-skill-question";
        line_skill_field = "line-skill-field";
        line_skill_hint = "line-skill-hint";
        line_goal_question = "line-goal-question";
        line_goal_field = "line-goal-field";
        line_goal_hint = "line-goal-hint";
        line_letter_question = "line-letter-question";
        line_letter_field = "line-letter-field";
        line_letter_hint = "line-letter-hint";
        line_other_question = "line-other-question";
        line_other_field = "line-other-field";
        line_other_hint = "line-other-hint";
        line_done = "line-done";
        line_own_words(words: &str) = "line-own-words";
        line_instead_of(word: &str) = "line-instead-of";
        line_few_digits = "line-few-digits";
        line_no_at = "line-no-at";
    }
    listing {
        listing_pay = "listing-pay";
        listing_hours = "listing-hours";
        listing_place = "listing-place";
        listing_start = "listing-start";
        listing_end = "listing-end";
        listing_openings = "listing-openings";
        listing_people(count: u64) = "listing-people";
        listing_hours_a_week(hours: f64) = "listing-hours-a-week";
        listing_hours_both(hours: &str, week: &str) = "listing-hours-both";
        listing_apply = "listing-apply";
        listing_call(phone: &str) = "listing-call";
        listing_write(email: &str) = "listing-write";
        listing_web(url: &str) = "listing-web";
        listing_walk_in(place: &str) = "listing-walk-in";
        listing_ask_staff = "listing-ask-staff";
        listing_duties = "listing-duties";
        listing_requirements = "listing-requirements";
        listing_experience = "listing-experience";
        listing_education = "listing-education";
        listing_training = "listing-training";
        listing_schedule = "listing-schedule";
        listing_pay_notes = "listing-pay-notes";
        listing_benefits = "listing-benefits";
        listing_employer = "listing-employer";
        listing_term = "listing-term";
        listing_permanent = "listing-permanent";
        listing_temporary = "listing-temporary";
        listing_seasonal = "listing-seasonal";
        listing_internship = "listing-internship";
        listing_volunteer = "listing-volunteer";
        listing_source(source: &str) = "listing-source";
        listing_checked(when: &str) = "listing-checked";
        listing_posted(when: &str) = "listing-posted";
        listing_sample = "listing-sample";
        listing_doubtful = "listing-doubtful";
    }
    month {
        month_question = "month-question";
        month_hours = "month-hours";
        month_hour_less = "month-hour-less";
        month_hour_more = "month-hour-more";
        month_wage = "month-wage";
        month_beside = "month-beside";
        month_alone = "month-alone";
        month_about(pay: &str) = "month-about";
        month_least(pay: &str) = "month-least";
        month_sentence(hours: &str, wage: &str, pay: &str) = "month-sentence";
        month_sentence_year(wage: &str, pay: &str) = "month-sentence-year";
        month_no_pay = "month-no-pay";
        month_yearly = "month-yearly";
        month_notice = "month-notice";
    }
    none {
        none_heading = "none-heading";
        none_body = "none-body";
        none_within(miles: u64) = "none-within";
        none_any_distance = "none-any-distance";
        none_any_hours = "none-any-hours";
        none_any_pay = "none-any-pay";
        none_any_work = "none-any-work";
        none_any_date = "none-any-date";
        none_without_words = "none-without-words";
    }
    occupation {
        occupation_half(area: &str, wage: &str) = "occupation-half";
        occupation_half_least(area: &str, wage: &str) = "occupation-half-least";
        occupation_no_middle(area: &str) = "occupation-no-middle";
        occupation_no_pay = "occupation-no-pay";
        occupation_not_here(asked: &str, shown: &str) = "occupation-not-here";
        occupation_this_opening = "occupation-this-opening";
        occupation_opening(pay: &str) = "occupation-opening";
        occupation_opening_year(pay: &str) = "occupation-opening-year";
        occupation_opening_more(pay: &str, area: &str) = "occupation-opening-more";
        occupation_opening_less(pay: &str, area: &str) = "occupation-opening-less";
        occupation_opening_same(pay: &str, area: &str) = "occupation-opening-same";
        occupation_opening_around(pay: &str, area: &str) = "occupation-opening-around";
        occupation_does = "occupation-does";
        occupation_in_english = "occupation-in-english";
        occupation_no_words = "occupation-no-words";
        occupation_skills = "occupation-skills";
        occupation_no_skills = "occupation-no-skills";
        occupation_growing = "occupation-growing";
        occupation_steady = "occupation-steady";
        occupation_shrinking = "occupation-shrinking";
        occupation_more_jobs(share: &str, year: &str) = "occupation-more-jobs";
        occupation_same_jobs(year: &str) = "occupation-same-jobs";
        occupation_fewer_jobs(share: &str, year: &str) = "occupation-fewer-jobs";
        occupation_a_year(count: u64) = "occupation-a-year";
        occupation_no_openings = "occupation-no-openings";
        occupation_no_outlook = "occupation-no-outlook";
        occupation_people(count: u64, area: &str) = "occupation-people";
        occupation_no_people(area: &str) = "occupation-no-people";
        occupation_no_schooling = "occupation-no-schooling";
        occupation_no_training = "occupation-no-training";
        occupation_no_experience = "occupation-no-experience";
        occupation_lead = "occupation-lead";
        occupation_you_are_here = "occupation-you-are-here";
        occupation_no_asks = "occupation-no-asks";
        occupation_no_lead = "occupation-no-lead";
        occupation_similar = "occupation-similar";
        occupation_more = "occupation-more";
        occupation_sources = "occupation-sources";
        occupation_month = "occupation-month";
        occupation_compare = "occupation-compare";
        occupation_see(count: u64) = "occupation-see";
        occupation_see_kind(kind: &str) = "occupation-see-kind";
    }
    pager {
        pager_previous = "pager-previous";
        pager_next = "pager-next";
        pager_page(page: u64, pages: u64) = "pager-page";
        pager_short(page: u64, pages: u64) = "pager-short";
        pager_up = "pager-up";
        pager_down = "pager-down";
    }
    place {
        place_question = "place-question";
        place_field = "place-field";
        place_hint = "place-hint";
        place_unknown = "place-unknown";
    }
    print {
        print_key = "print-key";
        print_title = "print-title";
        print_question = "print-question";
        print_resume = "print-resume";
        print_letter = "print-letter";
        print_data_sheet = "print-data-sheet";
        print_pages(count: u64) = "print-pages";
        print_now = "print-now";
        print_again = "print-again";
        print_asked = "print-asked";
        print_sent = "print-sent";
        print_waiting = "print-waiting";
        print_printing = "print-printing";
        print_done = "print-done";
        print_pick_up = "print-pick-up";
        print_lost = "print-lost";
        print_unseen = "print-unseen";
        print_failed = "print-failed";
        print_no_pages_left = "print-no-pages-left";
        print_no_paper = "print-no-paper";
        print_jam = "print-jam";
        print_door = "print-door";
        print_ink = "print-ink";
        print_offline = "print-offline";
        print_stopped = "print-stopped";
        print_unknown = "print-unknown";
    }
    remote {
        remote_loading_figures = "remote-loading-figures";
        remote_failed_figures = "remote-failed-figures";
        remote_failed_figures_body = "remote-failed-figures-body";
        remote_figures = "remote-figures";
        remote_unknown_heading = "remote-unknown-heading";
        remote_unknown_body = "remote-unknown-body";
        remote_loading = "remote-loading";
        remote_slow = "remote-slow";
        remote_failed_heading = "remote-failed-heading";
        remote_failed_body = "remote-failed-body";
        remote_retry(seconds: u64) = "remote-retry";
        remote_try_again = "remote-try-again";
        remote_kiosk = "remote-kiosk";
        remote_job_list = "remote-job-list";
        remote_staff(code: &str) = "remote-staff";
        remote_gone_heading = "remote-gone-heading";
        remote_gone_body = "remote-gone-body";
    }
    results {
        results_near_you(count: u64) = "results-near-you";
        results_near(count: u64, place: &str) = "results-near";
        results_count(count: u64) = "results-count";
        results_asked = "results-asked";
        results_within(miles: u64, place: &str) = "results-within";
        results_any_distance = "results-any-distance";
        results_words(words: &str) = "results-words";
        results_change = "results-change";
        results_corrected(words: &str) = "results-corrected";
        results_titles = "results-titles";
    }
    resume {
        resume_title = "resume-title";
        resume_hint = "resume-hint";
        resume_for_job = "resume-for-job";
        resume_step_work = "resume-step-work";
        resume_step_tasks = "resume-step-tasks";
        resume_step_skills = "resume-step-skills";
        resume_step_school = "resume-step-school";
        resume_step_goal = "resume-step-goal";
        resume_step_check = "resume-step-check";
        resume_work_question = "resume-work-question";
        resume_work_other = "resume-work-other";
        resume_work_note = "resume-work-note";
        resume_kind_job = "resume-kind-job";
        resume_kind_family = "resume-kind-family";
        resume_kind_volunteer = "resume-kind-volunteer";
        resume_kind_odd_jobs = "resume-kind-odd-jobs";
        resume_kind_none = "resume-kind-none";
        resume_tasks(count: u64) = "resume-tasks";
        resume_edit(count: &str) = "resume-edit";
        resume_up(name: &str) = "resume-up";
        resume_down(name: &str) = "resume-down";
        resume_remove(name: &str) = "resume-remove";
        resume_where_question = "resume-where-question";
        resume_where_employer = "resume-where-employer";
        resume_where_group = "resume-where-group";
        resume_where_city = "resume-where-city";
        resume_where_title = "resume-where-title";
        resume_length_question = "resume-length-question";
        resume_length_note = "resume-length-note";
        resume_length_under_one = "resume-length-under-one";
        resume_length_one = "resume-length-one";
        resume_length_two = "resume-length-two";
        resume_length_three = "resume-length-three";
        resume_length_five = "resume-length-five";
        resume_length_ten = "resume-length-ten";
        resume_still_question = "resume-still-question";
        resume_still_yes = "resume-still-yes";
        resume_still_no = "resume-still-no";
        resume_tasks_question = "resume-tasks-question";
        resume_tap = "resume-tap";
        resume_tap_of(work: &str) = "resume-tap-of";
        resume_strengths_question = "resume-strengths-question";
        resume_languages_question = "resume-languages-question";
        resume_licenses_question = "resume-licenses-question";
        resume_schooling_question = "resume-schooling-question";
        resume_school_question = "resume-school-question";
        resume_school_name = "resume-school-name";
        resume_goal_question = "resume-goal-question";
        resume_goal_same = "resume-goal-same";
        resume_goal_type = "resume-goal-type";
        resume_contact_question = "resume-contact-question";
        resume_contact_note = "resume-contact-note";
        resume_contact_name = "resume-contact-name";
        resume_contact_phone = "resume-contact-phone";
        resume_contact_messages = "resume-contact-messages";
        resume_contact_email = "resume-contact-email";
        resume_contact_center(place: &str) = "resume-contact-center";
        resume_contact_city = "resume-contact-city";
        resume_skip = "resume-skip";
        resume_next = "resume-next";
        resume_undo = "resume-undo";
        resume_own_words = "resume-own-words";
        resume_more_ideas = "resume-more-ideas";
        resume_more = "resume-more";
        resume_see = "resume-see";
        resume_closer = "resume-closer";
        resume_smaller = "resume-smaller";
        resume_page_question = "resume-page-question";
        resume_pages(count: u64) = "resume-pages";
        resume_page_empty = "resume-page-empty";
    }
    sight {
        sight_title = "sight-title";
        sight_size = "sight-size";
        sight_percent(percent: u64) = "sight-percent";
        sight_colors = "sight-colors";
        sight_usual = "sight-usual";
        sight_white_on_black = "sight-white-on-black";
        sight_black_on_white = "sight-black-on-white";
        sight_soft = "sight-soft";
        sight_lower = "sight-lower";
        sight_read = "sight-read";
        sight_on = "sight-on";
        sight_off = "sight-off";
        sight_volume = "sight-volume";
        sight_speed = "sight-speed";
        sight_option(group: &str, option: &str) = "sight-option";
    }
    slip {
        slip_printed(date: &str) = "slip-printed";
    }
    speech {
        speech_button(name: &str) = "speech-button";
        speech_field(name: &str, value: &str) = "speech-field";
        speech_empty = "speech-empty";
        speech_chosen = "speech-chosen";
        speech_not_possible = "speech-not-possible";
        speech_digits(count: u64) = "speech-digits";
        speech_private = "speech-private";
        speech_deleted(letters: &str) = "speech-deleted";
        speech_hidden = "speech-hidden";
        speech_shown = "speech-shown";
        speech_volume(step: u64) = "speech-volume";
        speech_rate(step: u64) = "speech-rate";
        speech_size(percent: u64) = "speech-size";
        speech_end = "speech-end";
        speech_begin = "speech-begin";
        speech_fault(code: &str) = "speech-fault";
        speech_cleared = "speech-cleared";
        speech_dismissed = "speech-dismissed";
        speech_hint = "speech-hint";
        speech_no_next = "speech-no-next";
        speech_step(step: u64, steps: u64, name: &str) = "speech-step";
        speech_help = "speech-help";
        speech_help_more = "speech-help-more";
    }
    staff {
        staff_question = "staff-question";
        staff_code_question = "staff-code-question";
        staff_code_body = "staff-code-body";
        staff_code_digits(count: u64) = "staff-code-digits";
        staff_code_delete = "staff-code-delete";
        staff_code_open = "staff-code-open";
        staff_code_wrong = "staff-code-wrong";
        staff_code_wait(seconds: u64) = "staff-code-wait";
        staff_unset_question = "staff-unset-question";
        staff_unset_body = "staff-unset-body";
        staff_keypad = "staff-keypad";
        staff_keypad_note = "staff-keypad-note";
        staff_keypad_check = "staff-keypad-check";
        staff_keypad_set_up = "staff-keypad-set-up";
        staff_keypad_none = "staff-keypad-none";
        staff_keypad_check_question = "staff-keypad-check-question";
        staff_keypad_check_body = "staff-keypad-check-body";
        staff_keypad_nothing = "staff-keypad-nothing";
        staff_keypad_no_meaning = "staff-keypad-no-meaning";
        staff_keypad_press(key: &str) = "staff-keypad-press";
        staff_keypad_step(step: u64, steps: u64) = "staff-keypad-step";
        staff_keypad_skip = "staff-keypad-skip";
        staff_keypad_stop = "staff-keypad-stop";
        staff_keypad_taken(key: &str, pad: &str) = "staff-keypad-taken";
        staff_keypad_unnamed = "staff-keypad-unnamed";
        staff_keypad_done_question = "staff-keypad-done-question";
        staff_kept = "staff-kept";
        staff_pad_help = "staff-pad-help";
        staff_pad_up = "staff-pad-up";
        staff_pad_down = "staff-pad-down";
        staff_pad_action = "staff-pad-action";
        staff_pad_back = "staff-pad-back";
        staff_pad_next = "staff-pad-next";
        staff_pad_skip_back = "staff-pad-skip-back";
        staff_pad_skip_forward = "staff-pad-skip-forward";
        staff_pad_plugged = "staff-pad-plugged";
        staff_pad_unplugged = "staff-pad-unplugged";
        staff_sound = "staff-sound";
        staff_sound_note = "staff-sound-note";
        staff_sound_test = "staff-sound-test";
        staff_sound_spoken = "staff-sound-spoken";
        staff_sound_looking = "staff-sound-looking";
        staff_ruler = "staff-ruler";
        staff_ruler_note = "staff-ruler-note";
        staff_ruler_question = "staff-ruler-question";
        staff_ruler_body = "staff-ruler-body";
        staff_ruler_size(length: &str, diagonal: &str) = "staff-ruler-size";
        staff_ruler_much_shorter = "staff-ruler-much-shorter";
        staff_ruler_shorter = "staff-ruler-shorter";
        staff_ruler_longer = "staff-ruler-longer";
        staff_ruler_much_longer = "staff-ruler-much-longer";
        staff_ruler_use = "staff-ruler-use";
        staff_language = "staff-language";
        staff_language_note = "staff-language-note";
        staff_colors = "staff-colors";
        staff_colors_note = "staff-colors-note";
        staff_state = "staff-state";
        staff_state_note = "staff-state-note";
        staff_state_version = "staff-state-version";
        staff_state_backend = "staff-state-backend";
        staff_state_asking = "staff-state-asking";
        staff_state_reachable = "staff-state-reachable";
        staff_state_unreachable(code: &str) = "staff-state-unreachable";
        staff_state_started = "staff-state-started";
        staff_state_voices = "staff-state-voices";
        staff_state_no_voices = "staff-state-no-voices";
        staff_restart = "staff-restart";
        staff_restart_note = "staff-restart-note";
        staff_restart_question = "staff-restart-question";
        staff_restart_yes = "staff-restart-yes";
        staff_leave = "staff-leave";
        staff_leave_note = "staff-leave-note";
        staff_leave_question = "staff-leave-question";
        staff_leave_yes = "staff-leave-yes";
        staff_ending_body = "staff-ending-body";
        staff_no = "staff-no";
    }
    still {
        still_heading = "still-heading";
        still_body = "still-body";
        still_seconds(seconds: u64) = "still-seconds";
        still_yes = "still-yes";
        still_done = "still-done";
    }
    take {
        take_question = "take-question";
        take_means = "take-means";
        take_anyone = "take-anyone";
        take_delete = "take-delete";
        take_yes = "take-yes";
        take_loading = "take-loading";
        take_scan = "take-scan";
        take_how = "take-how";
        take_lasts(minutes: u64, until: &str) = "take-lasts";
        take_address = "take-address";
        take_code = "take-code";
        take_remove = "take-remove";
        take_removing = "take-removing";
        take_removed = "take-removed";
        take_removed_body = "take-removed-body";
        take_stays(until: &str) = "take-stays";
        take_failed = "take-failed";
        take_failed_body = "take-failed-body";
    }
    top {
        top_sample = "top-sample";
    }
    unemployment {
        unemployment_question = "unemployment-question";
        unemployment_sentence(time: &str, percent: &str, area: &str) = "unemployment-sentence";
        unemployment_one_in(count: u64) = "unemployment-one-in";
        unemployment_before_unknown = "unemployment-before-unknown";
        unemployment_before_same = "unemployment-before-same";
        unemployment_before_more(percent: &str) = "unemployment-before-more";
        unemployment_before_less(percent: &str) = "unemployment-before-less";
        unemployment_elsewhere(place: &str, percent: &str) = "unemployment-elsewhere";
        unemployment_elsewhere_unknown(place: &str) = "unemployment-elsewhere-unknown";
        unemployment_workers = "unemployment-workers";
        unemployment_added_up = "unemployment-added-up";
        unemployment_old(year: &str) = "unemployment-old";
        unemployment_none = "unemployment-none";
    }
    voice {
        voice_pause = "voice-pause";
        voice_go_on = "voice-go-on";
        voice_again = "voice-again";
        voice_say_again = "voice-say-again";
        voice_quieter = "voice-quieter";
        voice_say_quieter = "voice-say-quieter";
        voice_louder = "voice-louder";
        voice_say_louder = "voice-say-louder";
        voice_slower = "voice-slower";
        voice_say_slower = "voice-say-slower";
        voice_faster = "voice-faster";
        voice_say_faster = "voice-say-faster";
        voice_hide = "voice-hide";
        voice_say_hide = "voice-say-hide";
        voice_stop = "voice-stop";
        voice_say_stop = "voice-say-stop";
        voice_step(now: u64, most: u64) = "voice-step";
        voice_show = "voice-show";
        voice_goes_on = "voice-goes-on";
    }
    welcome {
        welcome_greeting = "welcome-greeting";
        welcome_start = "welcome-start";
        welcome_free = "welcome-free";
        welcome_touch = "welcome-touch";
    }
    words {
        words_question = "words-question";
        words_field = "words-field";
        words_hint = "words-hint";
        words_search = "words-search";
        words_clear = "words-clear";
        words_none = "words-none";
    }
}
